package dev.migrations.dialect.h2;

import dev.migrations.dialect.AlterationRules;
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
import dev.migrations.op.IdentifierLimit;
import dev.migrations.op.IdentifierLimit.Unit;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StoredNames;
import dev.migrations.sql.LexicalRules;
import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.LexicalRules.Feature;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.StatementSplitter;
import java.sql.SQLException;
import java.util.Optional;

/**
 * H2, from version 2.4 on: embedded, in memory or as a server.
 *
 * <p>Plain lower-case names are written without quotes, so that they get the case that the database gives to names; any
 * other name is quoted.
 */
public final class H2Dialect implements Dialect {

    static final LexicalRules LEXICAL_RULES =
            LexicalRules.of("\n\r", BlockComments.NESTED, Feature.SLASH_COMMENTS, Feature.DOLLAR_QUOTES);

    static final StatementSplitter SPLITTER = new StatementSplitter(LEXICAL_RULES, new H2Syntax());

    private final Planner planner = new H2Planner();

    @Override
    public String vendor() {
        return "h2";
    }

    @Override
    public boolean isFor(String productName) {
        return productName.equals("H2");
    }

    /** A change of the schema commits the transaction that it stands in. */
    @Override
    public boolean supports(Capability capability) {
        return switch (capability) {
            case TRANSACTIONAL_DDL -> false;
        };
    }

    @Override
    public AlterationRules alterationRules() {
        return new H2Alterations();
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public Optional<SchemaReader> schemaReader() {
        return Optional.of(new H2SchemaReader());
    }

    @Override
    public Optional<ScratchPlace> scratchPlace() {
        return Optional.of(new H2ScratchPlace());
    }

    @Override
    public IdentifierLimit identifierLimit() {
        return new IdentifierLimit(256, Unit.CHARACTERS);
    }

    @Override
    public String quote(String identifier) {
        return H2Identifiers.quote(identifier);
    }

    @Override
    public StoredNames storedNames(SqlSession session) throws SQLException {
        boolean isFoldingToUpper = H2Names.isFoldingToUpper(session);
        return stored -> H2Identifiers.told(stored, isFoldingToUpper);
    }

    @Override
    public SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        return H2SessionState.prepare(session, settings);
    }

    @Override
    public Optional<String> schema(SqlSession session) throws SQLException {
        return Optional.of(H2SessionState.schema(session));
    }

    @Override
    public DatabaseLock lock(SqlSession session, QualifiedName versionTable, SessionSettings settings) {
        return new H2Lock(session, versionTable, settings);
    }

    @Override
    public ScriptText scriptText() {
        return new H2ScriptText();
    }

    @Override
    public DatabaseError describe(SQLException error) {
        return H2Errors.describe(error);
    }
}
