package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.MigrationException;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Extension;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
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

    private static final String DENIED = "42501";

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

    /**
     * What is in the place on what is in the live home: under its own name, or under the one that hides it. Types and
     * functions are left out, as columns of a model may have types that only revisions make.
     */
    private static final String LIVE_NEEDS = """
            WITH used AS (
                SELECT d.classid, d.objid, r.relname, r.relkind
                FROM pg_catalog.pg_depend d
                JOIN pg_catalog.pg_class r
                  ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = r.oid
                JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
                WHERE d.deptype IN ('n', 'a') AND r.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                  AND (n.nspname = ? AND n.nspname <> ?
                       OR n.nspname LIKE 'migrations\\_live\\_' || pg_catalog.pg_backend_pid() || '\\_%')
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.objid = r.oid AND e.deptype = 'e'
                                  AND e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass))
            SELECT DISTINCT o.relkind, o.relname, u.relkind, u.relname
            FROM used u
            LEFT JOIN pg_catalog.pg_rewrite w ON u.classid = w.tableoid AND u.objid = w.oid
            LEFT JOIN pg_catalog.pg_constraint c ON u.classid = c.tableoid AND u.objid = c.oid
            LEFT JOIN pg_catalog.pg_attrdef a ON u.classid = a.tableoid AND u.objid = a.oid
            LEFT JOIN pg_catalog.pg_trigger t ON u.classid = t.tableoid AND u.objid = t.oid
            LEFT JOIN pg_catalog.pg_policy p ON u.classid = p.tableoid AND u.objid = p.oid
            JOIN pg_catalog.pg_class o
              ON o.oid = coalesce(w.ev_class, c.conrelid, a.adrelid, t.tgrelid, p.polrelid,
                     CASE WHEN u.classid = 'pg_catalog.pg_class'::pg_catalog.regclass THEN u.objid END)
            JOIN pg_catalog.pg_namespace m ON m.oid = o.relnamespace
            WHERE m.nspname = ? AND o.relkind IN ('r', 'p', 'v', 'm')
            ORDER BY 2, 4""";

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        for (String trigger : session.query(EVENT_TRIGGERS, row -> row.getString(1))) {
            session.execute("DROP EVENT TRIGGER " + quote(trigger));
        }
        Rights rights = Rights.of(session);
        for (String schema : live.others()) {
            hide(session, schema, rights);
        }
        String path = one(session, PATH);
        Pattern named = Pattern.compile("(?<![\\w$.])(\"?)" + Pattern.quote(live.home()) + "\\1\\s*\\.");
        boolean isHomeNamed =
                scripts.stream().anyMatch(script -> named.matcher(script).find());
        if (isHomeNamed) {
            String hidden = hide(session, live.home(), rights);
            create(session, live.home(), rights);
            for (String extension : session.query(EXTENSIONS, row -> row.getString(1), hidden)) {
                session.execute("ALTER EXTENSION " + quote(extension) + " SET SCHEMA " + quote(live.home()));
            }
            session.execute("SET LOCAL search_path = " + quote(live.home()) + ", " + (path.isBlank() ? "" : path + ", ")
                    + quote(hidden));
            return live;
        }
        String scratch = one(session, NAME);
        create(session, scratch, rights);
        session.execute("SET LOCAL search_path = " + quote(scratch) + (path.isBlank() ? "" : ", " + path));
        return new SchemaScope(scratch, live.others());
    }

    private static void create(SqlSession session, String schema, Rights rights) throws SQLException {
        try {
            session.execute("CREATE SCHEMA " + quote(schema));
        } catch (SQLException e) {
            if (DENIED.equals(e.getSQLState())) {
                throw rights.lacking(e);
            }
            throw e;
        }
    }

    /** Renames the schema, if there is one, and returns what it is called now. */
    private static String hide(SqlSession session, String schema, Rights rights) throws SQLException {
        for (String hidden : session.query(HIDDEN, row -> row.getString(1), schema)) {
            try {
                session.execute("ALTER SCHEMA " + quote(schema) + " RENAME TO " + quote(hidden));
            } catch (SQLException e) {
                if (DENIED.equals(e.getSQLState())) {
                    throw rights.lackingFor(schema, e);
                }
                throw e;
            }
            return hidden;
        }
        return schema;
    }

    /**
     * Says what a role lacks.
     *
     * @param grant what lets it make schemas
     * @param role the role, quoted
     */
    private record Rights(String grant, String role) {

        /** Asked for beforehand: nothing can be asked behind a statement that failed in the transaction. */
        static Rights of(SqlSession session) throws SQLException {
            String database = quote(one(session, "SELECT pg_catalog.current_database()"));
            String role = quote(one(session, "SELECT current_user"));
            return new Rights("'GRANT CREATE ON DATABASE " + database + " TO " + role + "'", role);
        }

        MigrationException lacking(SQLException error) {
            return new MigrationException(
                    problem(error),
                    "Let the owner of the database run " + grant
                            + ": the model is tried in a schema of its own, of which nothing stays.",
                    error);
        }

        MigrationException lackingFor(String schema, SQLException error) {
            return new MigrationException(
                    problem(error),
                    "The model names schema '" + schema
                            + "', so that the live one is hidden while the model is tried. Let an"
                            + " administrator run " + grant + " and 'ALTER SCHEMA " + quote(schema) + " OWNER TO "
                            + role
                            + "', or leave the name of the schema out of the model.",
                    error);
        }

        private static String problem(SQLException error) {
            return "The model cannot be tried: "
                    + PostgresqlErrors.describe(error).message() + " (SQLState " + DENIED + ").";
        }
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

    @Override
    public List<Schema.Dependency> liveNeeds(SqlSession session, SchemaScope scratch, SchemaScope live)
            throws SQLException {
        return session.query(
                LIVE_NEEDS,
                row -> new Schema.Dependency(
                        relation(row.getString(1), row.getString(2)), relation(row.getString(3), row.getString(4))),
                live.home(),
                scratch.home(),
                scratch.home());
    }

    private static DatabaseObject relation(String kind, String name) {
        DatabaseObject.Kind told =
                switch (kind) {
                    case "v" -> DatabaseObject.Kind.VIEW;
                    case "m" -> DatabaseObject.Kind.MATERIALIZED_VIEW;
                    case "S" -> DatabaseObject.Kind.SEQUENCE;
                    default -> DatabaseObject.Kind.TABLE;
                };
        return new DatabaseObject(told, QualifiedName.of(name), null, List.of());
    }

    private static String one(SqlSession session, String query) throws SQLException {
        return session.query(query, row -> row.getString(1)).get(0);
    }
}
