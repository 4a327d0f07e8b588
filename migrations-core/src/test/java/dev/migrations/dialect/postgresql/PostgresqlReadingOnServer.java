package dev.migrations.dialect.postgresql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** An empty schema on a real server, and the reader of its catalog. */
abstract class PostgresqlReadingOnServer {

    static final SchemaScope APP = SchemaScope.of("app");

    static TestDatabase database;

    JdbcSession session;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.postgresql();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @BeforeEach
    void createSchemas() throws SQLException {
        session = open();
        session.execute("SET client_min_messages = warning");
        session.execute("DROP SCHEMA IF EXISTS app CASCADE");
        session.execute("DROP SCHEMA IF EXISTS billing CASCADE");
        session.execute("CREATE SCHEMA app");
        session.execute("SET search_path = app, public");
    }

    @AfterEach
    void closeSession() throws SQLException {
        session.close();
    }

    final JdbcSession open() {
        return new Connector(
                        ConnectionSource.of(database.dataSource()),
                        List.of(new PostgresqlDialect()),
                        Duration.ZERO,
                        event -> {})
                .open();
    }

    final Schema read(String ddl) throws SQLException {
        execute(ddl);
        return read(APP);
    }

    final void execute(String ddl) throws SQLException {
        SourceText script = SourceText.of("model.sql", ddl);
        for (Statement statement : new PostgresqlSplitter()
                .split(script, TransactionMode.TRANSACTIONAL)
                .statements()) {
            session.accept(statement);
        }
    }

    final Schema read(SchemaScope scope) throws SQLException {
        return new PostgresqlSchemaReader().read(session, scope);
    }

    /** What is told of that kind. */
    final <T extends SchemaObject> Stream<T> told(Class<T> kind, String ddl) throws SQLException {
        return read(ddl).objects().stream().filter(kind::isInstance).map(kind::cast);
    }

    final void assumeVersion(int major) throws SQLException {
        assumeTrue(serverVersion() >= major);
    }

    final int serverVersion() throws SQLException {
        return session.query("SHOW server_version_num", row -> row.getInt(1) / 10_000)
                .get(0);
    }
}
