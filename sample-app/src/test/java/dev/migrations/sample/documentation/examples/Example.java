package dev.migrations.sample.documentation.examples;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.Fault;
import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one writes in a revision for an operation.
 *
 * @param name the operation, and what is special about the example
 * @param text what one writes, each line with a line feed
 * @param recorded the operations that are asked for by it
 * @param vendor the database in whose words it is written
 * @param given statements of SQL that make what it needs, besides what all examples need
 */
public record Example(String name, String text, List<RecordedOperation> recorded, String vendor, List<String> given) {

    public Example {
        recorded = List.copyOf(recorded);
        given = List.copyOf(given);
    }

    /** The name of the operation that it is an example of: the longest one that its name begins with. */
    String operation(List<String> operations) {
        return operations.stream()
                .filter(operation -> name.matches(operation + "([A-Z].*)?"))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .orElseThrow(() -> new IllegalStateException(name + " is the example of no operation"));
    }

    /** Whether it asks for the operation. */
    public boolean asksFor(String operation) {
        return text.contains("op." + operation + "(") || text.contains("block." + operation + "(");
    }

    /** Whether some of its operations are to run outside a transaction. */
    public boolean leavesTheTransaction() {
        return recorded.stream().anyMatch(each -> each.placement() == Placement.AUTOCOMMIT_BLOCK);
    }

    /** What the database does for it, or why it cannot. */
    public Statements planned(Dialect dialect) {
        return planned(recorded, dialect);
    }

    private static Statements planned(List<RecordedOperation> operations, Dialect dialect) {
        List<Statement> statements = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (RecordedOperation operation : operations) {
            RecordedOperation named = NamingConvention.standard().named(operation, dialect.identifierLimit(), faults);
            Statements planned = dialect.planner().plan(List.of(named), mode(operation));
            statements.addAll(planned.statements());
            faults.addAll(planned.faults());
        }
        return new Statements(statements, faults);
    }

    private static TransactionMode mode(RecordedOperation operation) {
        return switch (operation.placement()) {
            case REVISION -> TransactionMode.TRANSACTIONAL;
            case AUTOCOMMIT_BLOCK -> TransactionMode.AUTOCOMMIT;
        };
    }

    /** What the database does for it, as one writes it. */
    public String sql(Dialect dialect) {
        return planned(dialect).statements().stream()
                .map(Statement::display)
                .map(sql -> sql.startsWith("--") ? sql + "\n" : sql + ";\n")
                .collect(Collectors.joining());
    }

    /** Whether it is undone by itself. */
    public boolean isUndone() {
        return undo().faults().isEmpty();
    }

    /** What the database does to undo it, as far as that is known. */
    public Statements plannedUndo(Dialect dialect) {
        return planned(undo().operations(), dialect);
    }

    private InvertedOperations undo() {
        return Inversions.invert(recorded);
    }
}
