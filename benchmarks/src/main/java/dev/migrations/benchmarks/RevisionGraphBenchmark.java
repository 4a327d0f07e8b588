package dev.migrations.benchmarks;

import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.revision.Step;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The graph of a long-lived project: a trunk in which one revision in twenty merges two that were made at once. Among
 * 10,000 revisions there are 500 merges.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RevisionGraphBenchmark {

    private static final int DISTANCE_OF_MERGES = 20;

    /** How many revisions there are. */
    @Param({"1000", "10000", "100000"})
    public int revisions;

    private List<RevisionNode> nodes;

    private RevisionGraph graph;

    private List<String> heads;

    /** Makes the revisions, and the graph that is asked. */
    @Setup
    public void makeGraph() {
        nodes = nodes(revisions);
        graph = RevisionGraph.of(nodes);
        heads = graph.heads().stream().map(RevisionNode::id).toList();
    }

    private static List<RevisionNode> nodes(int count) {
        List<RevisionNode> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new RevisionNode(id(i), parents(i), List.of(), List.of(), Origin.of(id(i) + ".sql")));
        }
        return nodes;
    }

    /** Each twelfth of twenty stands beside the one before it, and the next merges the two. */
    private static List<String> parents(int i) {
        if (i == 0) {
            return List.of();
        }
        return switch (i % DISTANCE_OF_MERGES) {
            case 12 -> List.of(id(i - 2));
            case 13 -> List.of(id(i - 1), id(i - 2));
            default -> List.of(id(i - 1));
        };
    }

    private static String id(int i) {
        return "r" + i;
    }

    /** From the revisions to a graph without a fault. */
    @Benchmark
    public RevisionGraph build() {
        return RevisionGraph.of(nodes);
    }

    /** The steps of an empty database up to the head. */
    @Benchmark
    public List<Step> planUpgrade() {
        return graph.upgrade(List.of(), "heads");
    }

    /** The steps from the head back to an empty database. */
    @Benchmark
    public List<Step> planDowngrade() {
        return graph.downgrade(heads, "base");
    }
}
