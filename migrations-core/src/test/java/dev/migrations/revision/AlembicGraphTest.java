package dev.migrations.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.revision.AlembicGraph.Answer;
import dev.migrations.revision.AlembicGraph.Scenario;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    private static final Map<String, List<Class<? extends Exception>>> ERRORS = Map.ofEntries(
            Map.entry("multiple_heads", List.of(SeveralHeadsException.class)),
            Map.entry("unknown_revision", List.of(UnknownRevisionException.class, IllegalArgumentException.class)),
            Map.entry("ambiguous_partial", List.of(AmbiguousRevisionException.class)),
            Map.entry("not_in_branch", List.of(NotInBranchException.class)),
            Map.entry("not_downgrade_target", List.of(NotInBranchException.class)),
            Map.entry("ambiguous_walk", List.of(AmbiguousWalkException.class)),
            Map.entry("ambiguous_upgrade", List.of(AmbiguousWalkException.class)),
            Map.entry("relative_short", List.of(InvalidTargetException.class)),
            Map.entry("walked_too_far", List.of(InvalidTargetException.class)),
            Map.entry("not_ancestor", List.of(NotBelowCurrentException.class)),
            Map.entry("overlap", List.of(OverlappingRowsException.class)));

    static List<Path> graphs() throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>(
                jsonFiles(Path.of(AlembicGraphTest.class.getResource("graphs").toURI())));
        Path folder = folderOfRealGraphs();
        if (Files.isDirectory(folder)) {
            files.addAll(jsonFiles(folder));
        }
        return files;
    }

    private static Path folderOfRealGraphs() {
        return Path.of(System.getProperty("migrations.graphs", "../../shared/graphs"));
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void graphsOfRealProjectsAreThere() throws IOException {
        Path folder = folderOfRealGraphs();

        assumeTrue(
                Files.isDirectory(folder),
                () -> "the graphs of real projects are not in " + folder
                        + "; -Dmigrations.graphs names another folder");
        assertThat(jsonFiles(folder)).isNotEmpty();
    }

    @Test
    void everyDifferenceIsSeenInAGraphOfARealProject() throws IOException {
        Path folder = folderOfRealGraphs();
        assumeTrue(Files.isDirectory(folder), () -> "the graphs of real projects are not in " + folder);
        Set<AlembicDifference> seen = new TreeSet<>();

        for (Path file : jsonFiles(folder)) {
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
        assertThat(orderFault(alembic, reversed(history))).isEmpty();
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
                    ? orderFault(alembic, reversed(revisions))
                    : Optional.of("expected " + answer.executed() + " but got " + revisions);
        }
        // Where Alembic crashes the range is a good one: between its ends there are dependencies on other branches.
        boolean isRight =
                switch (answer.error()) {
                    case "not_ancestor" -> thrown instanceof InvalidTargetException;
                    case "internal:AssertionError" -> thrown == null && !revisions.isEmpty();
                    default -> isKind(answer.error(), thrown);
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
            return isKind(scenario.answer().error(), thrown)
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
        boolean isExpected = difference
                .expected()
                .map(type -> type.isInstance(thrown))
                .orElseGet(() -> (thrown == null
                                || thrown instanceof InvalidTargetException
                                || thrown instanceof AmbiguousWalkException)
                        && alembic.maximal(after).equals(after));
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
        return orderFault(alembic, scenario.command().equals("downgrade") ? reversed(executed) : executed);
    }

    /** The first revision that runs before one that it stands on. */
    private static Optional<String> orderFault(AlembicGraph alembic, List<String> upwards) {
        Set<String> later = new LinkedHashSet<>(upwards);
        for (String id : upwards) {
            later.remove(id);
            Set<String> below = alembic.below(id);
            below.retainAll(later);
            if (!below.isEmpty()) {
                return Optional.of(id + " runs before " + below);
            }
        }
        return Optional.empty();
    }

    private static boolean isKind(String kind, Throwable thrown) {
        return ERRORS.getOrDefault(kind, List.of()).stream().anyMatch(type -> type.isInstance(thrown));
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
