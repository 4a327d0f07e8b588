package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Column;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on columns in PostgreSQL's words. */
record PostgresqlColumns(OperationContext context, PostgresqlServer server)
        implements ColumnOperationVisitor<Statements> {

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        if (PostgresqlIdentity.hasTypeOfItsOwn(operation.column())) {
            return context.unsupported(PostgresqlIdentity.TYPE_REASON, PostgresqlIdentity.TYPE_ACTION);
        }
        return server.asked(context, asked(operation), () -> switch (operation.guard()) {
            case NONE -> context.sql(added(operation, "ADD COLUMN "));
            case EXISTENCE -> addedIfMissing(operation);
        });
    }

    private static List<Feature> asked(AddColumn operation) {
        List<Feature> features = new ArrayList<>(AskedFeatures.of(operation.column()));
        operation.constraints().forEach(constraint -> features.addAll(AskedFeatures.of(constraint)));
        return features;
    }

    private Statements addedIfMissing(AddColumn operation) {
        boolean isOneClause =
                operation.constraints().isEmpty() && operation.column().comment() == null;
        return isOneClause
                ? context.sql(added(operation, "ADD COLUMN IF NOT EXISTS "))
                : context.sql(GuardedBlock.unlessColumn(
                        operation.table(), operation.column().name(), added(operation, "ADD COLUMN ")));
    }

    private static List<String> added(AddColumn operation, String words) {
        Column column = operation.column();
        List<String> clauses = new ArrayList<>();
        clauses.add(words + PostgresqlDefinitions.column(column));
        operation.constraints().forEach(constraint -> clauses.add("ADD " + PostgresqlConstraintText.of(constraint)));
        List<String> sql = new ArrayList<>();
        sql.add(PostgresqlDefinitions.alterTable(operation.table(), clauses));
        if (column.comment() != null) {
            sql.add(PostgresqlDefinitions.commentOnColumn(operation.table(), column.name(), column.comment()));
        }
        return sql;
    }

    @Override
    public Statements visitDropColumn(DropColumn operation) {
        return context.sql(PostgresqlDefinitions.alterTable(
                operation.table(),
                List.of("DROP COLUMN "
                        + PostgresqlDefinitions.dropped(
                                operation.guard(), quote(operation.name()), operation.dependents()))));
    }

    @Override
    public Statements visitAlterColumn(AlterColumn operation) {
        return PostgresqlColumnChanges.of(context, server, operation);
    }

    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return context.sql(PostgresqlDefinitions.alterTable(
                operation.table(),
                List.of("RENAME COLUMN " + quote(operation.from()) + " TO " + quote(operation.to()))));
    }
}
