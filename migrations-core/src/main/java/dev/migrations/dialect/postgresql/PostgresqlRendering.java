package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.WrittenOperations;
import dev.migrations.error.Fault;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropTable;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameTable;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.schema.Column;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;

/** The statements of one operation that was written at one place. */
final class PostgresqlRendering implements OperationVisitor<Statements> {

    private static final String VENDOR = "postgresql";

    private final WrittenOperations written;

    private final Origin origin;

    private final TransactionMode mode;

    PostgresqlRendering(ScriptSplitter splitter, Origin origin, TransactionMode mode) {
        this.written = new WrittenOperations(VENDOR, splitter, origin, mode);
        this.origin = origin;
        this.mode = mode;
    }

    @Override
    public Statements visitExecuteSql(ExecuteSql operation) {
        return written.executeSql(operation);
    }

    @Override
    public Statements visitRunScript(RunScript operation) {
        return written.runScript(operation);
    }

    @Override
    public Statements visitRunJdbc(RunJdbc operation) {
        return written.runJdbc(operation);
    }

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        Table table = operation.table();
        List<String> sql = new ArrayList<>();
        sql.add(PostgresqlDefinitions.createTable(table));
        if (table.comment() != null) {
            sql.add("COMMENT ON TABLE " + quote(table.name()) + " IS " + PostgresqlLiterals.quote(table.comment()));
        }
        table.columns().forEach(column -> sql.addAll(comment(table.name(), column)));
        return generated(sql);
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        return generated("DROP TABLE " + quote(operation.name()));
    }

    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return alterTable(operation.from(), "RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        List<String> sql = new ArrayList<>();
        sql.add("ALTER TABLE " + quote(operation.table()) + " ADD COLUMN "
                + PostgresqlDefinitions.column(operation.column()));
        sql.addAll(comment(operation.table(), operation.column()));
        return generated(sql);
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
                : generated("ALTER TABLE " + quote(operation.table()) + "\n    " + String.join(",\n    ", clauses));
    }

    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return alterTable(
                operation.table(), "RENAME COLUMN " + quote(operation.from()) + " TO " + quote(operation.to()));
    }

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        return concurrentOnlyInAutocommit(
                operation.index().build(),
                operation.describe(),
                PostgresqlDefinitions.createIndex(operation.table(), operation.index()));
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        String concurrently = operation.build() == IndexBuild.CONCURRENT ? "CONCURRENTLY " : "";
        return concurrentOnlyInAutocommit(
                operation.build(),
                operation.describe(),
                "DROP INDEX " + concurrently + quote(operation.table().sibling(operation.name())));
    }

    @Override
    public Statements visitAddConstraint(AddConstraint operation) {
        return alterTable(operation.table(), "ADD " + PostgresqlDefinitions.constraint(operation.constraint()));
    }

    @Override
    public Statements visitDropConstraint(DropConstraint operation) {
        return alterTable(operation.table(), "DROP CONSTRAINT " + quote(operation.name()));
    }

    @Override
    public Statements visitCustom(CustomOperation operation) {
        return written.custom(operation);
    }

    private Statements concurrentOnlyInAutocommit(IndexBuild build, String description, String sql) {
        if (build == IndexBuild.CONCURRENT && mode == TransactionMode.TRANSACTIONAL) {
            return new Statements(
                    List.of(),
                    List.of(Fault.of(
                            "Operation '" + description + "' at " + origin
                                    + " works concurrently, which PostgreSQL cannot do inside a transaction.",
                            "Annotate the revision with @Revision(transaction = TransactionMode.AUTOCOMMIT)"
                                    + " and leave nothing else in it, or leave out concurrently().")));
        }
        return generated(sql);
    }

    private static List<String> comment(QualifiedName table, Column column) {
        return column.comment() == null
                ? List.of()
                : List.of("COMMENT ON COLUMN " + quote(table) + "." + quote(column.name()) + " IS "
                        + PostgresqlLiterals.quote(column.comment()));
    }

    private Statements alterTable(QualifiedName table, String clause) {
        return generated("ALTER TABLE " + quote(table) + " " + clause);
    }

    private Statements generated(String sql) {
        return generated(List.of(sql));
    }

    private Statements generated(List<String> sql) {
        return Statements.of(
                sql.stream().map(each -> SqlStatement.generated(each, origin)).toList());
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
    }
}
