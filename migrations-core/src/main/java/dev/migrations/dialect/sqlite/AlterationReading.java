package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.op.AccessOperation;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The alteration of a table that an operation asks for; empty where it asks for something else. */
final class AlterationReading
        implements OperationVisitor<Optional<Requested>>,
                ColumnOperationVisitor<Optional<Requested>>,
                ConstraintOperationVisitor<Optional<Requested>> {

    @Override
    public Optional<Requested> visitColumn(ColumnOperation operation) {
        return operation.accept((ColumnOperationVisitor<Optional<Requested>>) this);
    }

    @Override
    public Optional<Requested> visitConstraint(ConstraintOperation operation) {
        return operation.accept((ConstraintOperationVisitor<Optional<Requested>>) this);
    }

    @Override
    public Optional<Requested> visitAddColumn(AddColumn operation) {
        return Optional.of(new Requested(
                operation.table(),
                List.of(operation.column().name()),
                List.of(),
                text -> {
                    text.column(operation.column(), "");
                    text.start(operation.column().identityOptions());
                    AddedColumn.identityLimits(operation, text);
                    operation.constraints().forEach(each -> text.constraint(operation.table(), each));
                },
                AddedColumn.sql(operation, new SqliteText(Strictness.FLEXIBLE)),
                Alteration.of(operation)));
    }

    @Override
    public Optional<Requested> visitDropColumn(DropColumn operation) {
        return Optional.of(new Requested(
                operation.table(), List.of(), List.of(), text -> {}, Optional.empty(), Alteration.of(operation)));
    }

    @Override
    public Optional<Requested> visitAlterColumn(AlterColumn operation) {
        List<String> using = new ArrayList<>();
        operation.changes().forEach(change -> change.accept(new UsingOf(using)));
        if (!using.isEmpty()) {
            using.add(SqliteText.quote(operation.column()));
        }
        return Optional.of(new Requested(
                operation.table(),
                using.isEmpty() ? List.of() : List.of(operation.column()),
                using,
                text -> operation.changes().forEach(change -> change.accept(new ColumnChangeLimits(text))),
                Optional.empty(),
                Alteration.of(operation)));
    }

    /** SQLite has a statement for it, which changes what names the column, too. */
    @Override
    public Optional<Requested> visitRenameColumn(RenameColumn operation) {
        return Optional.empty();
    }

    private static Optional<Requested> constraint(
            QualifiedName table, ConstraintOperation operation, Consumer<SqliteText> check) {
        return Optional.of(
                new Requested(table, List.of(), List.of(), check, Optional.empty(), Alteration.of(operation)));
    }

    @Override
    public Optional<Requested> visitAddConstraint(AddConstraint operation) {
        return constraint(
                operation.table(), operation, text -> text.constraint(operation.table(), operation.constraint()));
    }

    @Override
    public Optional<Requested> visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        return constraint(operation.table(), operation, text -> {
            if (operation.deferrability() != Deferrability.NOT_DEFERRABLE) {
                text.lacks("it defers foreign keys only", "Leave out deferrability(...).");
            }
        });
    }

    @Override
    public Optional<Requested> visitDropConstraint(DropConstraint operation) {
        return constraint(operation.table(), operation, text -> {
            if (operation.dependents() == Dependents.CASCADE) {
                text.lacks(
                        "it drops no foreign keys of other tables with a key",
                        "Leave out CASCADE, and drop these foreign keys before.");
            }
        });
    }

    @Override
    public Optional<Requested> visitRenameConstraint(RenameConstraint operation) {
        return constraint(operation.table(), operation, text -> {});
    }

    @Override
    public Optional<Requested> visitValidateConstraint(ValidateConstraint operation) {
        return constraint(
                operation.table(),
                operation,
                text -> text.lacks(
                        "its constraints hold for all rows from the beginning", "Leave it out, and notValid(), too."));
    }

    @Override
    public Optional<Requested> visitTable(TableOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitIndex(IndexOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitType(TypeOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitSequence(SequenceOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitView(ViewOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitRoutine(RoutineOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitRow(RowOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitSchema(SchemaOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitAccess(AccessOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitPartition(PartitionOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitWritten(WrittenOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Requested> visitCustom(CustomOperation operation) {
        return Optional.empty();
    }
}
