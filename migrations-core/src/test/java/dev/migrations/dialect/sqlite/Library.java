package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.MigrationException;
import dev.migrations.op.Operations;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A database in a file, and operations on it. */
record Library(Connection connection) implements AutoCloseable {

    static Library open(Path file) throws SQLException {
        return new Library(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    void run(String... statements) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            for (String sql : statements) {
                jdbc.execute(sql);
            }
        }
    }

    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (java.sql.Statement jdbc = connection.createStatement();
                ResultSet result = jdbc.executeQuery(sql)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    static Statements planned(Consumer<? super Operations> revision) {
        Operations op = new Operations("A");
        revision.accept(op);
        return new SqliteDialect().planner().plan(op.recorded(), TransactionMode.TRANSACTIONAL);
    }

    void apply(Consumer<? super Operations> revision) throws Exception {
        for (Statement statement : planned(revision).statements()) {
            statement.accept(new Execution());
        }
    }

    String refusal(Consumer<? super Operations> revision) {
        MigrationException refusal = catchThrowableOfType(MigrationException.class, () -> apply(revision));
        return refusal.problem() + "\n" + refusal.action();
    }

    /** The statements of work that looks at the database first. */
    List<String> rebuild(Consumer<? super Operations> revision) throws SQLException {
        SqliteCatalog catalog = SqliteCatalog.read(SqliteQueries.of(connection));
        return planned(revision).statements().stream()
                .flatMap(statement -> statement.accept(new Works()).stream())
                .flatMap(work -> work.plan().apply(catalog).stream())
                .toList();
    }

    /** All objects, and all rows with their numbers where they have one. */
    List<String> contents() throws SQLException {
        List<String> contents = new ArrayList<>(
                rows("SELECT type, name, tbl_name, replace(sql, 'TABLE \"' || name || '\"', 'TABLE ' || name) FROM"
                        + " sqlite_schema ORDER BY 1, 2"));
        for (String table : rows(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema'"
                        + " ORDER BY 1")) {
            boolean hasRowid = rows("SELECT wr FROM pragma_table_list('" + table + "')")
                    .get(0)
                    .equals("0");
            contents.add(table + ": "
                    + rows("SELECT " + (hasRowid ? "_rowid_, " : "") + "* FROM \"" + table + "\"" + " ORDER BY "
                            + (table.startsWith("sqlite_") ? "2" : "1")));
        }
        return contents.stream()
                .map(line -> line.startsWith("sqlite_") ? withoutRowids(line) : line)
                .toList();
    }

    /** SQLite's own tables are written anew. */
    private static String withoutRowids(String line) {
        return line.replaceAll("(?<=[\\[ ])\\d+\\|", "");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private final class Execution implements StatementVisitor<Boolean, Exception> {

        @Override
        public Boolean visitSql(SqlStatement statement) throws SQLException {
            run(statement.sql());
            return true;
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) {
            throw new AssertionError("nothing is copied: " + statement);
        }

        @Override
        public Boolean visitWork(WorkStatement statement) throws Exception {
            statement.work().run(connection);
            return true;
        }
    }

    private static final class Works implements StatementVisitor<List<SqliteCatalogWork>, RuntimeException> {

        @Override
        public List<SqliteCatalogWork> visitSql(SqlStatement statement) {
            return List.of();
        }

        @Override
        public List<SqliteCatalogWork> visitCopy(CopyStatement statement) {
            return List.of();
        }

        @Override
        public List<SqliteCatalogWork> visitWork(WorkStatement statement) {
            return List.of((SqliteCatalogWork) statement.work());
        }
    }
}
