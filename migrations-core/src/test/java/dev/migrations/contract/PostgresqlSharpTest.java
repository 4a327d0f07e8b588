package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.contract.AutogenerateContract.Script;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.internal.autogenerate.Comparison;
import dev.migrations.internal.autogenerate.ModelComparison;
import dev.migrations.internal.autogenerate.NotedOperation;
import dev.migrations.internal.autogenerate.RowInquiry;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.RenameAnswers;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can change alone is found, and only it. */
class PostgresqlSharpTest {

    /** Takes the event triggers along, as their functions go. */
    private static final String CLEAR = """
            SET client_min_messages = warning;
            DO $$
            DECLARE name text;
            BEGIN
                FOR name IN SELECT nspname FROM pg_namespace
                    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', name);
                END LOOP;
                CREATE SCHEMA public;
            END $$""";

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.postgresql();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    static Stream<SchemaChange> changes() {
        int version = TestPostgresql.instance().version().major();
        return Stream.of(
                        TableChanges.all(),
                        ColumnChanges.all(),
                        ConstraintChanges.all(),
                        IndexChanges.all(),
                        SequenceChanges.all(),
                        TypeChanges.all(),
                        ViewChanges.all(),
                        RoutineChanges.all(),
                        AccessChanges.all(),
                        DependentChanges.all())
                .flatMap(List::stream)
                .filter(change -> change.since() <= version);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whatChangesIsFoundAndNothingElse(SchemaChange change) throws SQLException {
        execute(List.of(CLEAR, change.before()));

        assertThat(told(statements(change.after(), change.renamedThere().apply(change.settings()))))
                .isEqualTo(told(change.there()));
        execute(change.there());
        assertThat(statements(change.after(), change.settings())).isEmpty();

        assertThat(told(statements(change.before(), change.renamedBack().apply(change.settings()))))
                .isEqualTo(told(change.back()));
        execute(change.back());
        assertThat(statements(change.before(), change.settings())).isEmpty();
    }

    /** The downgrade is written before anybody has gone the way there. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theDowngradeLeadsBack(SchemaChange change) throws SQLException {
        execute(List.of(CLEAR, change.before()));

        List<String> downgrade = downgrade(change);

        execute(change.there());
        execute(downgrade);
        assertThat(statements(change.before(), change.settings())).isEmpty();
        assertThat(told(downgrade)).isEqualTo(told(change.back()));
    }

    private static List<String> downgrade(SchemaChange change) {
        Connector connector = new Connector(
                ConnectionSource.of(database.dataSource()),
                List.of(new PostgresqlDialect()),
                Duration.ZERO,
                event -> {});
        Comparison comparison = new ModelComparison(
                        connector,
                        () -> List.of(new Script(change.after())),
                        Optional.empty(),
                        change.renamedThere().apply(change.settings()),
                        object -> false,
                        Duration.ZERO)
                .compare(RowInquiry.LEFT_ALONE, RenameAnswers.NONE);
        return NotedOperation.all(comparison.downgrade()).stream()
                .flatMap(operation -> comparison.statements(operation).stream())
                .toList();
    }

    private static List<String> statements(String script, ModelSettings settings) {
        ModelDifference difference = Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of())
                .versionTable("no_version")
                .models(new Script(script))
                .modelSettings(settings)
                .build()
                .compare();
        assertThat(difference.questions()).isEmpty();
        assertThat(difference.unknown()).isEmpty();
        assertThat(difference.impossible()).isEmpty();
        return difference.operations().stream()
                .flatMap(operation -> operation.statements().stream())
                .toList();
    }

    /** Servers before 16 tell each column of a query with its table, later ones only where that is needed. */
    private static List<String> told(List<String> statements) {
        return TestPostgresql.instance().version().major() < 16
                ? statements.stream().map(PostgresqlSharpTest::withoutTables).toList()
                : statements;
    }

    private static String withoutTables(String statement) {
        boolean isOfView = statement.startsWith("CREATE") && statement.contains("VIEW ");
        return isOfView ? statement.replaceAll("\\b(author|name|pupil|writer)\\.(?=[a-z])", "") : statement;
    }

    private static void execute(List<String> statements) throws SQLException {
        try (Connection connection = database.connection();
                Statement running = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                running.execute(statement);
            }
            connection.commit();
        }
    }
}
