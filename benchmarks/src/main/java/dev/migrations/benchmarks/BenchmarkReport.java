package dev.migrations.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Runs the benchmarks and prints the tables of the README, in Markdown. */
public final class BenchmarkReport {

    private final Effort effort;

    private final Samples graphs = new Samples();

    private final Samples warm = new Samples();

    private final Samples cold = new Samples();

    BenchmarkReport(Effort effort) {
        this.effort = effort;
    }

    /** Takes about a quarter of an hour; nothing else should run on the machine. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(new BenchmarkReport(Effort.full()).measure());
    }

    /** Measures, and returns the tables. */
    String measure() throws Exception {
        try (Server server = Server.start()) {
            System.setProperty(Server.PORT, String.valueOf(server.port()));
            progress("graphs");
            graphs.add(run(effort.graphOptions()));
            prepare(server);
            for (int round = 1; round <= effort.coldRounds(); round++) {
                progress("first upgrade of a process, round " + round + " of " + effort.coldRounds());
                cold.add(upgrades(server, 0, 1));
            }
            for (int round = 1; round <= effort.warmRounds(); round++) {
                progress("later upgrades of a process, round " + round + " of " + effort.warmRounds());
                warm.add(upgrades(server, effort.warmups(), effort.iterations()));
            }
            return environment(server) + "\n\n" + graphTable() + "\n" + upgradeTable();
        } finally {
            System.clearProperty(Server.PORT);
        }
    }

    private static void progress(String what) {
        System.err.println("Measuring " + what);
    }

    private void prepare(Server server) throws Exception {
        for (Tool tool : Tool.values()) {
            for (int revisions : effort.applied()) {
                UpgradedDatabase.prepare(server, tool, revisions);
            }
        }
    }

    private Collection<RunResult> upgrades(Server server, int warmups, int iterations) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (ChainedOptionsBuilder options : List.of(effort.freshOptions(), effort.appliedOptions())) {
            results.addAll(run(options.warmupIterations(warmups)
                    .measurementIterations(iterations)
                    .jvmArgsAppend("-D" + Server.PORT + "=" + server.port())));
        }
        return results;
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String environment(Server server) throws IOException, SQLException {
        Properties versions = new Properties();
        try (InputStream stream = BenchmarkReport.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(stream, "versions.properties"));
        }
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + Runtime.version() + ", " + server.product() + ", Flyway " + versions.getProperty("flyway")
                + ", Liquibase " + versions.getProperty("liquibase");
    }

    private String graphTable() {
        List<Integer> sizes = effort.graphs();
        List<String> header = new ArrayList<>(List.of("ms for a graph of"));
        sizes.forEach(size -> header.add(count(size)));
        for (int i = 1; i < sizes.size(); i++) {
            header.add(count(sizes.get(i)) + " / " + count(sizes.get(i - 1)));
        }
        return new MarkdownTable(
                        header,
                        List.of(
                                graphRow("build and validate", "build"),
                                graphRow("plan the upgrade from base", "planUpgrade"),
                                graphRow("plan the downgrade to base", "planDowngrade")))
                .toString();
    }

    private List<String> graphRow(String title, String benchmark) {
        List<Double> fastest = effort.graphs().stream()
                .map(size -> graphs.fastest(benchmark, "", size))
                .toList();
        List<String> row = new ArrayList<>(List.of(title));
        fastest.forEach(each -> row.add(milliseconds(each)));
        for (int i = 1; i < fastest.size(); i++) {
            row.add(ratio(fastest.get(i), fastest.get(i - 1)));
        }
        return row;
    }

    private String upgradeTable() {
        List<String> header = new ArrayList<>(List.of("ms for an upgrade", "revisions"));
        for (Tool tool : Tool.values()) {
            header.add(tool.title());
        }
        header.add(title(Tool.MIGRATIONS, Tool.JDBC));
        header.add(title(Tool.FLYWAY, Tool.MIGRATIONS));
        header.add(title(Tool.LIQUIBASE, Tool.MIGRATIONS));
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(upgradeRows("first of a process", cold));
        rows.addAll(upgradeRows("later ones", warm));
        return new MarkdownTable(header, rows).toString();
    }

    private List<List<String>> upgradeRows(String when, Samples samples) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(upgradeRow("fresh database, " + when, samples, "freshDatabase", effort.fresh()));
        effort.applied().forEach(size -> rows.add(upgradeRow("nothing to do, " + when, samples, "nothingToDo", size)));
        return rows;
    }

    private static List<String> upgradeRow(String title, Samples samples, String benchmark, int revisions) {
        Map<Tool, Double> fastest = new EnumMap<>(Tool.class);
        for (Tool tool : Tool.values()) {
            fastest.put(tool, samples.fastest(benchmark, tool.name(), revisions));
        }
        List<String> row = new ArrayList<>(List.of(title, count(revisions)));
        fastest.values().forEach(each -> row.add(milliseconds(each)));
        row.add(ratio(fastest, Tool.MIGRATIONS, Tool.JDBC));
        row.add(ratio(fastest, Tool.FLYWAY, Tool.MIGRATIONS));
        row.add(ratio(fastest, Tool.LIQUIBASE, Tool.MIGRATIONS));
        return row;
    }

    private static String title(Tool dividend, Tool divisor) {
        return dividend.title() + " / " + divisor.title();
    }

    private static String ratio(Map<Tool, Double> fastest, Tool dividend, Tool divisor) {
        return ratio(fastest.getOrDefault(dividend, Double.NaN), fastest.getOrDefault(divisor, Double.NaN));
    }

    private static String ratio(double dividend, double divisor) {
        return String.format(Locale.ROOT, "%.1f", dividend / divisor);
    }

    private static String count(int revisions) {
        return String.format(Locale.ROOT, "%,d", revisions);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
