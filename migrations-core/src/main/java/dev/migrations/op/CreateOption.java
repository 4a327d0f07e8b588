package dev.migrations.op;

import java.util.List;

/** How something is created, as users say it. */
public enum CreateOption {

    /** Do nothing where it is there already; cannot be undone then. */
    IF_NOT_EXISTS;

    static Guard guard(CreateOption... options) {
        return List.of(options).contains(IF_NOT_EXISTS) ? Guard.EXISTENCE : Guard.NONE;
    }
}
