package dev.migrations.internal.runner;

import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.SessionState;
import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.internal.history.DatabaseState;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.internal.jdbc.Polling;
import dev.migrations.revision.Direction;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScripts;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Does what the façade is asked for: opens one connection for each call and closes it again.
 *
 * <p>Thread-safe; calls at the same time are kept apart by the lock in the database, as those of two processes are.
 */
public final class Engine {

    private final ScriptSource scriptSource;

    private final Connector connector;

    private final RunSettings settings;

    private final MigrationListener listener;

    private final Clock clock;

    public Engine(
            ScriptSource scriptSource,
            Connector connector,
            RunSettings settings,
            MigrationListener listener,
            Clock clock) {
        this.scriptSource = scriptSource;
        this.connector = connector;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
    }

    /** Runs the steps to the target; takes the lock only if there are any. */
    public Run run(Direction direction, String target) {
        return inDatabase(database -> {
            Work work = work(database, direction, target);
            if (work.steps().isEmpty()) {
                return nothingPending(database, work);
            }
            return locked(database, (state, lock) -> {
                // Somebody else may have done it while this session waited: everything is read again.
                Work left = work(database, direction, target);
                return left.steps().isEmpty()
                        ? nothingPending(database, left)
                        : new LockedRun(database, state, lock, settings, listener, clock, left).run(direction);
            });
        });
    }

    private Run nothingPending(Database database, Work work) {
        List<String> current = work.state().revisions();
        listener.onEvent(new MigrationEvent.NothingPending(database.session().product(), current));
        return new Run(List.of(), current, Duration.ZERO);
    }

    private Work work(Database database, Direction direction, String target) throws SQLException {
        RevisionScripts scripts = scripts(database);
        DatabaseState state = database.tables().read();
        requireNoFaults(check(database, scripts).faults(state));
        List<Step> steps = steps(scripts.graph(), state, direction, target);
        return new Work(
                scripts,
                state,
                new StepPlanner(
                                scripts,
                                database.dialect(),
                                database.session().product(),
                                settings.transactionScope(),
                                settings.operations())
                        .plan(steps));
    }

    private static List<Step> steps(RevisionGraph graph, DatabaseState state, Direction direction, String target) {
        return switch (direction) {
            case UPGRADE -> graph.upgrade(state.revisions(), target);
            case DOWNGRADE -> graph.downgrade(state.revisions(), target);
            case STAMP -> throw new IllegalArgumentException("a stamp runs nothing");
        };
    }

    /** What {@link #run} would do now. */
    public PlannedRun plan(Direction direction, String target) {
        return inDatabase(database -> {
            Work work = work(database, direction, target);
            return new PlannedRun(database.session().product(), work.state().revisions(), work.steps());
        });
    }

    /**
     * Sets the version table without running anything.
     *
     * @param purge whether to forget every row first, also those that no revision is known for
     * @return the rows of the version table afterwards
     */
    public List<String> stamp(List<String> targets, Purge purge) {
        return inDatabase(database -> locked(database, (state, lock) -> stampLocked(database, targets, purge)));
    }

    private List<String> stampLocked(Database database, List<String> targets, Purge purge) throws SQLException {
        RevisionScripts scripts = scripts(database);
        RevisionGraph graph = scripts.graph();
        DatabaseState state = database.tables().read();
        List<String> before = state.revisions();
        if (purge == Purge.NONE) {
            requireKnownRows(graph, before, database);
        }
        List<String> rows = graph.stamp(purge == Purge.ALL_ROWS ? List.of() : before, targets);
        HistoryWriter history = new HistoryWriter(
                database.tables(),
                scripts,
                clock,
                database.session().user(),
                settings.session().applicationName().orElse(""));
        database.session().begin();
        database.tables().create(state, database.session());
        database.tables().replaceRows(without(before, rows), without(rows, before));
        // Whoever stamps has settled what became of a revision that did not come to its end.
        List<String> begun = database.tables().interrupted();
        history.unstamp(without(appliedOrBegun(database, graph, before, begun, purge), graph.applied(rows)));
        history.stamp(rows, begun);
        database.session().commit();
        listener.onEvent(new MigrationEvent.Stamped(before, rows));
        return rows;
    }

    private static void requireKnownRows(RevisionGraph graph, List<String> rows, Database database) {
        List<Fault> unknown = rows.stream()
                .filter(row -> graph.find(row).isEmpty())
                .map(row -> Fault.of(
                        "Revision '" + row + "' was not found; '" + database.versionTable() + "' lists it as applied.",
                        "Restore its file, or stamp with '--purge' to forget every row of the table first."))
                .toList();
        requireNoFaults(unknown);
    }

    /**
     * What counted as applied before, or had begun. Another application may share the history table: what is not among
     * our revisions and rows is left alone, unless everything is to be forgotten.
     */
    private static Set<String> appliedOrBegun(
            Database database, RevisionGraph graph, List<String> rows, List<String> begun, Purge purge)
            throws SQLException {
        Set<String> recorded = new LinkedHashSet<>(begun);
        for (HistoryEntry entry : database.tables().recorded().values()) {
            if (entry.isApplied()) {
                recorded.add(entry.revision());
            }
        }
        Predicate<String> isOurs = revision -> purge == Purge.ALL_ROWS
                || rows.contains(revision)
                || graph.find(revision).isPresent();
        Set<String> applied = new LinkedHashSet<>(graph.applied(
                rows.stream().filter(row -> graph.find(row).isPresent()).toList()));
        recorded.stream().filter(isOurs).forEach(applied::add);
        return applied;
    }

    private static List<String> without(Iterable<String> revisions, Collection<String> others) {
        List<String> rest = new ArrayList<>();
        for (String revision : revisions) {
            if (!others.contains(revision)) {
                rest.add(revision);
            }
        }
        return rest;
    }

    /** The rows of the version table, in the order of their ids. */
    public List<String> current() {
        return inDatabase(database -> database.tables().read().revisions());
    }

    /**
     * Looks where the database stands, and finds no fault with it.
     *
     * @param target what pending is counted to; one that cannot be resolved is one of the faults
     * @param historyLimit how many rows of the history table to read at most
     */
    public Inspection inspect(String target, int historyLimit) {
        return inDatabase(database -> {
            RevisionScripts scripts = scripts(database);
            DatabaseState state = database.tables().read();
            List<Fault> faults = new ArrayList<>(check(database, scripts).faults(state));
            return new Inspection(
                    database.session().product(),
                    database.versionTable(),
                    scripts,
                    state.revisions(),
                    pending(scripts.graph(), state, target, faults),
                    faults,
                    state.hasHistoryTable() && historyLimit > 0
                            ? database.tables().newest(historyLimit)
                            : List.of());
        });
    }

    private static List<Step> pending(
            RevisionGraph graph, DatabaseState state, String target, List<? super Fault> faults) {
        List<String> known = state.revisions().stream()
                .filter(row -> graph.find(row).isPresent())
                .toList();
        try {
            return graph.upgrade(known, target);
        } catch (MigrationException e) {
            faults.add(Fault.of(e.problem(), e.action()));
            return List.of();
        }
    }

    /**
     * The rows of the version table, to count from.
     *
     * @throws HistoryMismatchException if there is no revision for one of them
     */
    public List<String> knownRows() {
        return inDatabase(database -> {
            DatabaseState state = database.tables().read();
            requireNoFaults(check(database, scripts(database)).unknownRows(state));
            return state.revisions();
        });
    }

    /**
     * Creates the two tables where they are missing, and nothing else.
     *
     * @return whether one of them was missing
     */
    public boolean ensureTables() {
        return inDatabase(database -> {
            if (hasBothTables(database.tables().read())) {
                return false;
            }
            return locked(database, (state, lock) -> createTables(database));
        });
    }

    private static boolean createTables(Database database) throws SQLException {
        DatabaseState state = database.tables().read();
        database.session().begin();
        database.tables().create(state, database.session());
        database.session().commit();
        return !hasBothTables(state);
    }

    private static boolean hasBothTables(DatabaseState state) {
        return state.hasVersionTable() && state.hasHistoryTable();
    }

    /** Fails when the database is not at the target, or not as the revisions say. */
    public void validate(String target) {
        Inspection inspection = inspect(target, 0);
        requireNoFaults(inspection.faults());
        requireAtTarget(inspection, target);
        listener.onEvent(new MigrationEvent.NothingPending(inspection.product(), inspection.current()));
    }

    private static void requireAtTarget(Inspection inspection, String target) {
        if (!inspection.pending().isEmpty()) {
            throw new NotAtTargetException(
                    target,
                    inspection.current(),
                    inspection.pending().stream()
                            .map(step -> step.revision().id())
                            .toList());
        }
    }

    /** Waits until somebody else has brought the database to the target, at most as long as for the lock. */
    public void awaitTarget(String target) {
        Polling polling = new Polling(settings.lockTimeout());
        while (true) {
            Inspection inspection = inspect(target, 0);
            requireNoFaults(inspection.faults());
            if (inspection.pending().isEmpty()) {
                listener.onEvent(new MigrationEvent.NothingPending(inspection.product(), inspection.current()));
                return;
            }
            if (polling.isOver()) {
                requireAtTarget(inspection, target);
            }
            if (polling.isTimeToTell()) {
                listener.onEvent(
                        new MigrationEvent.TargetAwaited(inspection.pending().size(), polling.waited()));
            }
            polling.pause();
        }
    }

    /** The revisions; connects only where they depend on the kind of database. */
    public RevisionScripts scripts() {
        return scriptSource.independent().orElseGet(() -> inDatabase(this::scripts));
    }

    /** What {@code {vendor}} in a location stands for. */
    public String vendor() {
        return inDatabase(database -> database.dialect().vendor());
    }

    private RevisionScripts scripts(Database database) {
        return scriptSource.load(database.dialect().vendor());
    }

    private static HistoryCheck check(Database database, RevisionScripts scripts) {
        return new HistoryCheck(scripts, database.tables(), database.versionTable());
    }

    private static void requireNoFaults(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new HistoryMismatchException(faults);
        }
    }

    private <T> T locked(Database database, LockedCall<T> call) throws SQLException {
        JdbcSession session = database.session();
        SessionState state = database.dialect().prepare(session, settings.session());
        RestoredSession restored = new RestoredSession(session, state);
        try (restored) {
            DatabaseLock lock = database.lock(settings.session());
            HeldLock held = HeldLock.acquire(lock, database.lockName(), settings.lockTimeout(), listener);
            OpenTransaction transaction = new OpenTransaction(session);
            try (held;
                    transaction) {
                return call.run(state, held);
            }
        }
    }

    private <T> T inDatabase(DatabaseCall<T> call) {
        scriptSource.independent();
        Database database = Database.open(connector, settings);
        try (database) {
            return call.run(database);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @FunctionalInterface
    private interface DatabaseCall<T> {
        T run(Database database) throws SQLException;
    }

    @FunctionalInterface
    private interface LockedCall<T> {
        T run(SessionState state, HeldLock lock) throws SQLException;
    }
}
