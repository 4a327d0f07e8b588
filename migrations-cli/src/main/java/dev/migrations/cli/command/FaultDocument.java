package dev.migrations.cli.command;

import dev.migrations.error.Fault;

/** Something that is wrong, in JSON. */
record FaultDocument(String problem, String action) {

    static FaultDocument of(Fault fault) {
        return new FaultDocument(fault.problem(), fault.action());
    }
}
