package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.error.Fault;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Alterations of one table that stand next to each other. Not thread-safe. */
final class AlterationRun {

    private final QualifiedName table;

    private final TransactionMode mode;

    private final List<RecordedOperation> operations = new ArrayList<>();

    private final List<Requested> requested = new ArrayList<>();

    private AlterationRun(QualifiedName table, TransactionMode mode) {
        this.table = table;
        this.mode = mode;
    }

    /**
     * An operation that stands by itself, or a run that begins with it.
     *
     * @param operation the operation
     * @param run the run; empty where the operation alters no table
     */
    record Group(RecordedOperation operation, Optional<AlterationRun> run) {}

    /** The operations in order, each of them in one group. */
    static List<Group> grouped(List<RecordedOperation> operations, TransactionMode mode) {
        List<Group> groups = new ArrayList<>();
        Optional<AlterationRun> current = Optional.empty();
        for (RecordedOperation operation : operations) {
            Optional<Requested> requested = operation.operation().accept(new AlterationReading());
            if (requested.isEmpty()) {
                current = Optional.empty();
                groups.add(new Group(operation, current));
            } else {
                Requested next = requested.get();
                if (current.isEmpty() || !current.get().takes(operation, next)) {
                    current = Optional.of(new AlterationRun(next.table(), mode));
                    groups.add(new Group(operation, current));
                }
                current.get().add(operation, next);
            }
        }
        return groups;
    }

    private void add(RecordedOperation operation, Requested next) {
        operations.add(operation);
        requested.add(next);
    }

    /** An expression that needs the values of an earlier change needs them to be there. */
    private boolean takes(RecordedOperation operation, Requested next) {
        return next.table().equals(table)
                && operation.placement() == operations.get(0).placement()
                && requested.stream()
                        .flatMap(earlier -> earlier.newValues().stream())
                        .noneMatch(column -> next.using().stream()
                                .anyMatch(using -> SqliteTokens.of(using).mention(column)));
    }

    /** Its statements: SQLite's own where it has them for all of it, else one piece of work. */
    Statements planned() {
        List<Fault> faults = new ArrayList<>();
        List<SqlStatement> ownStatements = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            RecordedOperation operation = operations.get(i);
            SqliteText text = new SqliteText(Strictness.FLEXIBLE);
            requested.get(i).check().accept(text);
            faults.addAll(text.faults(new OperationContext(operation, mode, "SQLite")));
            requested
                    .get(i)
                    .ownSql()
                    .ifPresent(sql -> ownStatements.add(SqlStatement.generated(sql, operation.origin())));
        }
        if (!faults.isEmpty()) {
            return new Statements(List.of(), faults);
        }
        return ownStatements.size() == operations.size() ? Statements.of(ownStatements) : rebuild();
    }

    private Statements rebuild() {
        List<Alteration> alterations =
                requested.stream().map(Requested::alteration).toList();
        String description = operations.stream()
                .map(operation -> operation.operation().describe())
                .collect(Collectors.joining("; "));
        return new OperationContext(operations.get(0), mode, "SQLite")
                .derived(
                        description,
                        new SqliteCatalogWork(
                                mode,
                                catalog -> TableRebuild.statements(catalog, table, alterations),
                                catalog -> TableRebuild.expectation(catalog, table, alterations)));
    }
}
