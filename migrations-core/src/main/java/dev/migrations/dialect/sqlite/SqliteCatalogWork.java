package dev.migrations.dialect.sqlite;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.sql.JdbcWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

/**
 * Statements that depend on what is in the database.
 *
 * <p>Outside of a transaction they are one of their own. Foreign keys are not enforced meanwhile, because a table that is
 * dropped would take rows of other tables with it; afterwards none may be violated that was not before, and nothing that
 * names what changed may be broken.
 *
 * @param plan makes the statements; pure
 */
record SqliteCatalogWork(Function<SqliteCatalog, List<String>> plan) implements JdbcWork {

    SqliteCatalogWork {
        requireNonNull(plan, "plan");
    }

    @Override
    public void run(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            runAsTransaction(connection);
        } else {
            requireNotEnforced(connection);
            change(connection);
        }
    }

    private void runAsTransaction(Connection connection) throws SQLException {
        SqliteQueries queries = SqliteQueries.of(connection);
        String enforcement =
                String.valueOf(queries.rows("PRAGMA foreign_keys").get(0).get(0));
        execute(connection, "PRAGMA foreign_keys = OFF");
        try {
            execute(connection, "BEGIN IMMEDIATE");
            try {
                ForeignKeyViolations before = ForeignKeyViolations.read(queries);
                change(connection);
                before.requireNoMore(ForeignKeyViolations.read(queries));
                execute(connection, "COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        } finally {
            execute(connection, "PRAGMA foreign_keys = " + enforcement);
        }
    }

    private static void rollback(Connection connection, Exception failure) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static void requireNotEnforced(Connection connection) throws SQLException {
        if (!"0"
                .equals(SqliteQueries.of(connection)
                        .rows("PRAGMA foreign_keys")
                        .get(0)
                        .get(0))) {
            throw new MigrationException(
                    "Foreign keys are enforced in the transaction, where a table that is rebuilt would take rows of other"
                            + " tables with it.",
                    "Leave out what switches 'foreign_keys' on; the engine switches it off where it must, and on again.");
        }
    }

    private void change(Connection connection) throws SQLException {
        SqliteQueries queries = SqliteQueries.of(connection);
        SqliteCatalog catalog = SqliteCatalog.read(queries);
        List<String> statements = plan.apply(catalog);
        String mode =
                String.valueOf(queries.rows("PRAGMA legacy_alter_table").get(0).get(0));
        try {
            BrokenObjects before = BrokenObjects.read(connection, catalog);
            for (String sql : statements) {
                execute(connection, sql);
            }
            before.requireNoMore(BrokenObjects.read(connection, SqliteCatalog.read(queries)));
        } finally {
            execute(connection, "PRAGMA legacy_alter_table = " + mode);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
