package dev.migrations.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How much is measured. Every round is a process of its own for each number, and the rounds follow one another, so that
 * what slows the machine down for a while slows all of them down.
 *
 * @param graphs the sizes of graphs, ascending
 * @param fresh the revisions that an empty database is upgraded by
 * @param applied the revisions that an upgraded database is at the head of, ascending
 * @param tables the sizes of schemas, ascending
 * @param warmRounds how many processes measure a tool that has run before
 * @param coldRounds how many processes measure a tool that has not
 * @param warmups runs in each process of a warm round that are not counted
 * @param iterations runs in each process of a warm round that are
 * @param forks 1, or 0 to run in this process
 * @param graphIteration how long one iteration over a graph lasts
 */
record Effort(
        List<Integer> graphs,
        int fresh,
        List<Integer> applied,
        List<Integer> tables,
        int warmRounds,
        int coldRounds,
        int warmups,
        int iterations,
        int forks,
        TimeValue graphIteration) {

    Effort {
        graphs = List.copyOf(graphs);
        applied = List.copyOf(applied);
        tables = List.copyOf(tables);
    }

    /** What the README shows. */
    static Effort full() {
        return new Effort(
                List.of(1_000, 10_000, 100_000),
                200,
                List.of(200, 1_000),
                List.of(1_000),
                2,
                4,
                4,
                5,
                1,
                TimeValue.seconds(1));
    }

    ChainedOptionsBuilder graphOptions() {
        return options()
                .include(RevisionGraphBenchmark.class.getName())
                .param("revisions", texts(graphs))
                .warmupTime(graphIteration)
                .measurementTime(graphIteration);
    }

    ChainedOptionsBuilder freshOptions() {
        return options()
                .include(UpgradeBenchmark.class.getName() + ".freshDatabase")
                .param("revisions", texts(List.of(fresh)));
    }

    ChainedOptionsBuilder appliedOptions() {
        return options()
                .include(UpgradeBenchmark.class.getName() + ".nothingToDo")
                .param("revisions", texts(applied));
    }

    ChainedOptionsBuilder schemaOptions(SchemaTool tool) {
        return options()
                .include(SchemaBenchmark.class.getName())
                .param("tool", tool.name())
                .param("tables", texts(tables));
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .shouldFailOnError(true)
                .forks(forks)
                // Whoever waits for other processes wants to see that they work.
                .verbosity(forks == 0 ? VerboseMode.SILENT : VerboseMode.NORMAL);
    }

    private static String[] texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }
}
