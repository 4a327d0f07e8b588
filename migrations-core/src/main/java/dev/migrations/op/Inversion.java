package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/** What undoes an operation, or why nothing does. */
public sealed interface Inversion {

    /** Calls the one of the two functions that is for this kind of answer. */
    <R> R fold(
            Function<? super Inverted, ? extends R> inverted, Function<? super Irreversible, ? extends R> irreversible);

    /** The operation undoes it. */
    static Inversion by(Operation operation) {
        return new Inverted(List.of(operation));
    }

    /** The operations undo it, in order. */
    static Inversion by(List<? extends Operation> operations) {
        return new Inverted(List.copyOf(operations));
    }

    /** There is nothing to undo. */
    static Inversion nothing() {
        return new Inverted(List.of());
    }

    /**
     * Nothing undoes it.
     *
     * @param reason why, as the end of a sentence
     * @param action what to write instead, as a sentence
     */
    static Inversion irreversible(String reason, String action) {
        return new Irreversible(reason, action);
    }

    /**
     * It is undone.
     *
     * @param operations what undoes it, in order
     */
    record Inverted(List<Operation> operations) implements Inversion {

        public Inverted {
            operations = List.copyOf(operations);
        }

        @Override
        public <R> R fold(
                Function<? super Inverted, ? extends R> inverted,
                Function<? super Irreversible, ? extends R> irreversible) {
            return inverted.apply(this);
        }
    }

    /**
     * It cannot be undone.
     *
     * @param reason why, as the end of a sentence: {@code it names the column, but not its definition}
     * @param action what to write instead, as a sentence
     */
    record Irreversible(String reason, String action) implements Inversion {

        public Irreversible {
            requireNonNull(reason, "reason");
            requireNonNull(action, "action");
        }

        @Override
        public <R> R fold(
                Function<? super Inverted, ? extends R> inverted,
                Function<? super Irreversible, ? extends R> irreversible) {
            return irreversible.apply(this);
        }
    }
}
