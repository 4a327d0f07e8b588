package dev.migrations;

import static java.util.stream.Collectors.joining;

import dev.migrations.error.MigrationException;
import dev.migrations.model.RenameQuestion;
import java.util.List;

/** It could not be told whether something was renamed, or dropped while something alike was added. */
public final class OpenQuestionsException extends MigrationException {

    private final List<RenameQuestion> questions;

    OpenQuestionsException(List<RenameQuestion> questions) {
        super(
                (questions.size() == 1 ? "One thing" : questions.size() + " things")
                        + " may have been renamed, or dropped and another one added:\n"
                        + questions.stream()
                                .map(question -> "  " + question + " (" + question.score() + " of 100: "
                                        + String.join(", ", question.reasons()) + ")")
                                .collect(joining("\n")),
                "Answer in the model, on what has the new name, or in the settings ('not-renamed' says the contrary):\n"
                        + questions.stream()
                                .map(question -> "  " + question.annotation() + " or " + question.setting())
                                .collect(joining("\n")));
        this.questions = List.copyOf(questions);
    }

    /** What must be answered. */
    public List<RenameQuestion> questions() {
        return questions;
    }
}
