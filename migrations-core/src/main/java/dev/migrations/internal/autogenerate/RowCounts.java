package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.internal.jdbc.JdbcSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/** Asks the live database questions whose answer is a number of rows, outside of a transaction. */
final class RowCounts {

    /** The class of SQLStates that say that a value is not what it should be. */
    private static final String DATA_EXCEPTION = "22";

    private final JdbcSession session;

    private final Duration lockTimeout;

    /** Asks nothing yet; no question waits longer for a lock on a table, where there is a limit. */
    RowCounts(JdbcSession session, Duration lockTimeout) {
        this.session = session;
        this.lockTimeout = lockTimeout;
    }

    /**
     * What is to be said of the number; nothing where it is zero. Where the database does not answer, for example because the
     * role may not read the table, that is said: no answer is no harmlessness.
     *
     * @param question what was asked, as the middle of a sentence
     */
    List<String> notes(String query, String question, LongFunction<String> told) {
        return allNotes(query, question, count -> count == 0 ? List.of() : List.of(told.apply(count)));
    }

    /** The same where there is more to be said, or something of zero too. */
    List<String> allNotes(String query, String question, LongFunction<List<String>> told) {
        try {
            return told.apply(ask(query));
        } catch (SQLException e) {
            return unanswered(question, session.dialect().describe(e));
        }
    }

    /** The same of values that may all be wrong: what the database says of one of them then. */
    List<String> notesOfCast(String query, String question, LongFunction<String> told, String refused) {
        try {
            long count = ask(query);
            return count == 0 ? List.of() : List.of(told.apply(count));
        } catch (SQLException e) {
            DatabaseError meant = session.dialect().describe(e);
            return meant.sqlState().startsWith(DATA_EXCEPTION)
                    ? List.of(refused + ": " + meant.message() + ".")
                    : unanswered(question, meant);
        }
    }

    /** What speaks of a column or a type that is new, too, can only be asked when it is there. */
    private static List<String> unanswered(String question, DatabaseError meant) {
        return switch (meant.kind()) {
            case MISSING_TABLE, MISSING_NAME -> List.of();
            case UNAVAILABLE, LOCK_TIMEOUT, OTHER ->
                List.of("It could not be asked " + question + ": " + meant.message() + ".");
        };
    }

    private long ask(String query) throws SQLException {
        session.begin();
        try {
            session.dialect().limitLockWaits(session, lockTimeout);
            List<Long> answers = session.query(query, row -> row.getLong(1));
            return answers.get(0);
        } finally {
            session.rollback();
        }
    }
}
