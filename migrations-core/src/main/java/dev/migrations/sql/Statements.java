package dev.migrations.sql;

import dev.migrations.error.Fault;
import java.util.List;

/**
 * What a script or an operation turned out to be: its statements, and everything in it that is wrong.
 *
 * @param statements the statements in order; where there are faults, as far as they could be made out
 * @param faults what is wrong, in the order in which it stands in the text; none where it can be run
 */
public record Statements(List<Statement> statements, List<Fault> faults) {

    public Statements {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    /** Statements without a fault. */
    public static Statements of(List<? extends Statement> statements) {
        return new Statements(List.copyOf(statements), List.of());
    }
}
