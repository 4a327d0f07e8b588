package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.model.RenameQuestion;
import java.util.List;

/**
 * What leads from a database to the model of its application. Immutable.
 *
 * @param database product and version
 * @param models what was compared with it, for people
 * @param operations what an upgrade would have to do, in order
 * @param questions what may have been renamed; until it is answered, {@code operations} drop the one and add the other
 * @param unknown what the database has and the model does not know, and what is left alone
 * @param impossible what differs and cannot be changed without a loss that nobody asked for
 */
public record ModelDifference(
        String database,
        List<String> models,
        List<MissingOperation> operations,
        List<RenameQuestion> questions,
        List<String> unknown,
        List<Fault> impossible) {

    public ModelDifference {
        requireNonNull(database, "database");
        models = List.copyOf(models);
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        unknown = List.copyOf(unknown);
        impossible = List.copyOf(impossible);
    }

    /** Whether the database is as the model says. */
    public boolean isEmpty() {
        return operations.isEmpty() && impossible.isEmpty();
    }

    /**
     * An operation that no revision asks for yet.
     *
     * @param description what it is, for people: {@code add column author.email}
     * @param statements its SQL; those of operations that become one statement stand with the first of them
     * @param notes what it would do to the rows that there are, and why it has no SQL if it has none
     */
    public record MissingOperation(String description, List<String> statements, List<String> notes) {

        public MissingOperation {
            requireNonNull(description, "description");
            statements = List.copyOf(statements);
            notes = List.copyOf(notes);
        }
    }
}
