package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.internal.diff.ComparisonSettings;
import dev.migrations.internal.diff.Difference;
import dev.migrations.internal.diff.Knowledge;
import dev.migrations.internal.diff.SchemaComparison;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Schema;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared is applied to a real database, read back, and compared again. */
class PostgresqlDifferenceTest {

    private static final Dialect DIALECT = new PostgresqlDialect();

    private static final SchemaComparison COMPARISON =
            new SchemaComparison(ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP), DIALECT.alterationRules());

    private static TestDatabase database;

    private static JdbcSession session;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = TestDatabase.postgresql();
        session = new Connector(
                        ConnectionSource.of(database.dataSource()), List.of(DIALECT), Duration.ZERO, event -> {})
                .open();
        session.execute("SET client_min_messages = warning");
    }

    @AfterAll
    static void dropDatabase() throws SQLException {
        session.close();
        database.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("migrations.random-schemas", 50));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void operationsLeadFromOneSchemaToTheOtherAndBack(long seed) throws SQLException {
        Schema one = created("one", seed * 2);
        Schema other = created("other", seed * 2 + 1);

        Difference there = COMPARISON.compare(one, other, Knowledge.NONE);
        apply("one", there.operations(), one, other);
        Schema reached = read("one");

        Difference left = COMPARISON.compare(reached, other, Knowledge.NONE);
        assertThat(left.operations()).as("seed %s, there", seed).isEmpty();

        Difference back = COMPARISON.compare(reached, one, Knowledge.NONE);
        apply("one", back.operations(), reached, one);

        assertThat(COMPARISON.compare(read("one"), one, Knowledge.NONE).operations())
                .as("seed %s, back", seed)
                .isEmpty();
    }

    private static Schema created(String schema, long seed) throws SQLException {
        session.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        session.execute("CREATE SCHEMA " + schema);
        session.execute("SET search_path = " + schema);
        for (String statement : new RandomSchema(seed).statements()) {
            try {
                session.execute(statement);
            } catch (SQLException e) {
                throw new AssertionError("seed " + seed + " makes " + statement, e);
            }
        }
        return read(schema);
    }

    private static Schema read(String schema) throws SQLException {
        session.execute("SET search_path = " + schema);
        return DIALECT.schemaReader().orElseThrow().read(session, SchemaScope.of(schema));
    }

    private static void apply(String schema, List<Operation> operations, Schema from, Schema to) throws SQLException {
        session.execute("SET search_path = " + schema);
        session.begin();
        Statements statements = DIALECT.planner()
                .plan(
                        operations.stream()
                                .map(operation -> new RecordedOperation(operation, Origin.of("the comparison")))
                                .toList(),
                        TransactionMode.TRANSACTIONAL);
        assertThat(statements.faults()).isEmpty();
        for (Statement statement : statements.statements()) {
            try {
                session.accept(statement);
            } catch (SQLException e) {
                session.rollback();
                throw new AssertionError(
                        statement.display() + "\nis refused in\n" + described(statements) + "\nfrom\n" + from + "\nto\n"
                                + to,
                        e);
            }
        }
        session.commit();
    }

    private static String described(Statements statements) {
        return String.join(
                "\n", statements.statements().stream().map(Statement::display).toList());
    }
}
