package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on columns in PostgreSQL's words. */
record PostgresqlColumns(OperationContext context) implements ColumnOperationVisitor<Statements> {

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        List<String> sql = new ArrayList<>();
        sql.add("ALTER TABLE " + quote(operation.table()) + " ADD COLUMN "
                + PostgresqlDefinitions.column(operation.column()));
        sql.addAll(comment(operation.table(), operation.column()));
        return context.sql(sql);
    }

    @Override
    public Statements visitDropColumn(DropColumn operation) {
        return alterTable(operation.table(), "DROP COLUMN " + quote(operation.name()));
    }

    @Override
    public Statements visitAlterColumn(AlterColumn operation) {
        ColumnChangeVisitor<String> rendering = new ChangeText("ALTER COLUMN " + quote(operation.column()));
        List<String> clauses = operation.changes().stream()
                .map(change -> change.accept(rendering))
                .toList();
        return clauses.size() == 1
                ? alterTable(operation.table(), clauses.get(0))
                : context.sql("ALTER TABLE " + quote(operation.table()) + "\n    " + String.join(",\n    ", clauses));
    }

    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return alterTable(
                operation.table(), "RENAME COLUMN " + quote(operation.from()) + " TO " + quote(operation.to()));
    }

    private Statements alterTable(QualifiedName table, String clause) {
        return context.sql("ALTER TABLE " + quote(table) + " " + clause);
    }

    static List<String> comment(QualifiedName table, Column column) {
        return column.comment() == null
                ? List.of()
                : List.of("COMMENT ON COLUMN " + quote(table) + "." + quote(column.name()) + " IS "
                        + PostgresqlLiterals.quote(column.comment()));
    }

    private record ChangeText(String column) implements ColumnChangeVisitor<String> {

        @Override
        public String visitChangeType(ColumnChange.ChangeType change) {
            String using = change.using() == null ? "" : " USING " + change.using();
            return column + " TYPE " + PostgresqlDefinitions.type(change.type()) + using;
        }

        @Override
        public String visitSetNotNull(ColumnChange.SetNotNull change) {
            return column + " SET NOT NULL";
        }

        @Override
        public String visitDropNotNull(ColumnChange.DropNotNull change) {
            return column + " DROP NOT NULL";
        }

        @Override
        public String visitSetDefault(ColumnChange.SetDefault change) {
            return column + " SET DEFAULT " + change.expression();
        }

        @Override
        public String visitDropDefault(ColumnChange.DropDefault change) {
            return column + " DROP DEFAULT";
        }

        @Override
        public String visitAddIdentity(ColumnChange.AddIdentity change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitAlterIdentity(ColumnChange.AlterIdentity change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitDropIdentity(ColumnChange.DropIdentity change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitSetGenerated(ColumnChange.SetGenerated change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitDropGenerated(ColumnChange.DropGenerated change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitSetComment(ColumnChange.SetComment change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitSetStatistics(ColumnChange.SetStatistics change) {
            throw new UnsupportedOperationException("not written yet");
        }

        @Override
        public String visitSetStorage(ColumnChange.SetStorage change) {
            throw new UnsupportedOperationException("not written yet");
        }
    }
}
