package dev.migrations.op;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What operations that create and drop something have in common when they are undone. */
final class Undo {

    static final String OR_DOWNGRADE = ", or give the revision a downgrade.";

    private Undo() {}

    static Inversion ofCreate(Guard guard, String what, Operation drop) {
        return switch (guard) {
            case NONE -> Inversion.by(drop);
            case EXISTENCE ->
                Inversion.irreversible(
                        "it does nothing where the " + what + " is there already, so it may not have created it",
                        "Leave out IF_NOT_EXISTS" + OR_DOWNGRADE);
        };
    }

    static <T> Inversion ofDrop(
            String what,
            Guard guard,
            Dependents dependents,
            @Nullable T definition,
            String remedy,
            Function<T, Inversion> create) {
        if (definition == null) {
            return Inversion.irreversible(
                    "it names the " + what + ", but not its definition", "Write " + remedy + OR_DOWNGRADE);
        }
        if (dependents == Dependents.CASCADE) {
            return Inversion.irreversible(
                    "it drops what depends on the " + what + ", too, without its definition",
                    "Drop that by operations of its own, and leave out CASCADE" + OR_DOWNGRADE);
        }
        return switch (guard) {
            case NONE -> create.apply(definition);
            case EXISTENCE ->
                Inversion.irreversible(
                        "it does nothing where the " + what + " is not there, so it may not have dropped it",
                        "Leave out IF_EXISTS" + OR_DOWNGRADE);
        };
    }
}
