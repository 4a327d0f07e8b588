package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.Planner;
import dev.migrations.dialect.RowQuestions;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.ServerVersion;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.dialect.StatementKind;
import dev.migrations.op.IdentifierLimit;
import dev.migrations.op.IdentifierLimit.Unit;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL, from version 14 on, through its own driver. */
public final class PostgresqlDialect implements Dialect {

    private final Planner planner;

    /** The dialect of the newest server. */
    public PostgresqlDialect() {
        this(PostgresqlServer.NEWEST);
    }

    private PostgresqlDialect(PostgresqlServer server) {
        this.planner = new PostgresqlPlanner(new PostgresqlSplitter(), server);
    }

    /** The dialect that refuses what only newer servers know. */
    @Override
    public Dialect forServer(ServerVersion version) {
        return new PostgresqlDialect(new PostgresqlServer(Optional.of(version)));
    }

    @Override
    public String vendor() {
        return "postgresql";
    }

    @Override
    public boolean isFor(String productName) {
        return productName.equals("PostgreSQL");
    }

    @Override
    public boolean supports(Capability capability) {
        return switch (capability) {
            case TRANSACTIONAL_DDL -> true;
        };
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public RowQuestions rowQuestions() {
        return new RowQuestions(
                this::quote,
                type -> Optional.of(PostgresqlDefinitions.type(type)),
                sequence -> Optional.of("SELECT last_value FROM " + PostgresqlIdentifiers.quote(sequence)));
    }

    @Override
    public Optional<ScratchPlace> scratchPlace() {
        return Optional.of(new PostgresqlScratchPlace());
    }

    @Override
    public Optional<SchemaReader> schemaReader() {
        return Optional.of(new PostgresqlSchemaReader());
    }

    @Override
    public void freeze(SqlSession session) throws SQLException {
        session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    @Override
    public void limitLockWaits(SqlSession session, Duration timeout) throws SQLException {
        session.execute("SET LOCAL lock_timeout = '" + timeout.toMillis() + "ms'");
    }

    @Override
    public AlterationRules alterationRules() {
        return new PostgresqlAlterations();
    }

    @Override
    public IdentifierLimit identifierLimit() {
        return new IdentifierLimit(63, Unit.BYTES);
    }

    @Override
    public String quote(String identifier) {
        return PostgresqlIdentifiers.quote(identifier);
    }

    @Override
    public SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        return PostgresqlSessionState.prepare(session, settings);
    }

    @Override
    public Optional<String> schema(SqlSession session) throws SQLException {
        return session.query("SELECT current_schema()", row -> Optional.ofNullable(row.getString(1)))
                .get(0);
    }

    @Override
    public DatabaseLock lock(SqlSession session, QualifiedName versionTable, SessionSettings settings) {
        return new PostgresqlLock(session, versionTable.toString());
    }

    @Override
    public ScriptText scriptText() {
        return new PostgresqlScriptText();
    }

    @Override
    public DatabaseError describe(SQLException error) {
        return PostgresqlErrors.describe(error);
    }

    @Override
    public StatementKind kindOf(SqlStatement statement) {
        return StatementKinds.of(statement.sql());
    }

    @Override
    public long copy(Connection connection, CopyStatement statement) throws SQLException {
        return PostgresqlCopy.copy(connection, statement);
    }
}
