package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Schema;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reader of a database tells of what operations make: the same wherever they make it, and so completely that it
 * can be made again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReadingContract {

    /** The suite of the operations of the database. */
    abstract OperationContract operations();

    /** Those that the database does. */
    final List<OperationCase> cases() throws SQLException {
        OperationContract operations = operations();
        Dialect dialect = dialect();
        return operations.cases().stream()
                .filter(each -> !operations.refusedAtWork().contains(each.name()))
                .filter(each -> Stream.<Consumer<? super Operations>>of(each.setup(), each.change())
                        .allMatch(revision -> plan(dialect, OperationContract.recorded(revision))
                                .faults()
                                .isEmpty()))
                .toList();
    }

    abstract Dialect dialect();

    /** Both at once, as most of the time is spent on making. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsMadeTheSameWayOrCreatedFromWhatIsReadIsReadAsEqual(OperationCase each, @TempDir Path folder)
            throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));

        Schema first = made(each, one);
        TestDatabase database = operations().open(other);
        try (Connection live = database.connection()) {
            make(each, live);
            Schema schema = read(live);
            Schema created = created(schema, live);

            assertThat(first).isEqualTo(schema);
            assertThat(created).asString().isEqualTo(schema.toString());
            assertThat(created).isEqualTo(schema);
        } finally {
            operations().close(database);
        }
    }

    private Schema made(OperationCase each, Path folder) throws Exception {
        TestDatabase database = operations().open(folder);
        try (Connection live = database.connection()) {
            make(each, live);
            return read(live);
        } finally {
            operations().close(database);
        }
    }

    /** What is read in the scratch place of the database, after all of the schema was created in there. */
    final Schema created(Schema schema, Connection live) throws Exception {
        Optional<String> url = dialect().scratchPlace().orElseThrow().url(session(live));
        if (url.isEmpty()) {
            return createdThere(schema, live);
        }
        try (Connection scratch = DriverManager.getConnection(url.get())) {
            return createdThere(schema, scratch);
        }
    }

    private Schema createdThere(Schema schema, Connection connection) throws Exception {
        JdbcSession session = session(connection);
        ScratchPlace place = dialect().scratchPlace().orElseThrow();
        SchemaScope live = SchemaScope.of(dialect().schema(session).orElseThrow());
        SchemaScope scratch = place.enter(session, live, List.of());
        try {
            apply(Creation.of(schema), connection);
            return dialect().schemaReader().orElseThrow().read(session, scratch);
        } finally {
            place.leave(session, scratch, live);
        }
    }

    final Schema read(Connection connection) throws SQLException {
        JdbcSession session = session(connection);
        return dialect()
                .schemaReader()
                .orElseThrow()
                .read(session, SchemaScope.of(dialect().schema(session).orElseThrow()));
    }

    private JdbcSession session(Connection connection) {
        return new Connector(() -> connection, List.of(dialect()), Duration.ZERO, event -> {}).open();
    }

    private void make(OperationCase each, Connection connection) throws Exception {
        apply(each.setup(), connection);
        apply(each.change(), connection);
    }

    private void apply(Consumer<? super Operations> revision, Connection connection) throws Exception {
        apply(OperationContract.recorded(revision), connection);
    }

    private void apply(List<RecordedOperation> operations, Connection connection) throws Exception {
        Statements planned = plan(dialect(), operations);
        assertThat(planned.faults()).isEmpty();
        for (Statement statement : planned.statements()) {
            statement.accept(new Execution(connection));
        }
    }

    private static Statements plan(Dialect dialect, List<RecordedOperation> operations) {
        return dialect.planner().plan(operations, TransactionMode.AUTOCOMMIT);
    }
}
