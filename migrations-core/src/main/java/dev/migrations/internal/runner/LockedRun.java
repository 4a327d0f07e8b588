package dev.migrations.internal.runner;

import dev.migrations.dialect.SessionState;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.event.StepPlace;
import dev.migrations.internal.history.DatabaseState;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.revision.Direction;
import dev.migrations.revision.Step;
import dev.migrations.sql.TransactionScope;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The part of a run during which the lock is held. */
final class LockedRun {

    private final Database database;

    private final RunSettings settings;

    private final MigrationListener listener;

    private final HistoryWriter history;

    private final Work work;

    private final TreeSet<String> rows;

    private final FailureReport report;

    private final RunContext context;

    LockedRun(
            Database database,
            SessionState sessionState,
            HeldLock lock,
            RunSettings settings,
            MigrationListener listener,
            Clock clock,
            Work work) {
        this.database = database;
        this.settings = settings;
        this.listener = listener;
        this.work = work;
        this.history = history(database, settings, clock, work);
        this.rows = new TreeSet<>(work.state().revisions());
        this.report = new FailureReport(
                database.dialect(), database.session().product(), settings.transactionScope(), List.copyOf(rows));
        this.context =
                new RunContext(database.session(), sessionState, lock, database.tables(), history, listener, report);
    }

    private static HistoryWriter history(Database database, RunSettings settings, Clock clock, Work work) {
        return new HistoryWriter(
                database.tables(),
                work.scripts(),
                clock,
                database.session().user(),
                settings.session().applicationName().orElse(""));
    }

    /** Runs the steps, at least one. */
    Run run(Direction direction) throws SQLException {
        long start = System.nanoTime();
        listener.onEvent(new MigrationEvent.RunStarted(
                database.session().product(),
                direction,
                List.copyOf(rows),
                work.steps().size()));
        prepareTables(database, history, work.state());
        if (settings.transactionScope() == TransactionScope.PER_RUN) {
            runAsOneTransaction();
        } else {
            runStepByStep();
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        List<String> revisions =
                work.steps().stream().map(PlannedStep::revision).toList();
        listener.onEvent(new MigrationEvent.RunFinished(direction, revisions.size(), List.copyOf(rows), duration));
        return new Run(revisions, List.copyOf(rows), duration);
    }

    /** Creates our tables where they are missing, and writes down what was applied before there was a history table. */
    static void prepareTables(Database database, HistoryWriter history, DatabaseState state) throws SQLException {
        boolean isComplete = state.hasVersionTable()
                && state.hasHistoryTable()
                && state.rows().stream().allMatch(row -> row.digest().isPresent());
        if (isComplete) {
            return;
        }
        JdbcSession session = database.session();
        session.begin();
        database.tables().create(state, session);
        history.adopt(state);
        session.commit();
    }

    private void runAsOneTransaction() throws SQLException {
        List<StepRun> runs = stepRuns();
        context.sessionState()
                .beforeTransaction(work.steps().stream()
                        .flatMap(step -> step.statements().stream())
                        .toList());
        database.session().begin();
        runs.forEach(StepRun::runInTransaction);
        runs.get(runs.size() - 1).commit();
        work.steps().forEach(step -> apply(step.step()));
        runs.forEach(StepRun::tellFinished);
    }

    private void runStepByStep() throws SQLException {
        List<StepRun> runs = stepRuns();
        for (int i = 0; i < runs.size(); i++) {
            StepRun run = runs.get(i);
            if (run.isTransactional()) {
                run.runAsTransaction();
            } else {
                run.runGroupByGroup();
            }
            apply(work.steps().get(i).step());
            report.committed(List.copyOf(rows));
        }
    }

    private void apply(Step step) {
        step.removed().forEach(rows::remove);
        rows.addAll(step.added());
    }

    private List<StepRun> stepRuns() throws SQLException {
        List<String> interrupted = database.tables().interrupted();
        List<StepRun> runs = new ArrayList<>();
        for (PlannedStep planned : work.steps()) {
            StepPlace place = new StepPlace(
                    planned.revision(),
                    planned.script().message(),
                    planned.step().direction(),
                    runs.size() + 1,
                    work.steps().size());
            Optional<HistoryEntry> begun = interrupted.contains(planned.revision())
                    ? database.tables().interrupted(planned.revision(), place.direction())
                    : Optional.empty();
            runs.add(new StepRun(context, planned, place, begun));
        }
        return runs;
    }
}
