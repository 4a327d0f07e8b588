package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** Asks the live database questions whose answer is a number of rows. Remembers why the last one had no answer. */
final class RowCounts {

    /** The class of SQLStates that say that a value is not what it should be. */
    private static final String DATA_EXCEPTION = "22";

    private final SqlSession session;

    private final Dialect dialect;

    RowCounts(SqlSession session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /**
     * The number; empty where the database cannot answer, for example because the role may not read the table. Whoever
     * reviews the revision is told nothing then, as of every other table.
     */
    OptionalLong of(String query) {
        try {
            return OptionalLong.of(ask(query));
        } catch (SQLException e) {
            return OptionalLong.empty();
        }
    }

    /** What is wrong with the data, in the database's words; empty where nothing is, or where it cannot be asked. */
    java.util.Optional<String> complaint(String query) {
        try {
            ask(query);
            return java.util.Optional.empty();
        } catch (SQLException e) {
            DatabaseError meant = dialect.describe(e);
            return meant.sqlState().startsWith(DATA_EXCEPTION)
                    ? java.util.Optional.of(meant.message())
                    : java.util.Optional.empty();
        }
    }

    private long ask(String query) throws SQLException {
        List<Long> answers = session.query(query, row -> row.getLong(1));
        return answers.get(0);
    }
}
