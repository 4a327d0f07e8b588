package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The {@code busy_timeout} of a session, which the engine sets, and what revisions that rebuild tables are known to leave
 * behind: {@code foreign_keys} and {@code legacy_alter_table}.
 */
final class SqliteSessionState implements SessionState {

    private final SqlSession session;

    private final long foreignKeys;

    private final long legacyAlterTable;

    private final long before;

    private final long during;

    /** The violations before a transaction that does not enforce foreign keys; empty in others. */
    private Optional<ForeignKeyViolations> violations = Optional.empty();

    private SqliteSessionState(SqlSession session, long foreignKeys, long legacyAlterTable, long before, long during) {
        this.session = session;
        this.foreignKeys = foreignKeys;
        this.legacyAlterTable = legacyAlterTable;
        this.before = before;
        this.during = during;
    }

    static SqliteSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        SqliteSessionState state = new SqliteSessionState(
                session,
                pragma(session, "foreign_keys"),
                pragma(session, "legacy_alter_table"),
                pragma(session, "busy_timeout"),
                milliseconds(settings.statementLockTimeout()));
        state.renew();
        return state;
    }

    private static long pragma(SqlSession session, String name) throws SQLException {
        return session.query("PRAGMA " + name, row -> row.getLong(1)).get(0);
    }

    /** SQLite takes zero for not waiting at all. */
    private static long milliseconds(Duration timeout) {
        return timeout.isZero() ? Integer.MAX_VALUE : Math.min(Integer.MAX_VALUE, timeout.toMillis());
    }

    @Override
    public void renew() throws SQLException {
        set(during);
    }

    /** While a transaction is under way, nothing switches the enforcement of foreign keys on or off. */
    @Override
    public void beforeTransaction(List<Statement> statements) throws SQLException {
        violations = Optional.empty();
        if (statements.stream().anyMatch(statement -> statement.accept(new IsDerived()))) {
            session.execute("PRAGMA foreign_keys = OFF");
            violations = Optional.of(ForeignKeyViolations.read(SqliteQueries.of(session)));
        }
    }

    @Override
    public void beforeCommit() throws SQLException {
        if (violations.isPresent()) {
            violations.get().requireNoMore(ForeignKeyViolations.read(SqliteQueries.of(session)));
        }
    }

    @Override
    public void afterTransaction() throws SQLException {
        if (violations.isPresent()) {
            violations = Optional.empty();
            session.execute("PRAGMA foreign_keys = " + foreignKeys);
        }
    }

    private static final class IsDerived implements StatementVisitor<Boolean, RuntimeException> {

        @Override
        public Boolean visitSql(SqlStatement statement) {
            return false;
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) {
            return false;
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) {
            return true;
        }

        @Override
        public Boolean visitWork(WorkStatement statement) {
            return false;
        }
    }

    @Override
    public void restore() throws SQLException {
        set(before);
    }

    private void set(long timeout) throws SQLException {
        session.execute("PRAGMA foreign_keys = " + foreignKeys);
        session.execute("PRAGMA legacy_alter_table = " + legacyAlterTable);
        session.execute("PRAGMA busy_timeout = " + timeout);
    }
}
