package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.schema.Column;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.Table;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on tables in PostgreSQL's words. */
record PostgresqlTables(OperationContext context, PostgresqlServer server)
        implements TableOperationVisitor<Statements> {

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        Table table = operation.table();
        if (table.columns().stream().anyMatch(PostgresqlIdentity::hasTypeOfItsOwn)) {
            return context.unsupported(PostgresqlIdentity.TYPE_REASON, PostgresqlIdentity.TYPE_ACTION);
        }
        if (table.options().persistence() == Persistence.UNLOGGED
                && table.options().partitionBy() != null) {
            return context.unsupported(
                    "a partitioned table has no rows of its own that could be unlogged",
                    "Leave out unlogged(), and say it of each partition.");
        }
        return server.asked(context, AskedFeatures.of(table), () -> switch (operation.guard()) {
            case NONE -> context.sql(created(table, ""));
            case EXISTENCE -> createdIfMissing(table);
        });
    }

    private Statements createdIfMissing(Table table) {
        List<String> created = created(table, "IF NOT EXISTS ");
        return created.size() == 1
                ? context.sql(created)
                : context.sql(GuardedBlock.unlessRelation(table.name(), created(table, "")));
    }

    private static List<String> created(Table table, String guard) {
        List<String> sql = new ArrayList<>();
        PostgresqlTableText text = new PostgresqlTableText(table);
        sql.add(text.create(guard));
        sql.addAll(text.addConstraintsThatAreNotValid());
        if (table.comment() != null) {
            sql.add("COMMENT ON TABLE " + quote(table.name()) + " IS " + PostgresqlLiterals.quote(table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                sql.add(PostgresqlDefinitions.commentOnColumn(table.name(), column.name(), column.comment()));
            }
        }
        return sql;
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        return context.sql("DROP TABLE "
                + PostgresqlDefinitions.dropped(operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return context.sql("ALTER TABLE " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitMoveTable(MoveTable operation) {
        return context.sql("ALTER TABLE " + quote(operation.table()) + " SET SCHEMA " + quote(operation.schema()));
    }
}
