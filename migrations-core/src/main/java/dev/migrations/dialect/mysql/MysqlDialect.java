package dev.migrations.dialect.mysql;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.Planner;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.ServerVersion;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.dialect.StatementKind;
import dev.migrations.op.IdentifierLimit;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.LexicalRules;
import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.LexicalRules.Feature;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.StatementSplitter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * MariaDB, from version 10.6 on, and MySQL, from version 8.0.16 on.
 *
 * <p>What is called a schema elsewhere is a database here. Scripts are split as the server reads them in the default
 * {@code sql_mode}, without {@code ANSI_QUOTES}, {@code NO_BACKSLASH_ESCAPES} and {@code ORACLE}. Moments are kept in
 * {@code datetime(6)}, in UTC: a {@code timestamp} ends in 2038 and is read in the time zone of each session.
 */
public final class MysqlDialect implements Dialect {

    static final LexicalRules LEXICAL_RULES = LexicalRules.of(
            "\n",
            BlockComments.FLAT,
            Feature.HASH_COMMENTS,
            Feature.BLANK_AFTER_DASHES,
            Feature.CONDITIONAL_COMMENTS,
            Feature.BACKSLASH_ESCAPES,
            Feature.DELIMITER_LINES);

    static final StatementSplitter SPLITTER = new StatementSplitter(LEXICAL_RULES, new MysqlSyntax());

    private final Planner planner;

    private final MysqlServer server;

    /** The dialect of a server that is not known. */
    public MysqlDialect() {
        this(MysqlServer.MARIADB);
    }

    private MysqlDialect(MysqlServer server) {
        this.planner = new MysqlPlanner(SPLITTER, server);
        this.server = server;
    }

    /** The dialect that refuses on MySQL what MariaDB alone can do. */
    @Override
    public Dialect forServer(ServerVersion version) {
        return new MysqlDialect(MysqlServer.of(version));
    }

    @Override
    public String vendor() {
        return "mysql";
    }

    @Override
    public boolean isFor(String productName) {
        return productName.equals("MariaDB") || productName.equals("MySQL");
    }

    @Override
    public boolean isForUrl(String url) {
        return url.startsWith("jdbc:mariadb:") || url.startsWith("jdbc:mysql:");
    }

    /** A change of the schema commits the transaction that it stands in. */
    @Override
    public boolean supports(Capability capability) {
        return switch (capability) {
            case TRANSACTIONAL_DDL -> false;
        };
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public Optional<SchemaReader> schemaReader() {
        return Optional.of(new MysqlSchemaReader(server));
    }

    @Override
    public Optional<ScratchPlace> scratchPlace() {
        return Optional.of(new MysqlScratchPlace());
    }

    @Override
    public AlterationRules alterationRules() {
        return new MysqlAlterations(server);
    }

    @Override
    public IdentifierLimit identifierLimit() {
        return new IdentifierLimit(64, IdentifierLimit.Unit.CHARACTERS);
    }

    @Override
    public ScriptText scriptText() {
        return new MysqlScriptText();
    }

    @Override
    public String quote(String identifier) {
        return MysqlIdentifiers.quote(identifier);
    }

    @Override
    public SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        return MysqlSessionState.prepare(session, settings);
    }

    /** The default database. */
    @Override
    public Optional<String> schema(SqlSession session) throws SQLException {
        return session.query("SELECT DATABASE()", row -> Optional.ofNullable(row.getString(1)))
                .get(0);
    }

    @Override
    public Optional<QualifiedName> exactCollation() {
        return Optional.of(QualifiedName.of("utf8mb4_bin"));
    }

    @Override
    public DatabaseLock lock(SqlSession session, QualifiedName versionTable, SessionSettings settings) {
        return new MysqlLock(session, versionTable);
    }

    @Override
    public Object bound(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    @Override
    public StatementKind kindOf(SqlStatement statement) {
        return MysqlStatementKinds.of(statement.sql());
    }

    @Override
    public DatabaseError describe(SQLException error) {
        return MysqlErrors.describe(error);
    }
}
