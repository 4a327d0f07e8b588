package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;
import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.Operation;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.SequenceOperation;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation on a real database: what it does is undone by its inverse, or refused before anything is done.
 *
 * <p>A database says how to get one, what its catalog holds, and which cases it refuses. A case that is refused and not
 * listed fails, and so does one that is listed and done.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperationContract {

    private static final Pattern OURS =
            Pattern.compile("migration_version|migration_history|version_of_scripts", Pattern.CASE_INSENSITIVE);

    private TestDatabase database;

    private Connection connection;

    /**
     * The database of the suite, empty.
     *
     * @param emptyFolder for a database that is a file
     */
    abstract TestDatabase open(Path emptyFolder) throws SQLException;

    /** Gives the database back after a case; by default it is gone then. */
    void close(TestDatabase used) throws SQLException {
        used.close();
    }

    /** All that the database's own catalog knows about what users create, and the rows: one sorted line each. */
    abstract List<String> snapshot(Connection connection) throws SQLException;

    abstract DatabaseWords words();

    /**
     * The names of the cases that the database refuses, sorted.
     *
     * <p>{@code undo of NAME} where only the inverse is refused.
     */
    abstract List<String> refused();

    /** The names of the cases that are refused, without a trace, only when the table is looked at. */
    List<String> refusedAtWork() {
        return List.of();
    }

    /** Cases in words that only this database understands. */
    List<OperationCase> ownCases() {
        return List.of();
    }

    final List<OperationCase> cases() {
        return Stream.concat(OperationCases.all(words()).stream(), ownCases().stream())
                .toList();
    }

    @BeforeEach
    void openDatabase(@TempDir Path folder) throws SQLException {
        database = open(folder);
        connection = database.connection();
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        connection.close();
        close(database);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anOperationIsUndoneOrRefused(OperationCase each) throws Exception {
        List<RecordedOperation> setup = recorded(each.setup());
        List<RecordedOperation> change = recorded(each.change());
        List<Fault> refusals = Stream.of(setup, change)
                .flatMap(operations -> plan(operations).faults().stream())
                .toList();

        assertThat(refusals)
                .allSatisfy(fault -> assertThat(fault.problem())
                        .contains(" cannot be done on ")
                        .doesNotContain("not written yet"));
        assertThat(refusals.isEmpty())
                .as("%s is done; refused: %s", each, refusals)
                .isEqualTo(!isRefused(each.name()));
        if (refusals.isEmpty()) {
            apply(setup);
            if (refusedAtWork().contains(each.name())) {
                refuse(change);
            } else {
                applyAndUndo(each, change);
            }
        }
    }

    /** One case of each kind of operation, as far as there is one that is not refused and has no Java code. */
    final List<OperationCase> casesOfScripts() {
        Map<Class<?>, OperationCase> first = new LinkedHashMap<>();
        for (OperationCase each : cases()) {
            boolean isDone = !isRefused(each.name()) && !refusedAtWork().contains(each.name());
            if (isDone && !hasJava(each)) {
                recorded(each.change())
                        .forEach(recorded ->
                                first.putIfAbsent(recorded.operation().getClass(), each));
            }
        }
        return first.values().stream().distinct().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfScripts")
    void aScriptLeavesWhatARunLeaves(OperationCase each, @TempDir Path folder) throws Exception {
        List<Migration> revisions = List.of(new Before(each.setup()), new Change(each.change()));
        String script = Migrations.builder()
                .dialect(database.dialect().vendor())
                .locations(List.of())
                .migrations(revisions)
                .build()
                .upgradeSql("heads");
        Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of())
                .migrations(revisions)
                .build()
                .upgrade();
        List<String> online = comparable(snapshot(connection));

        closeDatabase();
        openDatabase(Files.createDirectory(folder.resolve("again")));
        new PrintedScript(script).runIn(database, folder);

        assertThat(difference(online, comparable(snapshot(connection)))).isEmpty();
    }

    @Test
    void aRevisionThatGivesNoNamesIsUndone() throws Exception {
        Migrations migrations = Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of())
                .migrations(List.of(new Before(OperationCases::author), new Unnamed()))
                .build();
        migrations.upgrade("before");
        List<String> start = comparable(snapshot(connection));

        migrations.upgrade();

        assertThat(comparable(snapshot(connection))).isNotEqualTo(start);
        migrations.downgrade("before");
        assertThat(difference(start, comparable(snapshot(connection)))).isEmpty();
    }

    private static boolean hasJava(OperationCase each) {
        return Stream.concat(recorded(each.setup()).stream(), recorded(each.change()).stream())
                .anyMatch(recorded -> recorded.operation() instanceof RunJdbc);
    }

    /** Without the engine's tables and the name of the database. */
    private List<String> comparable(List<String> snapshot) {
        String name = Pattern.quote(database.name());
        return snapshot.stream()
                .filter(line -> !OURS.matcher(line).find())
                .map(line -> line.replaceAll("(?i)" + name, "DATABASE"))
                .toList();
    }

    @Revision(id = "before", irreversible = true, transaction = TransactionMode.AUTOCOMMIT)
    private record Before(Consumer<? super Operations> revision) implements Migration {

        @Override
        public void upgrade(Operations op) {
            revision.accept(op);
        }
    }

    /** Where a name is left out, the naming convention makes the same one when it is undone. */
    @Revision(id = "unnamed", revises = "before", transaction = TransactionMode.AUTOCOMMIT)
    private record Unnamed() implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("author", column("rank", integer()), check("rank > 0"));
            op.addColumn(
                    "author", column("friend", integer()), foreignKey("friend").references("author", "id"));
            op.addColumn("author", column("email", varchar(80)), unique("email"));
            op.addConstraint("author", unique("name"));
            op.createIndex("author", on("age"));
            op.dropIndex("author", on("age"));
            op.dropConstraint("author", unique("name"));
            op.dropColumn("author", column("rank", integer()), check("rank > 0"));
        }
    }

    @Revision(id = "change", revises = "before", irreversible = true, transaction = TransactionMode.AUTOCOMMIT)
    private record Change(Consumer<? super Operations> revision) implements Migration {

        @Override
        public void upgrade(Operations op) {
            revision.accept(op);
        }
    }

    private void refuse(List<RecordedOperation> change) throws SQLException {
        List<String> start = snapshot(connection);

        assertThatThrownBy(() -> apply(change)).isInstanceOfAny(MigrationException.class, AssertionError.class);

        assertThat(snapshot(connection)).isEqualTo(start);
    }

    private void applyAndUndo(OperationCase each, List<RecordedOperation> change) throws Exception {
        List<String> start = snapshot(connection);
        InvertedOperations inverse = Inversions.invert(change);

        apply(change);

        List<String> changed = snapshot(connection);
        switch (each.effect()) {
            case UNDONE -> {
                assertThat(changed).isNotEqualTo(start);
                assertThat(inverse.faults()).isEmpty();
                List<Fault> refusals = plan(inverse.operations()).faults();
                assertThat(refusals.isEmpty())
                        .as("%s is undone; refused: %s", each, refusals)
                        .isEqualTo(!isRefused("undo of " + each.name()));
                if (refusals.isEmpty()) {
                    apply(inverse.operations());
                    assertThat(difference(start, snapshot(connection))).isEmpty();
                    apply(change);
                    assertThat(difference(changed, snapshot(connection))).isEmpty();
                }
            }
            case KEPT -> assertThat(inverse).isEqualTo(new InvertedOperations(List.of(), List.of()));
            case IRREVERSIBLE -> assertThat(inverse.faults()).isNotEmpty();
        }
    }

    /** As many seeds as {@code migrations.random-revisions} says, and a few where it says nothing. */
    @Test
    void aRandomRevisionAndItsInverseLeaveTheCatalogAsItWas() throws Exception {
        int runs = Integer.getInteger("migrations.random-revisions", 3);
        long firstSeed = Long.getLong("migrations.random-seed", new Random().nextLong());
        for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
            List<RecordedOperation> setup = randomRevision(seed, 5);
            List<RecordedOperation> both = randomRevision(seed, 30);
            List<RecordedOperation> change = both.subList(setup.size(), both.size());
            assertThat(plan(both).faults()).as("seed %s", seed).isEmpty();
            apply(setup);
            List<String> start = snapshot(connection);

            List<String> end = afterUndoing(change, seed);

            assertThat(difference(start, end)).as("seed %s", seed).isEmpty();
            apply(Inversions.invert(setup).operations());
        }
    }

    private List<String> afterUndoing(List<RecordedOperation> change, long seed) throws Exception {
        try {
            apply(change);
            apply(Inversions.invert(change).operations());
            return snapshot(connection);
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    /** Without sequences, where the database refuses to create one. */
    private List<RecordedOperation> randomRevision(long seed, int steps) {
        return recorded(op -> new RandomRevision(seed, op).steps(steps)).stream()
                .filter(each -> !(each.operation() instanceof SequenceOperation && isRefused("create sequence")))
                .toList();
    }

    @Test
    void whatIsRefusedIsListedInOrderAndOnce() {
        List<String> names = cases().stream()
                .flatMap(each -> Stream.of(each.name(), "undo of " + each.name()))
                .toList();

        assertThat(refused()).isSorted().doesNotHaveDuplicates().isSubsetOf(names);
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationHasACase() {
        List<Class<?>> done = cases().stream()
                .flatMap(each -> recorded(each.change()).stream())
                .<Class<?>>map(each -> each.operation().getClass())
                .distinct()
                .toList();

        List<Class<?>> without = kindsOf(Operation.class)
                .filter(kind -> done.stream().noneMatch(kind::isAssignableFrom))
                .toList();

        assertThat(without).isEmpty();
    }

    /** The classes that a closed family comes down to. */
    private static Stream<Class<?>> kindsOf(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OperationContract::kindsOf)
                : Stream.of(family);
    }

    private boolean isRefused(String name) {
        return refused().contains(name);
    }

    static List<RecordedOperation> recorded(Consumer<? super Operations> revision) {
        Operations op = new Operations("a case");
        revision.accept(op);
        return op.recorded();
    }

    private Statements plan(List<RecordedOperation> operations) {
        return database.dialect().planner().plan(operations, TransactionMode.AUTOCOMMIT);
    }

    private void apply(List<RecordedOperation> operations) throws Exception {
        for (Statement statement : plan(operations).statements()) {
            statement.accept(new Execution(connection));
        }
    }

    /** The lines that are in one snapshot alone: {@code -} before, {@code +} after. */
    static List<String> difference(List<String> before, List<String> after) {
        return Stream.concat(
                        without(before, after).map(line -> "- " + line),
                        without(after, before).map(line -> "+ " + line))
                .toList();
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest.stream();
    }
}
