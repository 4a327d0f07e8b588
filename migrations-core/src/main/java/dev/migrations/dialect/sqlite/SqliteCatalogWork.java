package dev.migrations.dialect.sqlite;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.sql.Derivation;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.TransactionMode;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Statements that depend on what is in the database.
 *
 * <p>Outside of a transaction they are one of their own. Foreign keys are not enforced meanwhile, because a table that is
 * dropped would take rows of other tables with it; afterwards none may be violated that was not before, and nothing that
 * names what changed may be broken.
 *
 * @param mode whether they stand in a transaction
 * @param plan makes the statements; pure
 * @param expectation makes statements that stand in front of those in a script, which cannot look at the database
 */
record SqliteCatalogWork(
        TransactionMode mode,
        Function<SqliteCatalog, List<String>> plan,
        Function<SqliteCatalog, List<String>> expectation)
        implements Derivation {

    SqliteCatalogWork {
        requireNonNull(mode, "mode");
        requireNonNull(plan, "plan");
        requireNonNull(expectation, "expectation");
    }

    /** Statements that a script needs no look at the database for. */
    static SqliteCatalogWork unguarded(TransactionMode mode, Function<SqliteCatalog, List<String>> plan) {
        return new SqliteCatalogWork(mode, plan, catalog -> List.of());
    }

    @Override
    public List<String> statements(SqlSession session) throws SQLException {
        SqliteCatalog catalog = SqliteCatalog.read(SqliteQueries.of(session));
        List<String> change = plan.apply(catalog);
        List<String> statements = Stream.concat(expectation.apply(catalog).stream(), change.stream())
                .toList();
        return switch (mode) {
            case AUTOCOMMIT ->
                Stream.of(
                                List.of("BEGIN IMMEDIATE"),
                                statements,
                                new SqliteScriptText().afterRebuild(),
                                List.of("COMMIT"))
                        .flatMap(List::stream)
                        .toList();
            case TRANSACTIONAL -> statements;
        };
    }

    @Override
    public void run(SqlSession session) throws SQLException {
        switch (mode) {
            case AUTOCOMMIT -> runAsTransaction(session);
            case TRANSACTIONAL -> {
                requireNotEnforced(session);
                change(session);
            }
        }
    }

    private void runAsTransaction(SqlSession session) throws SQLException {
        SqliteQueries queries = SqliteQueries.of(session);
        String enforcement =
                String.valueOf(queries.rows("PRAGMA foreign_keys").get(0).get(0));
        session.execute("PRAGMA foreign_keys = OFF");
        try {
            session.execute("BEGIN IMMEDIATE");
            try {
                ForeignKeyViolations before = ForeignKeyViolations.read(queries);
                change(session);
                before.requireNoMore(ForeignKeyViolations.read(queries));
                session.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollback(session, e);
                throw e;
            }
        } finally {
            session.execute("PRAGMA foreign_keys = " + enforcement);
        }
    }

    private static void rollback(SqlSession session, Exception failure) {
        try {
            session.execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static void requireNotEnforced(SqlSession session) throws SQLException {
        if (!"0"
                .equals(SqliteQueries.of(session)
                        .rows("PRAGMA foreign_keys")
                        .get(0)
                        .get(0))) {
            throw new MigrationException(
                    "Foreign keys are enforced in the transaction, where a table that is rebuilt would take rows of other"
                            + " tables with it.",
                    "Leave out what switches 'foreign_keys' on; the engine switches it off where it must, and on again.");
        }
    }

    private void change(SqlSession session) throws SQLException {
        SqliteQueries queries = SqliteQueries.of(session);
        SqliteCatalog catalog = SqliteCatalog.read(queries);
        List<String> statements = plan.apply(catalog);
        String legacyRename =
                String.valueOf(queries.rows("PRAGMA legacy_alter_table").get(0).get(0));
        try {
            BrokenObjects before = BrokenObjects.read(session, catalog);
            for (String sql : statements) {
                session.execute(sql);
            }
            before.requireNoMore(BrokenObjects.read(session, SqliteCatalog.read(queries)));
        } finally {
            session.execute("PRAGMA legacy_alter_table = " + legacyRename);
        }
    }
}
