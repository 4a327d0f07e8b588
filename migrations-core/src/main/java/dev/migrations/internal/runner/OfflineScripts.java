package dev.migrations.internal.runner;

import dev.migrations.dialect.Dialect;
import dev.migrations.revision.Direction;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScripts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Writes scripts of what runs would do, from the revisions alone: nothing is connected to. Thread-safe. */
public final class OfflineScripts {

    private final ScriptSource scriptSource;

    private final Supplier<Dialect> dialect;

    private final RunSettings settings;

    /**
     * Loads nothing yet.
     *
     * @param dialect the kind of database that the scripts are for; asked for by each script
     */
    public OfflineScripts(ScriptSource scriptSource, Supplier<Dialect> dialect, RunSettings settings) {
        this.scriptSource = scriptSource;
        this.dialect = dialect;
        this.settings = settings;
    }

    /** The script of an upgrade to a target from {@code base}, or of one from {@code A} to {@code B}. */
    public String upgrade(String targetOrRange) {
        OfflineRange range = OfflineRange.parse(targetOrRange).requireNotFromCurrent();
        Database database = database();
        RevisionGraph graph = database.scripts().graph();
        List<String> rows = range.rows(graph);
        String target = range.end().orElse("heads");
        return database.run(
                Direction.UPGRADE, rows, required(graph, Direction.UPGRADE, rows, target, graph.upgrade(rows, target)));
    }

    /** The script of a downgrade from {@code A} to {@code B}. */
    public String downgrade(String text) {
        OfflineRange range = OfflineRange.parse(text).requireBoth().requireNotFromCurrent();
        Database database = database();
        RevisionGraph graph = database.scripts().graph();
        List<String> rows = range.rows(graph);
        String target = range.end().orElseThrow();
        return database.run(
                Direction.DOWNGRADE,
                rows,
                required(graph, Direction.DOWNGRADE, rows, target, graph.downgrade(rows, target)));
    }

    /** No steps are right only where the script begins at the target. */
    private static List<Step> required(
            RevisionGraph graph, Direction direction, List<String> rows, String target, List<Step> steps) {
        if (steps.isEmpty() && !rows.equals(ids(graph.resolve(rows, target)))) {
            String from = rows.isEmpty() ? "base" : String.join(", ", rows);
            throw direction == Direction.UPGRADE
                    ? new OfflineRangeException(
                            "There is nothing to upgrade from '" + from + "' to '" + target
                                    + "', which is applied there.",
                            "Write the lower revision first, or print a downgrade.")
                    : new OfflineRangeException(
                            "There is nothing to downgrade from '" + from + "' to '" + target + "'.",
                            "Name a revision below it.");
        }
        return steps;
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return List.copyOf(new TreeSet<>(nodes.stream().map(RevisionNode::id).toList()));
    }

    /** The script that sets the version table, where nothing is applied or where {@code A} is, without running anything. */
    public String stamp(String targetOrRange) {
        OfflineRange range = OfflineRange.parse(targetOrRange).requireNotFromCurrent();
        Database database = database();
        RevisionGraph graph = database.scripts().graph();
        List<String> rows = range.rows(graph);
        return database.stamp(rows, graph.stamp(rows, targets(range)));
    }

    private static List<String> targets(OfflineRange range) {
        return List.of(range.end().orElse("heads").split("\\s*,\\s*", -1));
    }

    private Database database() {
        scriptSource.independent();
        Dialect known = dialect.get();
        return new Database(scriptSource.load(known.vendor()), known, settings);
    }

    /**
     * What one script is made of.
     *
     * @param scripts the revisions
     * @param dialect the kind of database
     * @param settings how runs are done
     */
    private record Database(RevisionScripts scripts, Dialect dialect, RunSettings settings) {

        String run(Direction direction, List<String> rows, List<Step> steps) {
            List<PlannedStep> planned = plan(steps);
            try (Scratch scratch = Scratch.of(
                    dialect, planned.stream().anyMatch(Scratch::isDerived) ? plan(upTo(rows)) : List.of(), planned)) {
                return new OfflineRun(scripts, dialect, settings, scratch).run(direction, rows, planned);
            }
        }

        private List<PlannedStep> plan(List<Step> steps) {
            return new StepPlanner(
                            scripts, dialect, dialect.vendor(), settings.transactionScope(), settings.operations())
                    .plan(steps);
        }

        /** The steps that lead from nothing to the rows. */
        private List<Step> upTo(List<String> rows) {
            Set<String> applied = new LinkedHashSet<>(scripts.graph().applied(rows));
            return scripts.graph().upgrade(List.of(), "heads").stream()
                    .filter(step -> applied.contains(step.revision().id()))
                    .toList();
        }

        String stamp(List<String> before, List<String> after) {
            return new OfflineRun(scripts, dialect, settings, Scratch.of(dialect, List.of(), List.of()))
                    .stamp(before, after);
        }
    }
}
