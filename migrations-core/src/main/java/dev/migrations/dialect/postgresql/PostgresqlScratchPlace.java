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
 * A schema of its own, first in the search path. The other schemas that are compared are renamed, and so is the home where a
 * script names it, so that what is made is made anew. Nobody else sees that: all of it happens in a transaction that is rolled
 * back.
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

    /** What a script may name together with the schema that they are in. */
    private static final String EXTENSIONS =
            "SELECT e.extname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                    + " WHERE n.nspname = ? AND e.extrelocatable AND pg_catalog.pg_has_role(e.extowner, 'USAGE')"
                    + " ORDER BY 1";

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        for (String trigger : session.query(EVENT_TRIGGERS, row -> row.getString(1))) {
            session.execute("DROP EVENT TRIGGER " + quote(trigger));
        }
        for (String schema : live.others()) {
            hide(session, schema);
        }
        String path = one(session, PATH);
        Pattern named = Pattern.compile("(?<![\\w$.])(\"?)" + Pattern.quote(live.home()) + "\\1\\s*\\.");
        boolean isHomeNamed =
                scripts.stream().anyMatch(script -> named.matcher(script).find());
        if (isHomeNamed) {
            String hidden = hide(session, live.home());
            session.execute("CREATE SCHEMA " + quote(live.home()));
            for (String extension : session.query(EXTENSIONS, row -> row.getString(1), hidden)) {
                session.execute("ALTER EXTENSION " + quote(extension) + " SET SCHEMA " + quote(live.home()));
            }
            session.execute("SET LOCAL search_path = " + quote(live.home()) + ", " + (path.isBlank() ? "" : path + ", ")
                    + quote(hidden));
            return live;
        }
        String scratch = one(session, NAME);
        session.execute("CREATE SCHEMA " + quote(scratch));
        session.execute("SET LOCAL search_path = " + quote(scratch) + (path.isBlank() ? "" : ", " + path));
        return new SchemaScope(scratch, live.others());
    }

    /** Renames the schema, if there is one, and returns what it is called now. */
    private static String hide(SqlSession session, String schema) throws SQLException {
        for (String hidden : session.query(HIDDEN, row -> row.getString(1), schema)) {
            session.execute("ALTER SCHEMA " + quote(schema) + " RENAME TO " + quote(hidden));
            return hidden;
        }
        return schema;
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
