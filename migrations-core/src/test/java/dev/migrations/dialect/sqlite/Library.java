package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.op.Operations;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A database in a file, and operations on it. */
record Library(Connection connection, JdbcSession session) implements AutoCloseable {

    static Library open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        List<Dialect> dialects = List.of(new SqliteDialect());
        return new Library(connection, new Connector(() -> connection, dialects, Duration.ZERO, event -> {}).open());
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
        return planned(revision, TransactionMode.AUTOCOMMIT);
    }

    private static Statements planned(Consumer<? super Operations> revision, TransactionMode mode) {
        Operations op = new Operations("A");
        revision.accept(op);
        return new SqliteDialect().planner().plan(op.recorded(), mode);
    }

    void apply(Consumer<? super Operations> revision) throws Exception {
        TransactionMode mode = session.isInTransaction() ? TransactionMode.TRANSACTIONAL : TransactionMode.AUTOCOMMIT;
        for (Statement statement : planned(revision, mode).statements()) {
            session.accept(statement);
        }
    }

    String refusal(Consumer<? super Operations> revision) {
        MigrationException refusal = catchThrowableOfType(MigrationException.class, () -> apply(revision));
        return refusal.problem() + "\n" + refusal.action();
    }

    /** The statements of the one operation that looks at the database first. */
    List<String> derived(Consumer<? super Operations> revision) throws SQLException {
        DerivedStatement statement = (DerivedStatement)
                planned(revision, TransactionMode.TRANSACTIONAL).statements().get(0);
        return statement.derivation().statements(session);
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
        session.close();
    }
}
