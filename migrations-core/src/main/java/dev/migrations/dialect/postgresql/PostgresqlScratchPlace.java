package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import dev.migrations.error.MigrationException;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Extension;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementSink;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    private static final String EXISTS = "SELECT count(*) > 0 FROM pg_catalog.pg_namespace n WHERE n.nspname = ?";

    /** They would fire for what happens in the place, and the model may have some of the same names. */
    private static final String EVENT_TRIGGERS =
            "SELECT e.evtname FROM pg_catalog.pg_event_trigger e WHERE pg_catalog.pg_has_role(e.evtowner, 'USAGE')"
                    + " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = e.oid AND d.deptype = 'e'"
                    + " AND d.classid = 'pg_catalog.pg_event_trigger'::pg_catalog.regclass) ORDER BY 1";

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
        if (one(session, "SELECT pg_catalog.current_setting('transaction_read_only')")
                .equals("on")) {
            throw new MigrationException(
                    "The database can only be read, but the model is tried in a schema of its own, of which nothing stays.",
                    "Connect to a server that can be written to, not to a standby, and without"
                            + " 'default_transaction_read_only'.");
        }
        for (String trigger : session.query(EVENT_TRIGGERS, row -> row.getString(1))) {
            session.execute("DROP EVENT TRIGGER " + quote(trigger));
        }
        Rights rights = Rights.of(session);
        try {
            return entered(session, live, scripts);
        } catch (SQLException e) {
            if (DENIED.equals(e.getSQLState())) {
                throw rights.lacking(e);
            }
            throw e;
        }
    }

    private static SchemaScope entered(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        HiddenSchemas hidden = new HiddenSchemas(session);
        for (String schema : live.others()) {
            hidden.requireMovable(schema, ScriptNames.of(schema, scripts).inSchema());
            hidden.hide(schema, "The model spans the schema");
        }
        String path = one(session, PATH);
        ScriptNames named = ScriptNames.of(live.home(), scripts);
        if (named.haveSchema()) {
            hidden.requireMovable(live.home(), named.inSchema());
            Optional<String> home = hidden.hide(live.home(), "The model names the schema");
            session.execute("CREATE SCHEMA " + quote(live.home()));
            hidden.moveExtensions(live.home());
            session.execute("SET LOCAL search_path = " + quote(live.home()) + (path.isBlank() ? "" : ", " + path)
                    + home.map(schema -> ", " + quote(schema)).orElse(""));
            return live;
        }
        String scratch = one(session, NAME);
        session.execute("CREATE SCHEMA " + quote(scratch));
        session.execute("SET LOCAL search_path = " + quote(scratch) + (path.isBlank() ? "" : ", " + path));
        return new SchemaScope(scratch, live.others());
    }

    @Override
    public void run(SqlSession session, SchemaScope scratch, Statement statement, StatementSink sink)
            throws SQLException {
        String sql = statement.display();
        Optional<String> schema = createdSchema(sql);
        boolean isMade = schema.isPresent() && schema.get().equals(scratch.home()) && exists(session, scratch.home());
        if (isMade || setsLockTimeout(sql) || !new ScratchBorder(session, scratch).admits(statement)) {
            return;
        }
        sink.accept(statement);
        if (schema.isPresent()) {
            new HiddenSchemas(session).moveExtensions(schema.get());
        }
    }

    /** The schema that the statement creates, and nothing in it. */
    private static Optional<String> createdSchema(String sql) {
        StatementHead head = new StatementHead(sql, 0, sql.length());
        if (!head.skip("CREATE", "SCHEMA")) {
            return Optional.empty();
        }
        head.skip("IF", "NOT", "EXISTS");
        if (head.skip("AUTHORIZATION")) {
            return Optional.empty();
        }
        String name = PostgresqlIdentifiers.read(head.text(head.next()));
        if (head.skip("AUTHORIZATION")) {
            head.skipName();
        }
        return head.skip(Kind.END) ? Optional.of(name) : Optional.empty();
    }

    private static boolean exists(SqlSession session, String schema) throws SQLException {
        return session.query(EXISTS, row -> row.getBoolean(1), schema).get(0);
    }

    /** Dumps wait for locks without limit; nobody else shall wait behind a model. */
    private static boolean setsLockTimeout(String sql) {
        StatementHead head = new StatementHead(sql, 0, sql.length());
        if (!head.skip("SET")) {
            return false;
        }
        if (!head.skip("SESSION")) {
            head.skip("LOCAL");
        }
        return head.skip("lock_timeout");
    }

    @Override
    public void complete(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {
        new ScratchBorder(session, scratch).requireNothingOutside(live.home());
    }

    /**
     * Says what a role lacks.
     *
     * @param grant what lets it make schemas
     */
    private record Rights(String grant) {

        /** Asked for beforehand: nothing can be asked behind a statement that failed in the transaction. */
        static Rights of(SqlSession session) throws SQLException {
            String database = quote(one(session, "SELECT pg_catalog.current_database()"));
            String role = quote(one(session, "SELECT current_user"));
            return new Rights("'GRANT CREATE ON DATABASE " + database + " TO " + role + "'");
        }

        MigrationException lacking(SQLException error) {
            return new MigrationException(
                    "The model cannot be tried: "
                            + PostgresqlErrors.describe(error).message() + " (SQLState " + DENIED + ").",
                    "Let the owner of the database run " + grant
                            + ": the model is tried in a schema of its own, of which nothing stays.",
                    error);
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
