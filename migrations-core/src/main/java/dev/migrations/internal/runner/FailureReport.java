package dev.migrations.internal.runner;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import dev.migrations.event.StepPlace;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.revision.Direction;
import dev.migrations.script.RevisionScript;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionScope;
import dev.migrations.sql.WorkStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says of a failed step which revision it was, where, which statement, what the database said, and what there is now. */
final class FailureReport {

    private static final int LONGEST_STATEMENT = 600;

    private final Dialect dialect;

    private final String product;

    private final TransactionScope scope;

    /** The rows of the version table as they are after the last step that is committed. */
    private List<String> committed;

    FailureReport(Dialect dialect, String product, TransactionScope scope, List<String> committed) {
        this.dialect = dialect;
        this.product = product;
        this.scope = scope;
        this.committed = List.copyOf(committed);
    }

    /** Takes note of what the version table holds now. */
    void committed(List<String> rows) {
        committed = List.copyOf(rows);
    }

    String nothingRemains(StepPlace place) {
        boolean isWholeRun = scope == TransactionScope.PER_RUN;
        String undone = isWholeRun ? "Nothing of this run remains" : "Nothing of this revision remains";
        int before = place.number() - 1;
        return undone + "; the database is at " + rows()
                + (isWholeRun || before == 0
                        ? "."
                        : ", and the " + (before == 1 ? "revision" : before + " revisions")
                                + " that ran before it in this run " + (before == 1 ? "stays." : "stay."));
    }

    String partRemains(StepPlace place, RevisionScript script, int done, int count) {
        return done + " of the " + count + " statements of this revision ran and stay, because "
                + (script.transactionMode() == TransactionMode.AUTOCOMMIT
                        ? "it is not in a transaction"
                        : commitsDdl(product))
                + "; the database is at " + rows() + ", and '" + place.revision() + "' counts as "
                + (place.direction() == Direction.DOWNGRADE ? "still applied." : "not applied.");
    }

    /** Why a revision that wants a transaction is run statement by statement on this database. */
    static String commitsDdl(String product) {
        return product + " commits with every change of the schema";
    }

    private String rows() {
        return committed.isEmpty() ? "base" : "'" + String.join("', '", committed) + "'";
    }

    RevisionFailedException failure(
            StepPlace place, RevisionScript script, @Nullable Statement statement, Exception cause, String state) {
        DatabaseError error = cause instanceof SQLException sqlException ? dialect.describe(sqlException) : null;
        Place where = statement == null
                ? new Place(script.node().origin(), "")
                : statement.accept(new PlaceOf(error == null ? OptionalInt.empty() : error.position()));
        StringBuilder problem = new StringBuilder();
        problem.append(place.direction() == Direction.DOWNGRADE ? "The downgrade of revision '" : "Revision '")
                .append(place.revision())
                .append('\'')
                .append(place.message().isEmpty() ? "" : " (" + place.message() + ")")
                .append(statement == null ? " failed when it was to be recorded and committed, " : " failed at ")
                .append(where.origin())
                .append('.');
        if (!where.text().isEmpty()) {
            problem.append("\n\n")
                    .append(where.text().indent(4).stripTrailing())
                    .append('\n');
        }
        problem.append('\n').append(said(error, cause)).append('\n').append(state);
        return new RevisionFailedException(place.revision(), problem.toString(), action(error, script), cause);
    }

    private String said(@Nullable DatabaseError error, Exception cause) {
        if (error == null) {
            return "Its code threw " + cause.getClass().getName()
                    + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        }
        return product + " said: " + error.message()
                + (error.sqlState().isEmpty() ? "" : " (SQLState " + error.sqlState() + ")")
                + error.hint().map(hint -> "\nHint: " + hint).orElse("");
    }

    private static String action(@Nullable DatabaseError error, RevisionScript script) {
        String file = script.node().origin().source();
        if (error == null) {
            return "Mend " + file + ", then start again: the run continues with this revision.";
        }
        return switch (error.kind()) {
            case LOCK_TIMEOUT ->
                "Another session uses the table: start again when it has finished, or allow a longer wait with"
                        + " 'spring.migrations.statement.lock-timeout'. The run continues with this revision.";
            case UNAVAILABLE ->
                "The connection was lost: check that the database is up, then start again; the run continues with this"
                        + " revision.";
            case MISSING_TABLE, OTHER -> "Mend " + file + ", then start again: the run continues with this revision.";
        };
    }

    /** An earlier run did some of the statements, and these are not the same any more. */
    MigrationException changedSince(StepPlace place, RevisionScript script, HistoryEntry entry) {
        return new MigrationException(
                "Revision '" + place.revision() + "' is not in a transaction"
                        + (script.transactionMode() == TransactionMode.AUTOCOMMIT
                                ? ""
                                : ", because " + commitsDdl(product))
                        + "; a run that began at " + entry.startedAt()
                        + " did the first " + entry.statementsDone() + " of its statements and was interrupted. These"
                        + " statements were changed since, so it cannot be continued.",
                "Restore the first " + entry.statementsDone() + " statements as they were and start again. Or undo by"
                        + " hand what they did, run 'migrations stamp "
                        + (committed.isEmpty() ? "base" : String.join(" ", committed))
                        + "' and start again: then it begins with its first statement.");
    }

    /**
     * Where in a file something happened, and the text that people are shown of it.
     *
     * @param origin the place
     * @param text the text; may be empty
     */
    private record Place(Origin origin, String text) {}

    private static final class PlaceOf implements StatementVisitor<Place, RuntimeException> {

        private final OptionalInt position;

        PlaceOf(OptionalInt position) {
            this.position = position;
        }

        @Override
        public Place visitSql(SqlStatement statement) {
            if (position.isEmpty()) {
                return new Place(statement.origin(), abbreviated(statement.sql()));
            }
            return new Place(statement.originAt(position.getAsInt()), pointedAt(statement.sql(), position.getAsInt()));
        }

        @Override
        public Place visitCopy(CopyStatement statement) {
            return new Place(statement.origin(), abbreviated(statement.sql()));
        }

        @Override
        public Place visitWork(WorkStatement statement) {
            return new Place(statement.origin(), "");
        }

        private static String abbreviated(String sql) {
            String text = sql.replace("\r\n", "\n");
            return text.length() <= LONGEST_STATEMENT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST_STATEMENT / 2)) + " ...";
        }

        /** The line that the position is in, with those around it where the statement is short, and a mark below it. */
        private static String pointedAt(String sql, int position) {
            if (position > sql.codePointCount(0, sql.length())) {
                return abbreviated(sql);
            }
            int offset = sql.offsetByCodePoints(0, position - 1);
            int lineStart = sql.lastIndexOf('\n', offset - 1) + 1;
            int lineEnd = sql.indexOf('\n', offset) < 0 ? sql.length() : sql.indexOf('\n', offset);
            String mark = " ".repeat(sql.codePointCount(lineStart, offset)) + "^";
            boolean isShort = sql.length() <= LONGEST_STATEMENT;
            String before = isShort ? sql.substring(0, lineStart) : "";
            String after = isShort ? sql.substring(lineEnd) : "";
            return (before + sql.substring(lineStart, lineEnd).replace('\t', ' ') + "\n" + mark + after)
                    .replace("\r", "");
        }
    }
}
