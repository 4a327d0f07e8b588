package dev.migrations.internal.runner;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SessionState;
import dev.migrations.dialect.StatementKind;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.event.StepPlace;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.history.HistoryState;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.internal.jdbc.TransactionEndedException;
import dev.migrations.internal.jdbc.WorkFailedException;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private final HeldLock lock;

    /** How far an earlier run came with it statement by statement. */
    private final Optional<HistoryEntry> begun;

    private final StatementVisitor<StatementKind, RuntimeException> kinds;

    private @Nullable Statement running;

    /** Whether the dialect looks at what the statements did. */
    private boolean isInspecting;

    /** Whether the revision has a transaction open that it began by a statement of its own. */
    private boolean isInBlock;

    private Duration duration = Duration.ZERO;

    StepRun(RunContext context, PlannedStep planned, StepPlace place, Optional<HistoryEntry> begun) {
        this.session = context.session();
        this.sessionState = context.sessionState();
        this.tables = context.tables();
        this.history = context.history();
        this.listener = context.listener();
        this.report = context.report();
        this.lock = context.lock();
        this.planned = planned;
        this.place = place;
        this.begun = begun;
        this.kinds = new Kinds(context.session().dialect());
    }

    /** Whether the step is a transaction of its own, or part of one. */
    boolean isTransactional() {
        return planned.wantsTransaction() && session.dialect().supports(Capability.TRANSACTIONAL_DDL);
    }

    /** Runs the step in the transaction that is under way, and leaves it to the caller to commit. */
    void runInTransaction() {
        requireNotBegun();
        Instant startedAt = history.now();
        long start = System.nanoTime();
        listener.onEvent(new MigrationEvent.StepStarted(place, 0));
        try {
            for (Statement statement : planned.statements()) {
                tell(statement, execute(statement));
            }
            sessionState.renew();
            inspect();
            lock.requireHeld();
            duration = since(start);
            tables.replaceRows(planned.step().removed(), planned.step().added());
            tables.append(history.done(planned.revision(), place.direction(), startedAt, duration));
        } catch (SQLException | RuntimeException e) {
            throw failed(e, report.nothingRemains(place));
        }
    }

    /** A revision that was begun statement by statement cannot become one transaction in the middle. */
    private void requireNotBegun() {
        begun.filter(entry -> entry.statementsDone() > 0).ifPresent(entry -> {
            throw report.madeTransactional(place, entry);
        });
    }

    /** Runs the step in a transaction of its own. */
    void runAsTransaction() throws SQLException {
        sessionState.beforeTransaction(planned.statements());
        session.begin();
        runInTransaction();
        commit();
        tellFinished();
    }

    /** Commits the transaction that ends with this step. */
    void commit() {
        try {
            session.commit();
            sessionState.afterTransaction();
        } catch (SQLException e) {
            // Constraints that are checked late fail here: the step is not there, although every statement ran.
            boolean isLost = session.dialect().describe(e).kind() == DatabaseError.Kind.UNAVAILABLE;
            throw failed(e, isLost ? report.notKnown() : report.nothingRemains(place));
        }
    }

    /** Tells that the step is committed. */
    void tellFinished() {
        listener.onEvent(new MigrationEvent.StepFinished(place, duration));
    }

    /** Runs the groups of statements, each committed as soon as it ran, and keeps a journal of them. */
    void runGroupByGroup() throws SQLException {
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
            repeatSettings(skipped);
            for (StatementGroup commit : planned.commits(session.dialect(), skipped)) {
                int count = commit.statements().size();
                executeAndRecord(commit, journal.entry(started, done + count));
                done += count;
            }
            sessionState.renew();
            lock.requireHeld();
            duration = since(start);
            finish(journal, startedAt);
        } catch (SQLException | RuntimeException e) {
            int remaining = recordFailure(done, since(start), e);
            throw failed(
                    e,
                    report.partRemains(
                            place, planned, remaining, planned.statements().size()));
        }
        tellFinished();
    }

    /** The session that ran the first statements is gone, and with it what they set: search path, role and the like. */
    private void repeatSettings(int skipped) throws SQLException {
        for (Statement statement : planned.statements().subList(0, skipped)) {
            if (statement.accept(kinds) == StatementKind.SESSION_SETTING) {
                execute(statement);
            }
        }
    }

    /**
     * Runs statements and writes down that they ran. That is one transaction wherever the statements can be in one, so
     * that a lost connection cannot part them; else a statement may run again when the step is continued.
     */
    private void executeAndRecord(StatementGroup commit, HistoryEntry entry) throws SQLException {
        List<Statement> statements = commit.statements();
        StatementKind kind = statements.get(statements.size() - 1).accept(kinds);
        boolean isTogether =
                !isInBlock && (commit.mode() == TransactionMode.TRANSACTIONAL || kind == StatementKind.ORDINARY);
        if (isTogether) {
            sessionState.beforeTransaction(statements);
            session.begin();
        }
        List<Runnable> told = new ArrayList<>();
        for (Statement statement : statements) {
            Duration took = execute(statement);
            List<String> notices = session.takeNotices();
            told.add(() -> listener.onEvent(new MigrationEvent.StatementExecuted(place, statement, took, notices)));
        }
        isInBlock = kind == StatementKind.BEGINS_TRANSACTION || (isInBlock && kind != StatementKind.ENDS_TRANSACTION);
        // A setting is repeated anyway: one that is followed by a failure may be changed when that is mended.
        if (kind != StatementKind.SESSION_SETTING) {
            SessionState.Interlude interlude = sessionState.asOwner();
            try (interlude) {
                tables.progress(entry);
            }
        }
        if (isTogether) {
            inspect();
            session.commit();
            sessionState.afterTransaction();
        }
        told.forEach(Runnable::run);
    }

    private int continueAfter(Journal journal) {
        begun.filter(entry -> !journal.beginsWith(entry)).ifPresent(entry -> {
            throw report.changedSince(place, planned, entry);
        });
        return begun.map(HistoryEntry::statementsDone).orElse(0);
    }

    private void finish(Journal journal, Instant startedAt) throws SQLException {
        session.begin();
        tables.replaceRows(planned.step().removed(), planned.step().added());
        tables.progress(journal.entry(
                history.done(planned.revision(), place.direction(), startedAt, duration),
                planned.statements().size()));
        session.commit();
    }

    /** Returns how many statements remain: fewer than ran where the revision had opened a block of its own. */
    private int recordFailure(int done, Duration duration, Exception failure) {
        try {
            session.rollback();
            sessionState.renew();
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

    private Duration execute(Statement statement) throws SQLException {
        running = statement;
        long start = System.nanoTime();
        session.accept(statement);
        running = null;
        return since(start);
    }

    private void inspect() throws SQLException {
        isInspecting = true;
        sessionState.beforeCommit();
        isInspecting = false;
    }

    private void tell(Statement statement, Duration took) {
        listener.onEvent(new MigrationEvent.StatementExecuted(place, statement, took, session.takeNotices()));
    }

    private MigrationException failed(Exception cause, String state) {
        if (cause instanceof MigrationException migrationException && running == null && !isInspecting) {
            return migrationException;
        }
        MigrationException failure = reported(cause, state);
        for (Throwable suppressed : cause.getSuppressed()) {
            failure.addSuppressed(suppressed);
        }
        listener.onEvent(new MigrationEvent.StepFailed(place, failure));
        return failure;
    }

    private MigrationException reported(Exception cause, String state) {
        if (cause instanceof TransactionEndedException) {
            return report.failure(place, planned.script(), running, cause, report.transactionEnded());
        }
        if (cause instanceof WorkFailedException work) {
            return report.failure(place, planned.script(), running, work.thrown(), state);
        }
        return cause instanceof MigrationException refusal
                ? report.refusal(place, planned.script(), running, refusal, state)
                : report.failure(place, planned.script(), running, cause, state);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What each kind of statement means: only SQL is known to the dialect. */
    static final class Kinds implements StatementVisitor<StatementKind, RuntimeException> {

        private final Dialect dialect;

        Kinds(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public StatementKind visitSql(SqlStatement statement) {
            return dialect.kindOf(statement);
        }

        @Override
        public StatementKind visitCopy(CopyStatement statement) {
            return StatementKind.ORDINARY;
        }

        @Override
        public StatementKind visitDerived(DerivedStatement statement) {
            return StatementKind.OUTSIDE_TRANSACTION;
        }

        @Override
        public StatementKind visitWork(WorkStatement statement) {
            return StatementKind.OUTSIDE_TRANSACTION;
        }
    }
}
