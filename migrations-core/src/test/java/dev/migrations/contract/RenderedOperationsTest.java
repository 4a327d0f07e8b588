package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that every case becomes on a database: its statements, or why it is refused and what to do instead.
 *
 * <p>The texts are in {@code rendered/VENDOR.sql}; {@code -Drendering.write=true} writes them anew, to be read as code is.
 */
class RenderedOperationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/migrations/contract/rendered");

    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of("h2", new H2Dialect(), new H2OperationTest()),
                Arguments.of("mariadb", new MysqlDialect(), new MariadbOperationTest()),
                Arguments.of("sqlite", new SqliteDialect(), new SqliteOperationTest()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void everyCaseIsTheseStatementsOrTheseRefusals(String name, Dialect dialect, OperationContract contract)
            throws Exception {
        StringBuilder rendered = new StringBuilder();
        for (OperationCase each : Stream.concat(contract.cases().stream(), OptionCases.all().stream())
                .toList()) {
            rendered.append(rendered.isEmpty() ? "-- " : "\n-- ")
                    .append(each.name())
                    .append('\n')
                    .append(rendered(dialect, each))
                    .append("\n");
        }

        if (Boolean.getBoolean("rendering.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".sql"), rendered);
        }
        assertThat(rendered.toString()).isEqualTo(expected(name));
    }

    private static String expected(String name) throws IOException {
        if (Boolean.getBoolean("rendering.write")) {
            return Files.readString(FOLDER.resolve(name + ".sql"));
        }
        try (InputStream file = RenderedOperationsTest.class.getResourceAsStream("rendered/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String rendered(Dialect dialect, OperationCase each) throws Exception {
        Statements change = planned(dialect, each.change());
        if (!change.faults().isEmpty()) {
            return refusals(change);
        }
        boolean isDerived = change.statements().stream().anyMatch(statement -> statement instanceof DerivedStatement);
        if (!isDerived) {
            return texts(change, new Text(null));
        }
        Statements setup = planned(dialect, each.setup());
        if (!setup.faults().isEmpty()) {
            return refusals(setup);
        }
        try (Connection connection =
                DriverManager.getConnection(dialect.scratchUrl().orElseThrow())) {
            JdbcSession session = new Connector(() -> connection, List.of(dialect), Duration.ZERO, event -> {}).open();
            for (Statement statement : setup.statements()) {
                session.accept(statement);
            }
            return texts(change, new Text(session));
        }
    }

    private static String refusals(Statements statements) {
        return statements.faults().stream().map(RenderedOperationsTest::refusal).collect(Collectors.joining("\n"));
    }

    private static String texts(Statements statements, Text text) throws SQLException {
        StringBuilder texts = new StringBuilder();
        for (Statement statement : statements.statements()) {
            texts.append(texts.isEmpty() ? "" : "\n").append(statement.accept(text));
        }
        return texts.isEmpty() ? "--     Nothing is to be done." : texts.toString();
    }

    private static String refusal(Fault fault) {
        return "--     " + fault.problem() + "\n--     " + fault.action();
    }

    private static Statements planned(Dialect dialect, Consumer<? super Operations> revision) {
        List<RecordedOperation> operations = OperationContract.recorded(revision).stream()
                .map(each -> new RecordedOperation(each.operation(), Origin.of("A.java"), each.placement()))
                .toList();
        return dialect.planner().plan(operations, TransactionMode.TRANSACTIONAL);
    }

    /**
     * What a statement is written as; those that depend on what is in the database are run behind that.
     *
     * @param session the database; null where no statement depends on it
     */
    private record Text(JdbcSession session) implements StatementVisitor<String, SQLException> {

        @Override
        public String visitSql(SqlStatement statement) throws SQLException {
            if (session != null) {
                session.accept(statement);
            }
            return statement.sql() + ";";
        }

        @Override
        public String visitCopy(CopyStatement statement) {
            throw new AssertionError("no operation copies: " + statement);
        }

        @Override
        public String visitDerived(DerivedStatement statement) throws SQLException {
            try {
                String texts = statement.derivation().statements(session).stream()
                        .map(sql -> sql + ";")
                        .collect(Collectors.joining("\n"));
                session.accept(statement);
                return texts;
            } catch (MigrationException e) {
                return refusal(Fault.of(e.problem(), e.action()));
            }
        }

        @Override
        public String visitWork(WorkStatement statement) {
            return "-- Java: " + statement.description();
        }
    }
}
