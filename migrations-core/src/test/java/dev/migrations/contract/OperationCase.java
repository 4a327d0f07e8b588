package dev.migrations.contract;

import dev.migrations.op.Operations;
import java.util.function.Consumer;

/**
 * Operations that are applied to a real database, and what is left of them when they are undone.
 *
 * @param name a name of its own
 * @param effect what they do to the catalog, and their inverses
 * @param setup what there is before
 * @param change the operations
 */
record OperationCase(
        String name, Effect effect, Consumer<? super Operations> setup, Consumer<? super Operations> change) {

    /** Operations that change the catalog, and whose inverses leave it as it was. */
    static OperationCase undone(String name, Consumer<? super Operations> setup, Consumer<? super Operations> change) {
        return new OperationCase(name, Effect.UNDONE, setup, change);
    }

    /** Operations that need nothing to be there. */
    static OperationCase undone(String name, Consumer<? super Operations> change) {
        return undone(name, op -> {}, change);
    }

    /** Operations whose inverses do nothing. */
    static OperationCase kept(String name, Consumer<? super Operations> setup, Consumer<? super Operations> change) {
        return new OperationCase(name, Effect.KEPT, setup, change);
    }

    /** Operations that nothing undoes. */
    static OperationCase irreversible(
            String name, Consumer<? super Operations> setup, Consumer<? super Operations> change) {
        return new OperationCase(name, Effect.IRREVERSIBLE, setup, change);
    }

    @Override
    public String toString() {
        return name;
    }

    /** What is left of operations. */
    enum Effect {

        /** The catalog changes, and is as before when they are undone. */
        UNDONE,

        /** There is nothing to undo: the catalog may change and stays so. */
        KEPT,

        /** They say that they cannot be undone. */
        IRREVERSIBLE
    }
}
