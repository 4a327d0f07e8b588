package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.Planner;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.LexicalRules;
import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.LexicalRules.Feature;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.StatementSplitter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * SQLite, through the driver of Xerial.
 *
 * <p>Moments are kept as texts such as {@code 2026-11-20T14:32:10.000000Z}, which sort by time and which SQLite's own
 * functions read.
 */
public final class SqliteDialect implements Dialect {

    static final LexicalRules LEXICAL_RULES = LexicalRules.of("\n", BlockComments.FLAT, Feature.SQUARE_BRACKETS);

    static final StatementSplitter SPLITTER = new StatementSplitter(LEXICAL_RULES, new SqliteSyntax());

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Planner planner = new SqlitePlanner(SPLITTER);

    @Override
    public String vendor() {
        return "sqlite";
    }

    @Override
    public boolean isFor(String productName) {
        return productName.equals("SQLite");
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
    public Optional<String> scratchUrl() {
        return Optional.of("jdbc:sqlite::memory:");
    }

    @Override
    public Optional<SchemaReader> schemaReader() {
        return Optional.of(new SqliteSchemaReader());
    }

    @Override
    public Optional<ScratchPlace> scratchPlace() {
        return Optional.of(new SqliteScratchPlace());
    }

    @Override
    public String quote(String identifier) {
        return SqliteIdentifiers.quote(identifier);
    }

    @Override
    public SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        return SqliteSessionState.prepare(session, settings);
    }

    /** The database that the connection was opened for; others are attached to it under their own names. */
    @Override
    public Optional<String> schema(SqlSession session) {
        return Optional.of("main");
    }

    @Override
    public DatabaseLock lock(SqlSession session, QualifiedName versionTable, SessionSettings settings) {
        return new SqliteLock(session, versionTable);
    }

    @Override
    public void rollback(SqlSession session) throws SQLException {
        try {
            session.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has no way to ask whether a transaction is open that is not part of its C interface.
            if (!SqliteErrors.describe(e).message().startsWith("cannot rollback - no transaction is active")) {
                throw e;
            }
        }
    }

    @Override
    public Object bound(Instant instant) {
        return MOMENT.format(instant);
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }

    @Override
    public ScriptText scriptText() {
        return new SqliteScriptText();
    }

    @Override
    public DatabaseError describe(SQLException error) {
        return SqliteErrors.describe(error);
    }
}
