package dev.migrations.internal.runner;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import dev.migrations.event.StepPlace;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.revision.Direction;
import dev.migrations.script.RevisionScript;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionScope;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says of a failed step which revision it was, where, which statement, what the database said, and what there is now. */
final class FailureReport {

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

    String partRemains(StepPlace place, PlannedStep planned, int done, int count) {
        return done + " of the " + count + " statements of this revision ran and stay, because "
                + inParts(planned)
                + "; the database is at " + rows() + ", and '" + place.revision() + "' counts as "
                + (place.direction() == Direction.DOWNGRADE ? "still applied." : "not applied.");
    }

    private String inParts(PlannedStep planned) {
        if (planned.script().transactionMode() == TransactionMode.AUTOCOMMIT) {
            return "it is not in a transaction";
        }
        return planned.wantsTransaction() ? commitsDdl(product) : "it has an autocommit block";
    }

    /** Why a revision that wants a transaction is run statement by statement on this database. */
    static String commitsDdl(String product) {
        return product + " commits with every change of the schema";
    }

    private String rows() {
        return committed.isEmpty() ? "base" : "'" + String.join("', '", committed) + "'";
    }

    /** The connection was lost while the transaction was to be committed. */
    String notKnown() {
        return "It is not known whether " + (scope == TransactionScope.PER_RUN ? "the run" : "the revision")
                + " was committed: the connection was lost before the database answered. The next start will see, and"
                + " runs only what is not applied.";
    }

    /** Java code ended the transaction of its revision. */
    String transactionEnded() {
        return "What ran before that may have been committed, but is not recorded; the version table says " + rows()
                + ". Look what is there before you start again.";
    }

    RevisionFailedException failure(
            StepPlace place, RevisionScript script, @Nullable Statement statement, Throwable cause, String state) {
        Optional<DatabaseError> error = sqlCause(cause).map(dialect::describe);
        OptionalInt position = error.map(DatabaseError::position).orElse(OptionalInt.empty());
        return new RevisionFailedException(
                place.revision(),
                problem(place, script, statement, position, said(error, cause), state),
                action(place, error, script),
                cause);
    }

    /** The dialect found something that does not allow what was asked for: it says itself what, and what to do. */
    RevisionFailedException refusal(
            StepPlace place,
            RevisionScript script,
            @Nullable Statement statement,
            MigrationException refusal,
            String state) {
        return new RevisionFailedException(
                place.revision(),
                problem(place, script, statement, OptionalInt.empty(), refusal.problem(), state),
                refusal.action() + " " + mend(place, script.node().origin().source()),
                refusal);
    }

    private static String problem(
            StepPlace place,
            RevisionScript script,
            @Nullable Statement statement,
            OptionalInt position,
            String said,
            String state) {
        Excerpt excerpt = statement == null ? new Excerpt(script.node().origin(), "") : Excerpt.of(statement, position);
        StringBuilder problem = new StringBuilder();
        problem.append(place.direction() == Direction.DOWNGRADE ? "The downgrade of revision '" : "Revision '")
                .append(place.revision())
                .append('\'')
                .append(place.message().isEmpty() ? "" : " (" + place.message() + ")")
                .append(statement == null ? " failed when it was to be recorded and committed, " : " failed at ")
                .append(excerpt.origin())
                .append('.');
        if (!excerpt.text().isEmpty()) {
            problem.append("\n\n")
                    .append(excerpt.text().indent(4).stripTrailing())
                    .append('\n');
        }
        return problem.append('\n').append(said).append('\n').append(state).toString();
    }

    /** Libraries that a revision's code uses wrap what the database said, and repeat it with all details. */
    private static Optional<SQLException> sqlCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sqlException) {
                return Optional.of(sqlException);
            }
        }
        return Optional.empty();
    }

    private String said(Optional<DatabaseError> error, Throwable cause) {
        if (error.isEmpty()) {
            return "Its code threw " + cause.getClass().getName()
                    + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        }
        DatabaseError meant = error.get();
        return (cause instanceof SQLException
                        ? ""
                        : "Its code threw " + cause.getClass().getName() + ". ")
                + product + " said: " + meant.message()
                + (meant.sqlState().isEmpty() ? "" : " (SQLState " + meant.sqlState() + ")")
                + meant.hint().map(hint -> "\nHint: " + hint).orElse("");
    }

    private String action(StepPlace place, Optional<DatabaseError> error, RevisionScript script) {
        return switch (error.map(DatabaseError::kind).orElse(DatabaseError.Kind.OTHER)) {
            case LOCK_TIMEOUT ->
                "Another session uses the table: start again when it has finished, or allow a longer wait with"
                        + " 'spring.migrations.statement.lock-timeout'. The run continues with this revision.";
            case UNAVAILABLE ->
                "The connection was lost: check that the database is up, then start again; the run continues with what is"
                        + " not applied.";
            case MISSING_TABLE, MISSING_NAME, OTHER ->
                mend(place, script.node().origin().source());
        };
    }

    private String mend(StepPlace place, String file) {
        return place.direction() == Direction.DOWNGRADE
                ? "Mend the downgrade in " + file + ", run 'migrations stamp " + stampable()
                        + "' to accept the edited revision, then downgrade again."
                : "Mend " + file + ", then start again: the run continues with this revision.";
    }

    private String stampable() {
        return committed.isEmpty() ? "base" : String.join(" ", committed);
    }

    /** An earlier run did some of the statements, one by one, and now they are to be one transaction. */
    MigrationException madeTransactional(StepPlace place, HistoryEntry entry) {
        return new MigrationException(
                "Revision '" + place.revision() + "' was not in a transaction when a run that began at "
                        + entry.startedAt()
                        + " did the first " + entry.statementsDone()
                        + " of its statements and was interrupted. It is in"
                        + " a transaction now, so it cannot be continued.",
                "Make it '@transaction none' again and start again. Or undo by hand what these statements did, run"
                        + " 'migrations stamp " + stampable() + "' and start again: then it begins with its first"
                        + " statement.");
    }

    /** An earlier run did some of the statements, and these are not the same any more. */
    MigrationException changedSince(StepPlace place, PlannedStep planned, HistoryEntry entry) {
        return new MigrationException(
                "Revision '" + place.revision() + "' is not in a transaction"
                        + (planned.script().transactionMode() == TransactionMode.AUTOCOMMIT
                                ? ""
                                : ", because " + inParts(planned))
                        + "; a run that began at " + entry.startedAt()
                        + " did the first " + entry.statementsDone() + " of its statements and was interrupted. These"
                        + " statements were changed since, so it cannot be continued.",
                "Restore the first " + entry.statementsDone() + " statements as they were and start again. Or undo by"
                        + " hand what they did, run 'migrations stamp "
                        + stampable() + "' and start again: then it begins with its first statement.");
    }
}
