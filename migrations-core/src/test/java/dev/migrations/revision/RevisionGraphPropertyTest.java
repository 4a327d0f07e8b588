package dev.migrations.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.MigrationException;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random graphs with branches, merges and dependencies against an oracle that is too slow to be wrong. */
class RevisionGraphPropertyTest {

    static List<Long> seeds() {
        String seed = System.getProperty("migrations.test.seed");
        long first = seed == null ? System.nanoTime() : Long.parseLong(seed);
        List<Long> seeds = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            seeds.add(first + i);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stepsKeepTheRowsAtTheMaximalAppliedRevisions(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        RevisionGraph graph = RevisionGraph.of(revisions);
        Oracle oracle = new Oracle(revisions);
        Set<String> rows = new TreeSet<>();

        for (int i = 0; i < 20; i++) {
            String target = revisions.get(random.nextInt(revisions.size())).id();
            Set<String> applied = oracle.below(rows);
            assertThat(graph.applied(rows)).as("applied, seed %d", seed).isEqualTo(applied);
            Set<String> expected = new TreeSet<>(applied);
            List<Step> steps;
            if (random.nextInt(3) > 0) {
                expected.addAll(oracle.below(Set.of(target)));
                steps = graph.upgrade(rows, target);
                rows = play(graph, oracle, steps, rows, seed);
            } else if (!oracle.leaving(target, applied).isEmpty()) {
                expected.removeAll(oracle.leaving(target, applied));
                steps = graph.downgrade(rows, target);
                rows = play(graph, oracle, steps, rows, seed);
            }
            assertThat(rows).as("rows, seed %d", seed).isEqualTo(oracle.maximal(expected));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWayDownIsTheMirrorOfTheWayUp(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        RevisionGraph graph = RevisionGraph.of(revisions);
        String target = revisions.get(random.nextInt(revisions.size())).id();

        List<Step> up = graph.upgrade(List.of(), target);
        List<Step> down = graph.downgrade(List.of(target), "base");

        List<Step> mirrored = new ArrayList<>(up.stream()
                .map(step -> new Step(step.revision(), Direction.DOWNGRADE, step.added(), step.removed()))
                .toList());
        Collections.reverse(mirrored);
        assertThat(down).as("seed %d", seed).isEqualTo(mirrored);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatATargetOfAnyKindLeavesAreTheMaximalAppliedRevisions(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        RevisionGraph graph = RevisionGraph.of(revisions);
        Oracle oracle = new Oracle(revisions);
        Set<String> rows = new TreeSet<>();

        for (int i = 0; i < 60; i++) {
            String target = randomTarget(random, revisions);
            try {
                switch (random.nextInt(5)) {
                    case 0 -> rows = play(graph, oracle, graph.downgrade(rows, target), rows, seed);
                    case 1 -> rows = new TreeSet<>(graph.stamp(rows, List.of(target)));
                    default -> rows = play(graph, oracle, graph.upgrade(rows, target), rows, seed);
                }
            } catch (MigrationException refused) {
                assertThat(refused.action()).as("%s, seed %d", target, seed).isNotEmpty();
            }
            assertThat(rows).as("%s, seed %d", target, seed).isEqualTo(oracle.maximal(oracle.below(rows)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoingAnUpgradeGivesTheRowsBack(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        RevisionGraph graph = RevisionGraph.of(revisions);
        Oracle oracle = new Oracle(revisions);
        Set<String> rows = oracle.maximal(oracle.below(
                Set.of(revisions.get(random.nextInt(revisions.size())).id())));
        String target = revisions.get(random.nextInt(revisions.size())).id();
        List<Step> up = new ArrayList<>(graph.upgrade(rows, target));
        Set<String> after = play(graph, oracle, up, rows, seed);
        Collections.reverse(up);

        Set<String> back = play(
                graph,
                oracle,
                up.stream()
                        .map(step -> new Step(step.revision(), Direction.DOWNGRADE, step.added(), step.removed()))
                        .toList(),
                after,
                seed);

        assertThat(back).as("seed %d", seed).isEqualTo(rows);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLabelNamesItsRevisionItsHeadsAndItsLineage(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        RevisionGraph graph = RevisionGraph.of(revisions);
        Oracle oracle = new Oracle(revisions);

        for (RevisionNode revision : revisions) {
            for (String label : revision.branchLabels()) {
                Set<String> heads = oracle.heads();
                heads.retainAll(oracle.lineage(label));
                assertThat(graph.resolve(label)).as("seed %d", seed).containsExactly(revision);
                assertThat(Revisions.ids(graph.resolve(label + "@heads")))
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(heads);
                for (RevisionNode other : revisions) {
                    assertThat(isOnBranch(graph, label, other.id()))
                            .as("%s@%s, seed %d", label, other.id(), seed)
                            .isEqualTo(oracle.lineage(label).contains(other.id()));
                }
            }
        }
    }

    private static boolean isOnBranch(RevisionGraph graph, String label, String id) {
        try {
            return Revisions.ids(graph.resolve(label + "@" + id)).equals(List.of(id));
        } catch (NotInBranchException notOnIt) {
            return false;
        }
    }

    private static String randomTarget(Random random, List<RevisionNode> revisions) {
        RevisionNode some = revisions.get(random.nextInt(revisions.size()));
        RevisionNode branch = revisions.get(random.nextInt(revisions.size()));
        List<String> symbols = List.of("head", "heads", "base", "current", some.id(), some.id(), some.id());
        String label = random.nextInt(3) > 0
                ? ""
                : (branch.branchLabels().isEmpty()
                                ? branch.id()
                                : branch.branchLabels().get(0)) + "@";
        String steps = (random.nextBoolean() ? "+" : "-") + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> label + steps;
            case 1 -> label + symbols.get(random.nextInt(symbols.size())) + steps;
            default -> label + symbols.get(random.nextInt(symbols.size()));
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addingRevisionsOnTopDoesNotChangeTheOrderOfTheOthers(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        List<String> all =
                Revisions.ids(RevisionGraph.of(shuffled(revisions, random)).revisions());
        List<RevisionNode> earlier = revisions.subList(0, random.nextInt(revisions.size()));

        List<String> order = Revisions.ids(RevisionGraph.of(earlier).revisions());

        assertThat(all.stream().filter(order::contains).toList())
                .as("seed %d", seed)
                .isEqualTo(order);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStampKeepsRowsThatAreNeitherAboveNorBelowIt(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> revisions = randomRevisions(random);
        Oracle oracle = new Oracle(revisions);
        String target = revisions.get(random.nextInt(revisions.size())).id();
        Set<String> rows = oracle.maximal(oracle.below(Set.of(
                revisions.get(0).id(),
                revisions.get(random.nextInt(1, revisions.size())).id())));
        Set<String> expected = new TreeSet<>(rows);
        expected.removeAll(oracle.below(Set.of(target)));
        expected.removeAll(oracle.above(target));
        expected.add(target);

        List<String> after = RevisionGraph.of(revisions).stamp(rows, List.of(target));

        assertThat(after).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<String> play(
            RevisionGraph graph, Oracle oracle, List<Step> steps, Set<String> before, long seed) {
        Set<String> rows = new TreeSet<>(before);
        Set<String> applied = new TreeSet<>(oracle.below(before));
        List<String> order = Revisions.ids(graph.revisions());
        int last = -1;
        for (Step step : steps) {
            boolean isUpgrade = step.direction() == Direction.UPGRADE;
            assertThat(rows).as("removed rows exist, seed %d", seed).containsAll(step.removed());
            rows.removeAll(step.removed());
            assertThat(Collections.disjoint(rows, step.added()))
                    .as("added rows are new, seed %d", seed)
                    .isTrue();
            rows.addAll(step.added());
            String id = step.revision().id();
            assertThat(isUpgrade ? applied.add(id) : applied.remove(id)).isTrue();
            assertThat(rows).as("rows after '%s', seed %d", id, seed).isEqualTo(oracle.maximal(applied));
            int place = isUpgrade ? order.indexOf(id) : order.size() - order.indexOf(id);
            assertThat(place).as("order, seed %d", seed).isGreaterThan(last);
            last = place;
        }
        return rows;
    }

    private static List<RevisionNode> randomRevisions(Random random) {
        List<RevisionNode> revisions = new ArrayList<>();
        int size = random.nextInt(2, 25);
        for (int i = 0; i < size; i++) {
            List<String> revises =
                    some(random, revisions, random.nextInt(10) == 0 ? 0 : random.nextInt(10) < 7 ? 1 : 2);
            List<String> dependsOn = some(random, revisions, random.nextInt(10) < 7 ? 0 : random.nextInt(3));
            String id = Integer.toHexString(random.nextInt(0x1000, 0x10000)) + "_" + i;
            List<String> labels = random.nextInt(4) == 0 ? List.of("label" + i) : List.of();
            revisions.add(new RevisionNode(id, revises, byLabel(random, revisions, dependsOn), labels, Origin.of(id)));
        }
        return revisions;
    }

    /** The same dependencies, some of them by the label of the revision. */
    private static List<String> byLabel(Random random, List<RevisionNode> revisions, List<String> dependsOn) {
        return revisions.stream()
                .filter(revision -> dependsOn.contains(revision.id()))
                .map(revision -> revision.branchLabels().isEmpty() || random.nextBoolean()
                        ? revision.id()
                        : revision.branchLabels().get(0))
                .toList();
    }

    private static List<String> some(Random random, List<RevisionNode> revisions, int count) {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < count && !revisions.isEmpty(); i++) {
            ids.add(revisions
                    .get(Math.max(0, revisions.size() - 1 - random.nextInt(6)))
                    .id());
        }
        return List.copyOf(ids);
    }

    private static List<RevisionNode> shuffled(List<RevisionNode> revisions, Random random) {
        List<RevisionNode> shuffled = new ArrayList<>(revisions);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static final class Oracle {

        private final Map<String, RevisionNode> revisions = new LinkedHashMap<>();

        Oracle(List<RevisionNode> revisions) {
            revisions.forEach(revision -> this.revisions.put(revision.id(), revision));
        }

        Set<String> standsOn(String id) {
            Set<String> ids = new HashSet<>(revisions.get(id).revises());
            for (String name : revisions.get(id).dependsOn()) {
                ids.add(labelled(name).orElse(name));
            }
            return ids;
        }

        private Optional<String> labelled(String label) {
            return revisions.values().stream()
                    .filter(revision -> revision.branchLabels().contains(label))
                    .map(RevisionNode::id)
                    .findFirst();
        }

        Set<String> ancestors(String id) {
            Set<String> ancestors = new TreeSet<>(Set.of(id));
            revisions.get(id).revises().forEach(parent -> ancestors.addAll(ancestors(parent)));
            return ancestors;
        }

        Set<String> lineage(String label) {
            String id = labelled(label).orElse(label);
            Set<String> lineage = ancestors(id);
            revisions.keySet().stream()
                    .filter(other -> ancestors(other).contains(id))
                    .forEach(lineage::add);
            return lineage;
        }

        Set<String> heads() {
            Set<String> heads = new TreeSet<>(revisions.keySet());
            revisions.values().forEach(revision -> heads.removeAll(revision.revises()));
            return heads;
        }

        Set<String> below(Collection<String> ids) {
            Set<String> below = new TreeSet<>(ids);
            ids.forEach(id -> below.addAll(below(standsOn(id))));
            return below;
        }

        Set<String> above(String id) {
            Set<String> above = new TreeSet<>();
            revisions.keySet().stream()
                    .filter(other -> !other.equals(id) && below(Set.of(other)).contains(id))
                    .forEach(above::add);
            return above;
        }

        Set<String> leaving(String target, Set<String> applied) {
            Set<String> leaving = new TreeSet<>();
            for (String id : applied) {
                if (revisions.get(id).revises().contains(target)) {
                    leaving.add(id);
                    leaving.addAll(above(id));
                }
            }
            leaving.retainAll(applied);
            return leaving;
        }

        Set<String> maximal(Set<String> applied) {
            Set<String> maximal = new TreeSet<>(applied);
            applied.forEach(id -> maximal.removeAll(below(standsOn(id))));
            return maximal;
        }
    }
}
