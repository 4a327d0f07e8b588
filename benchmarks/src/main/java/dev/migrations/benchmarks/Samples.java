package dev.migrations.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The single measurements of a benchmark with its parameters, from all rounds, in milliseconds. */
final class Samples {

    private final Map<Key, List<Double>> milliseconds = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            milliseconds
                    .computeIfAbsent(Key.of(result), key -> new ArrayList<>())
                    .addAll(iterations(result));
        }
    }

    private static List<Double> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .map(IterationResult::getPrimaryResult)
                .map(each -> each.getScore())
                .toList();
    }

    /** The fastest: whatever else the machine had to do meanwhile made the others slower, and none faster. */
    double fastest(String benchmark, String tool, int size) {
        return milliseconds.getOrDefault(new Key(benchmark, tool, size), List.of()).stream()
                .min(Double::compare)
                .orElseThrow(() -> new IllegalArgumentException(
                        benchmark + " of " + size + " was not measured for '" + tool + "'"));
    }

    /**
     * What was measured.
     *
     * @param benchmark the name of the method
     * @param tool empty where there is no choice
     * @param size how many revisions or tables
     */
    private record Key(String benchmark, String tool, int size) {

        static Key of(RunResult result) {
            String name = result.getParams().getBenchmark();
            String tool = result.getParams().getParam("tool");
            String revisions = result.getParams().getParam("revisions");
            return new Key(
                    name.substring(name.lastIndexOf('.') + 1),
                    tool == null ? "" : tool,
                    Integer.parseInt(revisions == null ? result.getParams().getParam("tables") : revisions));
        }
    }
}
