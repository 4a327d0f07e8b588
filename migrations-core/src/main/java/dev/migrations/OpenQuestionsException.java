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
                "Answer each of them in the model: '@RenamedFrom(\""
                        + questions.get(0).from()
                        + "\")' on what has the new name says that it was renamed; or in the settings:"
                        + " 'spring.migrations.model.renamed=" + questions.get(0)
                        + "', and 'spring.migrations.model.not-renamed=" + questions.get(0)
                        + "' for the contrary.");
        this.questions = List.copyOf(questions);
    }

    /** What must be answered. */
    public List<RenameQuestion> questions() {
        return questions;
    }
}
