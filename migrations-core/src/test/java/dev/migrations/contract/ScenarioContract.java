package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.migrations.Migrations;
import dev.migrations.RunResult;
import dev.migrations.internal.runner.HistoryMismatchException;
import dev.migrations.revision.AlembicDifference;
import dev.migrations.revision.AlembicError;
import dev.migrations.revision.AlembicGraph;
import dev.migrations.revision.AlembicGraph.Scenario;
import dev.migrations.revision.AlembicGraphs;
import dev.migrations.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What Alembic answers on a graph is what becomes of the rows of the version table, what really runs and what is
 * recorded.
 *
 * <p>Of the graphs of real projects, where they are there, the small ones, and of those every so many scenarios: the graph
 * itself is asked all of them without a database. One database for each test, emptied before every scenario.
 */
abstract class ScenarioContract extends EngineContract {

    /** The file of a graph of some fifty revisions; larger ones are not even read. */
    private static final long MOST_BYTES = 300_000;

    /** A longer run shows more of the same, and every step costs a transaction. */
    private static final int MOST_STEPS = 15;

    /** A prime number, as the kinds of scenario come in turn in a file. */
    private static final int DISTANCE = 23;

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(Migrations.class);

    /** Hundreds of runs say nothing at INFO that is not compared here. */
    @BeforeAll
    static void logLess() {
        LOGGER.setLevel(Level.WARN);
    }

    @AfterAll
    static void logAsBefore() {
        LOGGER.setLevel(null);
    }

    @BeforeEach
    void createTableOfWhatRan() {
        execute("CREATE TABLE ran (place int NOT NULL, revision varchar(255) NOT NULL)");
    }

    @Test
    void everyScenarioEndsInTheRowsThatAlembicLeaves() throws SQLException {
        List<String> faults = new ArrayList<>();

        for (Path file : AlembicGraphs.own()) {
            AlembicGraph graph = AlembicGraph.read(file);
            faults.addAll(faults(graph, graph.scenarios()));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void scenariosOfRealProjectsEndInTheRowsThatAlembicLeaves() throws SQLException, IOException {
        List<Path> files = AlembicGraphs.ofRealProjects();
        assumeFalse(
                files.isEmpty(),
                () -> "the graphs of real projects are not in " + AlembicGraphs.folderOfRealProjects()
                        + "; -Dmigrations.graphs names another folder");
        List<String> faults = new ArrayList<>();

        for (Path file : files) {
            if (Files.size(file) <= MOST_BYTES) {
                AlembicGraph graph = AlembicGraph.read(file);
                faults.addAll(faults(graph, some(graph)));
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<Scenario> some(AlembicGraph graph) {
        List<Scenario> few = graph.scenarios().stream()
                .filter(scenario -> scenario.answer().executed().size() <= MOST_STEPS)
                .toList();
        List<Scenario> some = new ArrayList<>();
        for (int i = 0; i < few.size(); i += DISTANCE) {
            some.add(few.get(i));
        }
        return some;
    }

    private List<String> faults(AlembicGraph graph, List<Scenario> scenarios) throws SQLException {
        Migrations migrations = migrations(graph);
        migrations.ensureVersion();
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (Scenario scenario : scenarios) {
                fault(connection, migrations, graph, scenario)
                        .ifPresent(fault -> faults.add(graph.name() + " " + scenario + "\n    " + fault));
            }
        }
        return faults;
    }

    private Migrations migrations(AlembicGraph graph) {
        graph.revisions()
                .forEach(revision -> revisions.file(graph.name() + "/" + revision.id() + ".sql", source(revision)));
        return builder()
                .locations(List.of(revisions.location() + "/" + graph.name()))
                .build();
    }

    private static String source(RevisionNode revision) {
        String statement = "INSERT INTO ran SELECT count(*), '" + revision.id() + "' FROM ran;\n";
        return "-- @revision " + revision.id() + "\n"
                + directive("revises", revision.revises())
                + directive("depends-on", revision.dependsOn())
                + directive("branch-labels", revision.branchLabels())
                + "\n-- @upgrade\n" + statement + "\n-- @downgrade\n" + statement;
    }

    private static String directive(String name, List<String> values) {
        return values.isEmpty() ? "" : "-- @" + name + " " + String.join(", ", values) + "\n";
    }

    private static Optional<String> fault(
            Connection connection, Migrations migrations, AlembicGraph graph, Scenario scenario) throws SQLException {
        begin(connection, scenario);
        List<String> before = sorted(rows(connection, "SELECT version_num FROM migration_version"));
        List<Told> told = new ArrayList<>();

        Throwable thrown = catchThrowable(() -> told.add(run(migrations, scenario)));

        Outcome outcome = new Outcome(
                told.isEmpty() ? new Told(List.of(), before) : told.get(0),
                rows(connection, "SELECT revision FROM ran ORDER BY place"),
                rows(connection, "SELECT revision FROM migration_history WHERE direction <> 'STAMP' ORDER BY id"),
                sorted(rows(connection, "SELECT version_num FROM migration_version")));
        Outcome expected = thrown == null ? done(graph, scenario, outcome) : Outcome.of(List.of(), before);
        return outcome.equals(expected) && isExpected(graph, scenario, thrown)
                ? Optional.empty()
                : Optional.of("expected " + scenario.answer() + "\n    but was  " + outcome + " " + thrown);
    }

    private static void begin(Connection connection, Scenario scenario) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM migration_version");
            statement.execute("DELETE FROM migration_history");
            statement.execute("DELETE FROM ran");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO migration_version (version_num) VALUES (?)")) {
            for (String row : new LinkedHashSet<>(scenario.rows())) {
                insert.setString(1, row);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private static Told run(Migrations migrations, Scenario scenario) {
        String target = scenario.targets().get(0);
        String[] targets = scenario.targets().toArray(String[]::new);
        return switch (scenario.command()) {
            case "upgrade" -> Told.of(migrations.upgrade(target));
            case "downgrade" -> Told.of(migrations.downgrade(target));
            case "stamp" ->
                new Told(
                        List.of(),
                        sorted(scenario.isPurge() ? migrations.purgeAndStamp(targets) : migrations.stamp(targets)));
            default -> throw new IllegalStateException(scenario.command());
        };
    }

    /** What is left of a scenario that is done; where its order is free, ours is kept if it is right. */
    private static Outcome done(AlembicGraph graph, Scenario scenario, Outcome outcome) {
        List<String> executed = outcome.told().executed();
        if (AlembicDifference.of(scenario).isPresent()) {
            return Outcome.of(executed, graph.maximal(outcome.rows()));
        }
        Scenario ours = AlembicDifference.withRowsOfOurs(graph, scenario);
        List<String> alembics = ours.answer().executed();
        boolean isRight = !scenario.isTotal()
                && sorted(executed).equals(sorted(alembics))
                && graph.orderFault(scenario.command().equals("downgrade") ? reversed(executed) : executed)
                        .isEmpty();
        return Outcome.of(isRight ? executed : alembics, sorted(ours.answer().after()));
    }

    private static boolean isExpected(AlembicGraph graph, Scenario scenario, Throwable thrown) {
        Optional<AlembicDifference> difference = AlembicDifference.of(scenario);
        if (difference.isPresent()) {
            return difference.get().isExpected(thrown);
        }
        if (scenario.answer().isDone()) {
            return thrown == null;
        }
        return graph.knows(scenario.rows())
                ? AlembicError.isKind(scenario.answer().error(), thrown)
                : thrown instanceof HistoryMismatchException;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet resultSet = statement.executeQuery(query)) {
            while (resultSet.next()) {
                rows.add(resultSet.getString(1));
            }
        }
        // Whoever still reads keeps the others from writing on SQLite, and from seeing what was written elsewhere.
        connection.commit();
        return rows;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static List<String> reversed(List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }

    /**
     * What the call answered.
     *
     * @param executed the revisions, in the order of the run
     * @param current the rows afterwards, sorted
     */
    private record Told(List<String> executed, List<String> current) {

        static Told of(RunResult result) {
            return new Told(result.revisions(), sorted(result.current()));
        }
    }

    /**
     * How a scenario ended.
     *
     * @param told what the call answered; that nothing was done, where it failed
     * @param ran the revisions whose statement was executed, in the order of that
     * @param recorded the revisions in the history table, in its order
     * @param rows the version table, sorted
     */
    private record Outcome(Told told, List<String> ran, List<String> recorded, List<String> rows) {

        static Outcome of(List<String> executed, List<String> rows) {
            return new Outcome(new Told(executed, rows), executed, executed, rows);
        }
    }
}
