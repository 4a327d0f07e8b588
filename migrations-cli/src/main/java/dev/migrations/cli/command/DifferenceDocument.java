package dev.migrations.cli.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.migrations.ModelDifference;
import dev.migrations.model.RenameQuestion;
import java.util.ArrayList;
import java.util.List;

/** What leads from the database to the model, in JSON. */
record DifferenceDocument(
        List<String> models,
        List<OperationDocument> operations,
        List<QuestionDocument> questions,
        List<String> unknown,
        List<FaultDocument> impossible) {

    record OperationDocument(String description, List<String> statements, List<String> notes) {}

    record QuestionDocument(
            String question,
            int score,
            List<String> reasons,
            @JsonIgnore String annotation,
            @JsonIgnore String setting) {

        static QuestionDocument of(RenameQuestion question) {
            return new QuestionDocument(
                    question.toString(),
                    question.score(),
                    question.reasons(),
                    question.annotation(),
                    question.setting());
        }
    }

    static DifferenceDocument of(ModelDifference difference) {
        return new DifferenceDocument(
                difference.models(),
                difference.operations().stream()
                        .map(operation -> new OperationDocument(
                                operation.description(), operation.statements(), operation.notes()))
                        .toList(),
                difference.questions().stream().map(QuestionDocument::of).toList(),
                difference.unknown(),
                difference.impossible().stream().map(FaultDocument::of).toList());
    }

    @JsonIgnore
    boolean isEmpty() {
        return operations.isEmpty() && impossible.isEmpty();
    }

    /** An operation in a line, with what it would do to rows below it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (OperationDocument operation : operations) {
            lines.add(operation.description());
            operation.notes().forEach(note -> lines.add("  " + note));
        }
        for (QuestionDocument question : questions) {
            lines.add("Renamed? " + question.question() + " (" + question.score() + " of 100: "
                    + String.join(", ", question.reasons()) + ")");
            lines.add("  Answer: " + question.annotation() + " or " + question.setting() + ", or 'not-renamed'");
        }
        lines.addAll(remarks());
        return lines;
    }

    /** What no revision can say: what cannot be changed, and what is left alone. */
    List<String> remarks() {
        List<String> lines = new ArrayList<>();
        for (FaultDocument fault : impossible) {
            lines.add(fault.problem());
            lines.add("  " + fault.action());
        }
        unknown.forEach(object -> lines.add("Not in the model, left alone: " + object));
        return lines;
    }
}
