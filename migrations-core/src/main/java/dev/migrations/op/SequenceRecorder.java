package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.op.OwnSequence.Knowledge;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;

/** Asks for operations on sequences. */
sealed interface SequenceRecorder extends Recorder permits Operations {

    /** Creates the sequence. */
    default void createSequence(Sequence sequence, CreateOption... options) {
        add(new CreateSequence(sequence, CreateOption.guard(options)));
    }

    /** Changes how a sequence counts, which cannot be undone; what the options do not say stays. */
    default void alterSequence(String name, SequenceOptions options) {
        add(new AlterSequence(parsed(name), options, null));
    }

    /** Changes how a sequence counts, which counted as {@code existing} says before. */
    default void alterSequence(String name, SequenceOptions options, SequenceOptions existing) {
        add(new AlterSequence(parsed(name), options, existing));
    }

    /** Lets a sequence, which went with no column, go with a column when that is dropped. */
    default void ownSequence(String name, ColumnName owner) {
        add(new OwnSequence(parsed(name), owner, Knowledge.KNOWN, null));
    }

    /** Lets a sequence, which went with the column, go with none. */
    default void disownSequence(String name, ColumnName existingOwner) {
        add(new OwnSequence(parsed(name), null, Knowledge.KNOWN, existingOwner));
    }

    /** Lets a sequence go with no column, which cannot be undone. */
    default void disownSequence(String name) {
        add(new OwnSequence(parsed(name), null, Knowledge.UNKNOWN, null));
    }

    /** Lets a sequence begin again at its first number, which cannot be undone. */
    default void restartSequence(String name) {
        add(new RestartSequence(parsed(name), null));
    }

    /** Lets a sequence go on at the number, which cannot be undone. */
    default void restartSequence(String name, long with) {
        add(new RestartSequence(parsed(name), with));
    }

    /** Renames a sequence within its schema. */
    default void renameSequence(String from, String to) {
        add(new RenameSequence(parsed(from), to));
    }

    /** Drops a sequence by its name alone, which cannot be undone. */
    default void dropSequence(String name, DropOption... options) {
        add(new DropSequence(parsed(name), DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the sequence. */
    default void dropSequence(Sequence sequence, DropOption... options) {
        add(new DropSequence(sequence.name(), DropOption.guard(options), DropOption.dependents(options), sequence));
    }
}
