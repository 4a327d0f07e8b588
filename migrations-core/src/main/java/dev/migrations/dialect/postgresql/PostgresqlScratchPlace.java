package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.schema.Extension;
import dev.migrations.schema.SchemaObject;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A schema of its own, first in the search path. The other schemas that are compared are renamed, which nobody else sees: all of
 * it happens in a transaction that is rolled back.
 */
final class PostgresqlScratchPlace implements ScratchPlace {

    private static final String PATH = "SELECT pg_catalog.current_setting('search_path')";

    private static final String NAME = "SELECT 'migrations_scratch_' || pg_catalog.pg_backend_pid()";

    private static final String HIDDEN = "SELECT 'migrations_live_' || pg_catalog.pg_backend_pid() || '_' || n.oid"
            + " FROM pg_catalog.pg_namespace n WHERE n.nspname = ?";

    /** They would fire for what happens in the place, and the model may have some of the same names. */
    private static final String EVENT_TRIGGERS =
            "SELECT e.evtname FROM pg_catalog.pg_event_trigger e WHERE pg_catalog.pg_has_role(e.evtowner, 'USAGE')"
                    + " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = e.oid AND d.deptype = 'e'"
                    + " AND d.classid = 'pg_catalog.pg_event_trigger'::pg_catalog.regclass) ORDER BY 1";

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live) throws SQLException {
        String path = one(session, PATH);
        String scratch = one(session, NAME);
        for (String trigger : session.query(EVENT_TRIGGERS, row -> row.getString(1))) {
            session.execute("DROP EVENT TRIGGER " + quote(trigger));
        }
        for (String schema : live.others()) {
            for (String hidden : session.query(HIDDEN, row -> row.getString(1), schema)) {
                session.execute("ALTER SCHEMA " + quote(schema) + " RENAME TO " + quote(hidden));
            }
        }
        session.execute("CREATE SCHEMA " + quote(scratch));
        session.execute("SET LOCAL search_path = " + quote(scratch) + (path.isBlank() ? "" : ", " + path));
        return new SchemaScope(scratch, live.others());
    }

    /** An extension is of the whole database: the live one's is seen in the scratch place too. */
    @Override
    public boolean isOfModel(SchemaObject object, List<String> scripts) {
        return !(object instanceof Extension extension)
                || scripts.stream()
                        .anyMatch(script -> creates(extension).matcher(script).find());
    }

    private static Pattern creates(Extension extension) {
        return Pattern.compile(
                "\\bCREATE\\s+EXTENSION\\s+(IF\\s+NOT\\s+EXISTS\\s+)?\"?" + Pattern.quote(extension.name()) + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private static String one(SqlSession session, String query) throws SQLException {
        return session.query(query, row -> row.getString(1)).get(0);
    }
}
