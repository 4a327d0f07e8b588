package dev.migrations.op;

import dev.migrations.error.MigrationException;
import java.util.List;

/** How something is dropped, as users say it. */
public enum DropOption {

    /** Do nothing where it is not there; cannot be undone then. */
    IF_EXISTS,

    /** Drop what depends on it, too; cannot be undone then. */
    CASCADE;

    static Guard guard(DropOption... options) {
        return List.of(options).contains(IF_EXISTS) ? Guard.EXISTENCE : Guard.NONE;
    }

    static Dependents dependents(DropOption... options) {
        return List.of(options).contains(CASCADE) ? Dependents.CASCADE : Dependents.RESTRICT;
    }

    /**
     * Refuses an option that makes no sense.
     *
     * @param reason why it makes none, as a sentence
     */
    void refuseIn(DropOption[] options, String reason) {
        if (List.of(options).contains(this)) {
            throw new MigrationException(reason, "Leave out " + this + ".");
        }
    }
}
