package dev.migrations.error;

import static java.util.Objects.requireNonNull;

record PlainFault(String problem, String action) implements Fault {

    PlainFault {
        requireNonNull(problem, "problem");
        requireNonNull(action, "action");
    }
}
