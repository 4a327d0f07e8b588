package dev.migrations.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Runs the benchmarks and prints the tables of the README, in Markdown. */
public final class BenchmarkReport {

    private static final String LEFT_OUT = "-";

    private final Effort effort;

    private final Samples graphs = new Samples();

    private final Samples warm = new Samples();

    private final Samples cold = new Samples();

    BenchmarkReport(Effort effort) {
        this.effort = effort;
    }

    /**
     * Takes about half an hour; nothing else should run on the machine.
     *
     * @param arguments the parts that are measured, in any order, separated by commas; none: all
     */
    public static void main(String[] arguments) throws Exception {
        Set<Part> parts = arguments.length == 0 ? EnumSet.allOf(Part.class) : EnumSet.noneOf(Part.class);
        for (String argument : arguments) {
            Pattern.compile(",")
                    .splitAsStream(argument)
                    .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                    .forEach(parts::add);
        }
        System.out.println(new BenchmarkReport(Effort.full()).measure(parts));
    }

    /** What can be measured alone; each has a table. */
    enum Part {
        GRAPHS,
        UPGRADES,
        SCHEMAS
    }

    /** Measures, and returns the tables. */
    String measure(Set<Part> parts) throws Exception {
        try (Server server = Server.start()) {
            System.setProperty(Server.PORT, String.valueOf(server.port()));
            List<String> paragraphs = new ArrayList<>(List.of(environment(server) + "\n"));
            for (Part part : EnumSet.copyOf(parts)) {
                paragraphs.add(
                        switch (part) {
                            case GRAPHS -> measureGraphs();
                            case UPGRADES -> measureUpgrades(server);
                            case SCHEMAS -> measureSchemas(server);
                        });
            }
            return String.join("\n", paragraphs);
        } finally {
            System.clearProperty(Server.PORT);
        }
    }

    private String measureGraphs() throws RunnerException {
        progress("graphs");
        graphs.add(run(effort.graphOptions()));
        return graphTable();
    }

    private String measureUpgrades(Server server) throws Exception {
        prepare(server);
        inRounds("upgrade", (warmups, iterations) -> upgrades(server, warmups, iterations));
        return upgradeTable();
    }

    private String measureSchemas(Server server) throws Exception {
        for (int tables : effort.tables()) {
            EqualDatabases.prepare(server, tables);
        }
        Optional<String> withoutDump = PgDump.reasonToLeaveOut(server);
        List<SchemaTool> tools = Stream.of(SchemaTool.values())
                .filter(tool -> tool != SchemaTool.PG_DUMP || withoutDump.isEmpty())
                .toList();
        inRounds("look at a schema", (warmups, iterations) -> schemas(server, tools, warmups, iterations));
        return schemaTable(tools)
                + withoutDump.map(reason -> "\n" + reason + "\n").orElse("");
    }

    private void inRounds(String what, Round round) throws RunnerException {
        for (int number = 1; number <= effort.coldRounds(); number++) {
            progress("first " + what + " of a process, round " + number + " of " + effort.coldRounds());
            cold.add(round.run(0, 1));
        }
        for (int number = 1; number <= effort.warmRounds(); number++) {
            progress("later ones, round " + number + " of " + effort.warmRounds());
            warm.add(round.run(effort.warmups(), effort.iterations()));
        }
    }

    /** A process for each number. */
    @FunctionalInterface
    private interface Round {

        Collection<RunResult> run(int warmups, int iterations) throws RunnerException;
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
                    .jvmArgsAppend(port(server))));
        }
        return results;
    }

    /** We have to do with this memory; the others may have what the machine gives them. */
    private Collection<RunResult> schemas(Server server, List<SchemaTool> tools, int warmups, int iterations)
            throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (SchemaTool tool : tools) {
            ChainedOptionsBuilder options = effort.schemaOptions(tool)
                    .warmupIterations(tool.isSlow() ? Math.min(warmups, 1) : warmups)
                    .measurementIterations(tool.isSlow() ? Math.min(iterations, 2) : iterations);
            results.addAll(run(
                    tool == SchemaTool.MIGRATIONS
                            ? options.jvmArgsAppend(port(server), "-Xmx256m")
                            : options.jvmArgsAppend(port(server))));
        }
        return results;
    }

    private static String port(Server server) {
        return "-D" + Server.PORT + "=" + server.port();
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String environment(Server server) throws Exception {
        Properties versions = new Properties();
        try (InputStream stream = BenchmarkReport.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(stream, "versions.properties"));
        }
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + Runtime.version() + ", " + server.product() + ", Flyway " + versions.getProperty("flyway")
                + ", Liquibase " + versions.getProperty("liquibase") + dumpVersion();
    }

    private static String dumpVersion() throws IOException, InterruptedException {
        Optional<PgDump> found = PgDump.find();
        return found.isEmpty() ? "" : ", pg_dump " + found.get().version();
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

    private String schemaTable(List<SchemaTool> tools) {
        List<String> header = new ArrayList<>(List.of("ms to look at a schema", "tables"));
        for (SchemaTool tool : SchemaTool.values()) {
            header.add(tool.title());
        }
        header.add(SchemaTool.MIGRATIONS.title() + " / " + SchemaTool.PG_DUMP.title());
        header.add(SchemaTool.LIQUIBASE.title() + " / " + SchemaTool.MIGRATIONS.title());
        List<List<String>> rows = new ArrayList<>();
        for (int tables : effort.tables()) {
            rows.add(schemaRow("read one, first of a process", cold, "read", tools, tables));
            rows.add(schemaRow("compare two, first of a process", cold, "compare", tools, tables));
            rows.add(schemaRow("read one, later ones", warm, "read", tools, tables));
            rows.add(schemaRow("compare two, later ones", warm, "compare", tools, tables));
        }
        return new MarkdownTable(header, rows).toString();
    }

    private static List<String> schemaRow(
            String title, Samples samples, String benchmark, List<SchemaTool> tools, int tables) {
        Map<SchemaTool, Double> fastest = new EnumMap<>(SchemaTool.class);
        tools.forEach(tool -> fastest.put(tool, samples.fastest(benchmark, tool.name(), tables)));
        List<String> row = new ArrayList<>(List.of(title, count(tables)));
        for (SchemaTool tool : SchemaTool.values()) {
            row.add(Optional.ofNullable(fastest.get(tool))
                    .map(BenchmarkReport::milliseconds)
                    .orElse(LEFT_OUT));
        }
        double ours = fastest.getOrDefault(SchemaTool.MIGRATIONS, Double.NaN);
        double dump = fastest.getOrDefault(SchemaTool.PG_DUMP, Double.NaN);
        row.add(Double.isNaN(dump) ? LEFT_OUT : String.format(Locale.ROOT, "%.2f", ours / dump));
        row.add(ratio(fastest.getOrDefault(SchemaTool.LIQUIBASE, Double.NaN), ours));
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
