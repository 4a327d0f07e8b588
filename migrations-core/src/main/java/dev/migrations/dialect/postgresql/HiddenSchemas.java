package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.error.MigrationException;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Live schemas that are renamed for the length of a transaction, so that a model can make them anew. Each has the name that it
 * had as its comment.
 */
final class HiddenSchemas {

    /** The name of the schema {@code n}; where it is hidden, the one that it had. */
    static final String NAME = "CASE WHEN n.nspname LIKE 'migrations\\_live\\_%'"
            + " THEN coalesce(pg_catalog.obj_description(n.oid, 'pg_namespace'), n.nspname) ELSE n.nspname END";

    private static final String SCHEMA = "SELECT 'migrations_live_' || pg_catalog.pg_backend_pid() || '_' || n.oid,"
            + " pg_catalog.pg_has_role(n.nspowner, 'USAGE'), pg_catalog.pg_get_userbyid(n.nspowner), current_user"
            + " FROM pg_catalog.pg_namespace n WHERE n.nspname = ?";

    private static final String HIDDEN = "SELECT n.nspname FROM pg_catalog.pg_namespace n"
            + " WHERE n.nspname LIKE 'migrations\\_live\\_' || pg_catalog.pg_backend_pid() || '\\_%'"
            + " AND pg_catalog.obj_description(n.oid, 'pg_namespace') = ?";

    private static final String IS_MOVABLE = "(e.extrelocatable AND pg_catalog.pg_has_role(e.extowner, 'USAGE'))";

    private static final String MOVABLE =
            "SELECT e.extname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                    + " WHERE n.nspname = ? AND " + IS_MOVABLE + " ORDER BY 1";

    private static final String UNMOVABLE = """
            SELECT e.extname, coalesce(t.typname, p.proname) AS member, pg_catalog.pg_get_userbyid(e.extowner) AS owner
            FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
            JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                AND d.refobjid = e.oid AND d.deptype = 'e'
            LEFT JOIN pg_catalog.pg_type t ON d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = d.objid
            LEFT JOIN pg_catalog.pg_proc p ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.objid
            WHERE n.nspname = ? AND coalesce(t.typname, p.proname) IS NOT NULL AND NOT {movable}
            ORDER BY 1, 2""";

    private final SqlSession session;

    HiddenSchemas(SqlSession session) {
        this.session = session;
    }

    /**
     * Renames the schema, if there is one.
     *
     * @param why why it is hidden, as the beginning of a sentence that ends with the name
     * @return what it is called now
     */
    Optional<String> hide(String schema, String why) throws SQLException {
        List<Found> found = session.query(
                SCHEMA,
                row -> new Found(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4)),
                schema);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found live = found.get(0);
        if (!live.isOwn()) {
            throw new MigrationException(
                    why + " '" + schema + "', which belongs to the role '" + live.owner() + "', and not to '"
                            + live.user() + "'. It is hidden while the model is tried, which only its owner can do.",
                    "Leave the name of the schema out where it is that of the connection; what has none is made there. Or"
                            + " compare as its owner: GRANT " + quote(live.owner()) + " TO " + quote(live.user())
                            + ", or ALTER SCHEMA " + quote(schema) + " OWNER TO " + quote(live.user()) + ".");
        }
        session.execute("ALTER SCHEMA " + quote(schema) + " RENAME TO " + quote(live.hidden()));
        session.execute("COMMENT ON SCHEMA " + quote(live.hidden()) + " IS " + PostgresqlLiterals.quote(schema));
        return Optional.of(live.hidden());
    }

    /** Puts the extensions of a hidden schema into the one that has its name now. */
    void moveExtensions(String schema) throws SQLException {
        for (String hidden : session.query(HIDDEN, row -> row.getString(1), schema)) {
            for (String extension : session.query(MOVABLE, row -> row.getString(1), hidden)) {
                session.execute("ALTER EXTENSION " + quote(extension) + " SET SCHEMA " + quote(schema));
            }
        }
    }

    /**
     * Makes sure that what belongs to an extension can be named together with the schema that it is in.
     *
     * @param names what is named in the schema
     */
    void requireMovable(String schema, Set<String> names) throws SQLException {
        List<Member> members = session.query(
                UNMOVABLE.replace("{movable}", IS_MOVABLE),
                row -> new Member(row.getString(1), row.getString(2), row.getString(3)),
                schema);
        for (Member member : members) {
            if (names.contains(member.name())) {
                throw new MigrationException(
                        "The model names '" + schema + "." + member.name() + "', which belongs to the extension '"
                                + member.extension()
                                + "'. That one cannot be moved to where the model is tried: only its owner '"
                                + member.owner() + "' could, and only if it is relocatable.",
                        "Leave the name of the schema out where the model names what belongs to the extension, or compare"
                                + " as its owner.");
            }
        }
    }

    private record Found(String hidden, boolean isOwn, String owner, String user) {}

    private record Member(String extension, String name, String owner) {}
}
