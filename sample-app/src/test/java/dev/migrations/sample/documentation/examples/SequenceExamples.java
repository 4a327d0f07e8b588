package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.SequenceOptions.DEFAULTS;

import dev.migrations.op.Operations;
import dev.migrations.schema.ColumnName;

final class SequenceExamples {

    private static final String SEQUENCE = "CREATE SEQUENCE shelf_mark";

    private SequenceExamples() {}

    static void createSequence(Operations op) {
        op.createSequence(sequence("shelf_mark").options(DEFAULTS.start(1000).increment(10)));
    }

    @Given(SEQUENCE)
    static void alterSequence(Operations op) {
        op.alterSequence("shelf_mark", DEFAULTS.increment(100), DEFAULTS.increment(10));
    }

    @Given(SEQUENCE)
    static void alterSequenceForGood(Operations op) {
        op.alterSequence("shelf_mark", DEFAULTS.cache(20));
    }

    @Given(SEQUENCE)
    static void ownSequence(Operations op) {
        op.ownSequence("shelf_mark", ColumnName.of("book", "id"));
    }

    @Given({SEQUENCE, "ALTER SEQUENCE shelf_mark OWNED BY book.id"})
    static void disownSequence(Operations op) {
        op.disownSequence("shelf_mark", ColumnName.of("book", "id"));
    }

    @Given(SEQUENCE)
    static void disownSequenceForGood(Operations op) {
        op.disownSequence("shelf_mark");
    }

    @Given(SEQUENCE)
    static void restartSequence(Operations op) {
        op.restartSequence("shelf_mark", 5000);
    }

    @Given(SEQUENCE)
    static void renameSequence(Operations op) {
        op.renameSequence("shelf_mark", "place_number");
    }

    @Given(SEQUENCE)
    static void dropSequence(Operations op) {
        op.dropSequence(sequence("shelf_mark").options(DEFAULTS.start(1000).increment(10)));
    }

    @Given(SEQUENCE)
    static void dropSequenceByName(Operations op) {
        op.dropSequence("shelf_mark");
    }
}
