package dev.migrations.dialect.mysql;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How long a session waits for locks, which the engine sets; and its default database and what dumps are known to set and
 * revisions may leave changed.
 */
final class MysqlSessionState implements SessionState {

    /** The longest that a session may wait for a table. */
    private static final long LIMIT_SECONDS = 31_536_000;

    static final List<String> KEPT = List.of(
            "sql_mode",
            "foreign_key_checks",
            "unique_checks",
            "time_zone",
            "character_set_client",
            "character_set_results",
            "collation_connection");

    static final List<String> TIMEOUTS = List.of("lock_wait_timeout", "innodb_lock_wait_timeout");

    private final SqlSession session;

    private final Optional<String> database;

    private final String before;

    private final String during;

    private MysqlSessionState(SqlSession session, Optional<String> database, String before, String during) {
        this.session = session;
        this.database = database;
        this.before = before;
        this.during = during;
    }

    static MysqlSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        List<String> timeouts = values(session, TIMEOUTS);
        String kept = "SET autocommit = 1, " + assignments(KEPT, values(session, KEPT)) + ", ";
        String seconds = String.valueOf(seconds(settings.statementLockTimeout()));
        MysqlSessionState state = new MysqlSessionState(
                session,
                session.query("SELECT DATABASE()", row -> Optional.ofNullable(row.getString(1)))
                        .get(0),
                kept + assignments(TIMEOUTS, timeouts),
                kept + assignments(TIMEOUTS, List.of(seconds, seconds)));
        state.renew();
        return state;
    }

    /** As they are written into a statement. */
    private static List<String> values(SqlSession session, List<String> variables) throws SQLException {
        return session.query(
                        "SELECT "
                                + variables.stream()
                                        .map(variable -> "@@SESSION." + variable)
                                        .collect(Collectors.joining(", ")),
                        row -> literals(row, variables.size()))
                .get(0);
    }

    private static List<String> literals(ResultSet row, int columns) throws SQLException {
        List<String> literals = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            String value = row.getString(column);
            boolean isBare = value != null && value.matches("\\d+");
            literals.add(value == null ? "NULL" : isBare ? value : "'" + value + "'");
        }
        return literals;
    }

    private static String assignments(List<String> variables, List<String> values) {
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            assignments.add(variables.get(i) + " = " + values.get(i));
        }
        return String.join(", ", assignments);
    }

    /** The server counts whole seconds, and takes zero for not waiting at all or for an error. */
    static long seconds(Duration timeout) {
        long wholeSeconds = timeout.plusNanos(999_999_999).toSeconds();
        return timeout.isZero() ? LIMIT_SECONDS : Math.min(LIMIT_SECONDS, wholeSeconds);
    }

    @Override
    public void renew() throws SQLException {
        set(during);
    }

    @Override
    public void restore() throws SQLException {
        set(before);
    }

    private void set(String assignments) throws SQLException {
        session.execute(assignments);
        if (database.isPresent()) {
            session.execute("USE " + MysqlIdentifiers.quote(database.get()));
        }
    }
}
