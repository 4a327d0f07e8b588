package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.schema.Table;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on tables in PostgreSQL's words. */
record PostgresqlTables(OperationContext context) implements TableOperationVisitor<Statements> {

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        Table table = operation.table();
        List<String> sql = new ArrayList<>();
        sql.add(PostgresqlDefinitions.createTable(table));
        if (table.comment() != null) {
            sql.add("COMMENT ON TABLE " + quote(table.name()) + " IS " + PostgresqlLiterals.quote(table.comment()));
        }
        table.columns().forEach(column -> sql.addAll(PostgresqlColumns.comment(table.name(), column)));
        return context.sql(sql);
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        return context.sql("DROP TABLE " + quote(operation.name()));
    }

    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return context.sql("ALTER TABLE " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitMoveTable(MoveTable operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
