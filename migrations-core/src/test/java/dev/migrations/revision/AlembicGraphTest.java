package dev.migrations.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.revision.AlembicGraph.Answer;
import dev.migrations.revision.AlembicGraph.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The graph answers as Alembic does. The graphs of real projects are looked for in the folder of the system property
 * {@code migrations.graphs}; those of the test resources always run.
 */
class AlembicGraphTest {

    static List<Path> graphs() {
        return Stream.concat(AlembicGraphs.own().stream(), AlembicGraphs.ofRealProjects().stream())
                .toList();
    }

    @Test
    void graphsOfRealProjectsAreThere() {
        Path folder = AlembicGraphs.folderOfRealProjects();

        assumeTrue(
                Files.isDirectory(folder),
                () -> "the graphs of real projects are not in " + folder
                        + "; -Dmigrations.graphs names another folder");
        assertThat(AlembicGraphs.ofRealProjects()).isNotEmpty();
    }

    @Test
    void everyDifferenceIsSeenInAGraphOfARealProject() {
        Path folder = AlembicGraphs.folderOfRealProjects();
        assumeTrue(Files.isDirectory(folder), () -> "the graphs of real projects are not in " + folder);
        Set<AlembicDifference> seen = new TreeSet<>();

        for (Path file : AlembicGraphs.ofRealProjects()) {
            AlembicGraph.read(file).scenarios().stream()
                    .flatMap(scenario -> AlembicDifference.of(scenario).stream())
                    .forEach(seen::add);
        }

        assertThat(seen).containsExactly(AlembicDifference.values());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyScenarioEndsAsInAlembic(Path file) {
        AlembicGraph alembic = AlembicGraph.read(file);
        RevisionGraph graph = RevisionGraph.of(alembic.revisions());
        List<String> wrong = new ArrayList<>();

        for (Scenario scenario : alembic.scenarios()) {
            fault(alembic, graph, scenario).ifPresent(fault -> wrong.add(scenario + "\n    " + fault));
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void headsBasesBranchPointsMergePointsAndLabelsAreThoseOfAlembic(Path file) {
        AlembicGraph alembic = AlembicGraph.read(file);
        RevisionGraph graph = RevisionGraph.of(alembic.revisions());
        Map<String, List<String>> labelsOf = new TreeMap<>();
        graph.revisions().stream()
                .filter(revision -> !graph.labelsOf(revision.id()).isEmpty())
                .forEach(revision -> labelsOf.put(revision.id(), graph.labelsOf(revision.id())));

        AlembicGraph.Statics statics = new AlembicGraph.Statics(
                sorted(graph.heads()),
                sorted(graph.effectiveHeads()),
                sorted(graph.bases()),
                sorted(graph.branchPoints()),
                sorted(graph.mergePoints()),
                alembic.statics().history(),
                labelsOf);

        assertThat(statics).isEqualTo(alembic.statics());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void historyIsThatOfAlembicWithEveryRevisionBeforeWhatItStandsOn(Path file) {
        AlembicGraph alembic = AlembicGraph.read(file);
        RevisionGraph graph = RevisionGraph.of(alembic.revisions());

        List<String> history = Revisions.ids(graph.history(List.of(), ":"));

        assertThat(history)
                .containsExactlyInAnyOrderElementsOf(alembic.statics().history());
        assertThat(alembic.orderFault(reversed(history))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyRangeOfHistoryIsThatOfAlembic(Path file) {
        AlembicGraph alembic = AlembicGraph.read(file);
        RevisionGraph graph = RevisionGraph.of(alembic.revisions());
        List<String> wrong = new ArrayList<>();

        alembic.ranges()
                .forEach((range, answer) -> rangeFault(alembic, graph, range, answer)
                        .ifPresent(fault -> wrong.add(range + "\n    " + fault)));

        assertThat(wrong).isEmpty();
    }

    private static Optional<String> rangeFault(AlembicGraph alembic, RevisionGraph graph, String range, Answer answer) {
        List<String> revisions = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> revisions.addAll(Revisions.ids(graph.history(List.of(), range))));
        if (answer.isDone()) {
            if (thrown != null) {
                return Optional.of("expected " + answer.executed() + " but " + thrown);
            }
            return new TreeSet<>(revisions).equals(new TreeSet<>(answer.executed()))
                    ? alembic.orderFault(reversed(revisions))
                    : Optional.of("expected " + answer.executed() + " but got " + revisions);
        }
        // Where Alembic crashes the range is a good one: between its ends there are dependencies on other branches.
        boolean isRight =
                switch (answer.error()) {
                    case "not_ancestor" -> thrown instanceof InvalidTargetException;
                    case "internal:AssertionError" -> thrown == null && !revisions.isEmpty();
                    default -> AlembicError.isKind(answer.error(), thrown);
                };
        return isRight ? Optional.empty() : Optional.of("expected " + answer.error() + " but " + thrown + revisions);
    }

    private static Optional<String> fault(AlembicGraph alembic, RevisionGraph graph, Scenario scenario) {
        Optional<AlembicDifference> difference = AlembicDifference.of(scenario);
        List<Step> steps = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> run(graph, scenario, steps, after));
        List<String> executed = Revisions.ids(steps.stream().map(Step::revision).toList());
        if (difference.isPresent()) {
            return differenceFault(alembic, difference.get(), thrown, after);
        }
        if (!scenario.answer().isDone()) {
            return isError(alembic, scenario, thrown)
                    ? Optional.empty()
                    : Optional.of("expected " + scenario.answer().error() + " but " + thrown + executed + after);
        }
        if (thrown != null) {
            return Optional.of("expected " + scenario.answer() + " but " + thrown);
        }
        return doneFault(alembic, AlembicDifference.withRowsOfOurs(alembic, scenario), steps, executed, after);
    }

    private static Optional<String> differenceFault(
            AlembicGraph alembic, AlembicDifference difference, Throwable thrown, List<String> after) {
        boolean isExpected =
                difference.isExpected(thrown) && alembic.maximal(after).equals(after);
        return isExpected ? Optional.empty() : Optional.of(difference + " but " + thrown + after);
    }

    private static void run(RevisionGraph graph, Scenario scenario, List<Step> steps, List<String> after) {
        List<String> rows = scenario.isPurge() ? List.of() : scenario.rows();
        String target = scenario.targets().get(0);
        switch (scenario.command()) {
            case "upgrade" -> steps.addAll(graph.upgrade(rows, target));
            case "downgrade" -> steps.addAll(graph.downgrade(rows, target));
            case "stamp" -> after.addAll(graph.stamp(rows, scenario.targets()));
            default -> throw new IllegalStateException(scenario.command());
        }
        if (!scenario.command().equals("stamp")) {
            List<Set<String>> each = rowsAfterEach(rows, steps);
            after.addAll(each.isEmpty() ? new TreeSet<>(rows) : each.get(each.size() - 1));
        }
        Collections.sort(after);
    }

    private static List<Set<String>> rowsAfterEach(List<String> rows, List<Step> steps) {
        List<Set<String>> each = new ArrayList<>();
        Set<String> now = new TreeSet<>(rows);
        for (Step step : steps) {
            if (!now.containsAll(step.removed()) || step.added().stream().anyMatch(now::contains)) {
                throw new IllegalStateException(step + " does not match exactly one row each of " + now);
            }
            now.removeAll(step.removed());
            now.addAll(step.added());
            each.add(new TreeSet<>(now));
        }
        return each;
    }

    private static Optional<String> doneFault(
            AlembicGraph alembic, Scenario scenario, List<Step> steps, List<String> executed, List<String> after) {
        Answer expected = scenario.answer();
        Answer answer = Answer.done(executed, after);
        boolean isSame = answer.after().equals(expected.after())
                && (scenario.isTotal()
                        ? executed.equals(expected.executed())
                        : new HashSet<>(executed).equals(new HashSet<>(expected.executed()))
                                && executed.size() == expected.executed().size());
        if (!isSame) {
            return Optional.of("expected " + expected + " but " + answer);
        }
        if (executed.equals(expected.executed()) && !scenario.rowsAfterEach().isEmpty()) {
            List<Set<String>> each = rowsAfterEach(scenario.isPurge() ? List.of() : scenario.rows(), steps);
            List<Set<String>> expectedEach = scenario.rowsAfterEach().stream()
                    .<Set<String>>map(TreeSet::new)
                    .toList();
            if (!each.equals(expectedEach)) {
                return Optional.of("expected rows " + expectedEach + " but " + each);
            }
        }
        return alembic.orderFault(scenario.command().equals("downgrade") ? reversed(executed) : executed);
    }

    /** Whoever asks the graph gives it rows that it has: the engine looks at them before. */
    private static boolean isError(AlembicGraph alembic, Scenario scenario, Throwable thrown) {
        return alembic.knows(scenario.rows())
                ? AlembicError.isKind(scenario.answer().error(), thrown)
                : thrown instanceof IllegalArgumentException;
    }

    private static List<String> sorted(List<RevisionNode> revisions) {
        return Revisions.ids(revisions).stream().sorted().toList();
    }

    private static List<String> reversed(List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }
}
