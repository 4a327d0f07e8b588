package dev.migrations.internal.runner;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.SessionState;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.event.StepPlace;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.history.HistoryState;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.internal.jdbc.WorkFailedException;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs one step: its statements, then the version table and the history table.
 *
 * <p>In a transaction the three are one: either all of it is there afterwards or nothing. Outside a transaction, and on a
 * database whose changes of the schema are not part of one, the history table is the journal: {@code STARTED} before the
 * first statement, the count after each of them.
 */
final class StepRun {

    private final JdbcSession session;

    private final SessionState sessionState;

    private final MigrationTables tables;

    private final HistoryWriter history;

    private final MigrationListener listener;

    private final FailureReport report;

    private final PlannedStep planned;

    private final StepPlace place;

    private @Nullable Statement running;

    StepRun(
            JdbcSession session,
            SessionState sessionState,
            MigrationTables tables,
            HistoryWriter history,
            MigrationListener listener,
            FailureReport report,
            PlannedStep planned,
            StepPlace place) {
        this.session = session;
        this.sessionState = sessionState;
        this.tables = tables;
        this.history = history;
        this.listener = listener;
        this.report = report;
        this.planned = planned;
        this.place = place;
    }

    /** Whether the step is a transaction of its own, or part of one. */
    boolean isTransactional() {
        return wantsTransaction() && session.dialect().supports(Capability.TRANSACTIONAL_DDL);
    }

    private boolean wantsTransaction() {
        return planned.script().transactionMode() == TransactionMode.TRANSACTIONAL;
    }

    /** Runs the step in the transaction that is under way, and leaves it to the caller to commit. */
    void runInTransaction() {
        Instant startedAt = history.now();
        long start = System.nanoTime();
        listener.onEvent(new MigrationEvent.StepStarted(place, 0));
        try {
            for (Statement statement : planned.statements()) {
                execute(statement);
            }
            sessionState.renew();
            Duration duration = since(start);
            tables.replaceRows(planned.step().removed(), planned.step().added());
            tables.append(history.done(planned.revision(), place.direction(), startedAt, duration));
            listener.onEvent(new MigrationEvent.StepFinished(place, duration));
        } catch (SQLException | RuntimeException e) {
            throw failed(e, report.nothingRemains(place));
        }
    }

    /** Runs the step in a transaction of its own. */
    void runAsTransaction() throws SQLException {
        session.begin();
        runInTransaction();
        commit();
    }

    private void commit() {
        try {
            session.commit();
        } catch (SQLException e) {
            // Constraints that are checked late fail here: the step is not there, although every statement ran.
            throw failed(e, report.nothingRemains(place));
        }
    }

    /** Runs the statements one by one, each committed as soon as it ran, and keeps a journal of them. */
    void runStatementByStatement() throws SQLException {
        Journal journal = new Journal(planned.statements());
        int skipped = continueAfter(journal);
        Instant startedAt = history.now();
        long start = System.nanoTime();
        HistoryEntry started = journal.entry(
                history.entry(planned.revision(), place.direction(), HistoryState.STARTED, startedAt, Optional.empty()),
                skipped);
        tables.append(started);
        listener.onEvent(new MigrationEvent.StepStarted(place, skipped));
        int done = skipped;
        try {
            for (Statement statement :
                    planned.statements().subList(skipped, planned.statements().size())) {
                executeAndRecord(statement, journal.entry(started, done + 1));
                done++;
            }
            sessionState.renew();
            finish(journal, startedAt, since(start));
        } catch (SQLException | RuntimeException e) {
            int remaining = recordFailure(done, since(start), e);
            throw failed(
                    e,
                    report.partRemains(
                            place,
                            planned.script(),
                            remaining,
                            planned.statements().size()));
        }
    }

    /**
     * Where the revision wants a transaction that the database cannot give it whole, each statement has one of its own
     * with its record: only a change of the schema, which commits by itself, can be there without the record of it.
     */
    private void executeAndRecord(Statement statement, HistoryEntry entry) throws SQLException {
        if (wantsTransaction()) {
            session.begin();
        }
        execute(statement);
        tables.progress(entry);
        if (wantsTransaction()) {
            session.commit();
        }
    }

    private int continueAfter(Journal journal) throws SQLException {
        Optional<HistoryEntry> interrupted = tables.interrupted(planned.revision(), place.direction());
        if (interrupted.isEmpty()) {
            return 0;
        }
        HistoryEntry entry = interrupted.get();
        if (!journal.beginsWith(entry)) {
            throw report.changedSince(place, planned.script(), entry);
        }
        return entry.statementsDone();
    }

    private void finish(Journal journal, Instant startedAt, Duration duration) throws SQLException {
        session.begin();
        tables.replaceRows(planned.step().removed(), planned.step().added());
        tables.progress(journal.entry(
                history.done(planned.revision(), place.direction(), startedAt, duration),
                planned.statements().size()));
        session.commit();
        listener.onEvent(new MigrationEvent.StepFinished(place, duration));
    }

    /** Returns how many statements remain: fewer than ran where the revision had opened a block of its own. */
    private int recordFailure(int done, Duration duration, Exception failure) {
        try {
            session.rollback();
            tables.fail(planned.revision(), history.now(), duration);
            return tables.interrupted(planned.revision(), place.direction())
                    .map(HistoryEntry::statementsDone)
                    .orElse(done);
        } catch (SQLException | MigrationException e) {
            // The connection may be gone; then the row stays STARTED, which says as much. The first error matters.
            failure.addSuppressed(e);
            return done;
        }
    }

    private void execute(Statement statement) throws SQLException {
        running = statement;
        long start = System.nanoTime();
        session.accept(statement);
        listener.onEvent(new MigrationEvent.StatementExecuted(place, statement, since(start), session.takeNotices()));
        running = null;
    }

    private MigrationException failed(Exception cause, String state) {
        if (cause instanceof MigrationException migrationException && running == null) {
            return migrationException;
        }
        Exception thrown = cause instanceof WorkFailedException work ? work.thrown() : cause;
        MigrationException failure = report.failure(place, planned.script(), running, thrown, state);
        for (Throwable suppressed : cause.getSuppressed()) {
            failure.addSuppressed(suppressed);
        }
        listener.onEvent(new MigrationEvent.StepFailed(place, failure));
        return failure;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
