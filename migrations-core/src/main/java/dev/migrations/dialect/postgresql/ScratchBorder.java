package dev.migrations.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.postgresql.StatementAim.AimKind;
import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what is in a scratch place from the live objects around it, which a model must leave alone. */
final class ScratchBorder {

    private static final String RELATION = "SELECT {schema}, n.nspname, c.relname"
            + " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE c.oid = pg_catalog.to_regclass(?)";

    private static final String TYPE = "SELECT {schema}, n.nspname, t.typname"
            + " FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace"
            + " WHERE t.oid = pg_catalog.to_regtype(?)";

    /** That in the place first: which of several it is only the whole statement tells. */
    private static final String ROUTINE = "SELECT {schema}, n.nspname, p.proname"
            + " FROM (SELECT pg_catalog.parse_ident(?) AS parts) name, pg_catalog.pg_proc p"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
            + " WHERE p.proname = parts[pg_catalog.cardinality(parts)]"
            + " AND CASE pg_catalog.cardinality(parts) WHEN 1 THEN n.nspname = ANY (pg_catalog.current_schemas(false))"
            + " ELSE n.nspname = parts[1] END"
            + " ORDER BY pg_catalog.array_position(pg_catalog.current_schemas(false), n.nspname) LIMIT 1";

    private static final String SCHEMA = "SELECT {schema}, n.nspname, n.nspname FROM pg_catalog.pg_namespace n"
            + " WHERE n.oid = pg_catalog.to_regnamespace(?)";

    /**
     * Whether the row {@code o} was written by this transaction, or by a subtransaction of it: their numbers are higher, and none
     * that is seen and not over is another's.
     */
    private static final String IS_FRESH = """
            CASE WHEN later.than BETWEEN 0 AND 1000000
                 THEN pg_catalog.pg_xact_status((first.id + later.than)::text::xid8) = 'in progress' ELSE false END""";

    /** What a foreign key of the model refers to only learns that it is referred to. */
    private static final String CHANGED = """
            WITH first AS (SELECT pg_catalog.pg_current_xact_id()::text::bigint AS id),
            written (catalog, object, kind, relation, type, namespace, name, number) AS (
                SELECT 1259, c.oid, NULL, c.oid, 0::oid, NULL::oid, NULL, c.xmin FROM pg_catalog.pg_class c
                WHERE c.relkind NOT IN ('i', 'I')
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND k.confrelid = c.oid
                                  AND k.xmin = c.xmin)
                UNION ALL SELECT 0, 0, NULL, i.indrelid, 0, NULL, NULL, i.xmin FROM pg_catalog.pg_index i
                UNION ALL SELECT 0, 0, NULL, a.attrelid, 0, NULL, NULL, a.xmin FROM pg_catalog.pg_attribute a
                UNION ALL SELECT 0, 0, NULL, d.adrelid, 0, NULL, NULL, d.xmin FROM pg_catalog.pg_attrdef d
                UNION ALL SELECT 0, 0, NULL, k.conrelid, k.contypid, NULL, NULL, k.xmin FROM pg_catalog.pg_constraint k
                UNION ALL SELECT 0, 0, NULL, t.tgrelid, 0, NULL, NULL, t.xmin FROM pg_catalog.pg_trigger t
                WHERE NOT t.tgisinternal
                UNION ALL SELECT 0, 0, NULL, p.polrelid, 0, NULL, NULL, p.xmin FROM pg_catalog.pg_policy p
                UNION ALL SELECT 0, 0, NULL, r.ev_class, 0, NULL, NULL, r.xmin FROM pg_catalog.pg_rewrite r
                UNION ALL SELECT 0, 0, NULL, d.objoid, 0, NULL, NULL, d.xmin FROM pg_catalog.pg_description d
                WHERE d.classoid = 1259
                UNION ALL SELECT 1247, t.oid, NULL, 0, t.oid, NULL, NULL, t.xmin FROM pg_catalog.pg_type t
                UNION ALL SELECT 0, 0, NULL, 0, e.enumtypid, NULL, NULL, e.xmin FROM pg_catalog.pg_enum e
                UNION ALL SELECT 1255, p.oid, CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate'
                                              ELSE 'function' END, 0, 0, p.pronamespace, p.proname, p.xmin
                FROM pg_catalog.pg_proc p
                UNION ALL SELECT 2617, o.oid, 'operator', 0, 0, o.oprnamespace, o.oprname, o.xmin
                FROM pg_catalog.pg_operator o
                UNION ALL SELECT 3456, c.oid, 'collation', 0, 0, c.collnamespace, c.collname, c.xmin
                FROM pg_catalog.pg_collation c
                UNION ALL SELECT 3381, s.oid, 'statistics', 0, 0, s.stxnamespace, s.stxname, s.xmin
                FROM pg_catalog.pg_statistic_ext s
                UNION ALL SELECT 2615, n.oid, 'schema', 0, 0, n.oid, n.nspname, n.xmin FROM pg_catalog.pg_namespace n
            ),
            fresh AS MATERIALIZED (
                SELECT w.* FROM written w, first, LATERAL (
                    SELECT (w.number::text::bigint - first.id % 4294967296 + 4294967296) % 4294967296 AS than) later
                WHERE {fresh}
            )
            SELECT DISTINCT {schema} AS schema, n.nspname,
                   coalesce(f.kind, CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                                    WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'type'
                                    ELSE CASE WHEN c.oid IS NOT NULL THEN 'table'
                                              WHEN t.typtype = 'd' THEN 'domain' ELSE 'type' END END) AS kind,
                   coalesce(f.name, c.relname, t.typname) AS name
            FROM fresh f
            LEFT JOIN pg_catalog.pg_class c ON c.oid = f.relation
            LEFT JOIN pg_catalog.pg_type t ON t.oid = f.type
            JOIN pg_catalog.pg_namespace n ON n.oid = coalesce(f.namespace, c.relnamespace, t.typnamespace)
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND (c.oid IS NULL OR c.relkind NOT IN ('i', 'I', 't'))
              AND (t.oid IS NULL OR (t.typcategory <> 'A' AND t.typrelid = 0))
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.deptype = 'e'
                              AND ((d.classid = f.catalog AND d.objid = f.object)
                                   OR (d.classid = 1259 AND d.objid = f.relation)
                                   OR (d.classid = 1247 AND d.objid = f.type)))
            ORDER BY 1, 3, 4""";

    private static final String HIDDEN = "migrations_live_";

    private static final int SHOWN = 5;

    private final SqlSession session;

    private final SchemaScope scratch;

    ScratchBorder(SqlSession session, SchemaScope scratch) {
        this.session = session;
        this.scratch = scratch;
    }

    /**
     * Whether the statement has something to work on in the place. One that may find nothing has nothing where only the live
     * database has it.
     *
     * @throws MigrationException if it would work in the live database
     */
    boolean admits(Statement statement) throws SQLException {
        String sql = statement.display();
        StatementAim aim = StatementAim.of(sql).orElse(null);
        if (aim == null) {
            return true;
        }
        List<Place> found = new ArrayList<>();
        for (String name : aim.names()) {
            found.addAll(session.query(
                    query(aim.kind()).replace("{schema}", HiddenSchemas.NAME),
                    row -> new Place(row.getString(1), row.getString(2), row.getString(3)),
                    name));
        }
        List<Place> live =
                found.stream().filter(place -> !isInside(place.schemaNow())).toList();
        if (live.isEmpty()) {
            return true;
        }
        if (aim.mayBeMissing() && live.size() == found.size()) {
            return false;
        }
        throw outside(statement, aim.kind(), live.get(0));
    }

    private static String query(AimKind kind) {
        return switch (kind) {
            case RELATION -> RELATION;
            case TYPE -> TYPE;
            case ROUTINE -> ROUTINE;
            case SCHEMA -> SCHEMA;
        };
    }

    private static MigrationException outside(Statement statement, AimKind kind, Place place) {
        String name = kind == AimKind.SCHEMA ? place.name() : place.schema() + "." + place.name();
        return new MigrationException(
                "The model would change '" + name + "' of the live database: at " + statement.origin()
                        + " it changes or drops what it does not create. That statement was not run.",
                "Create it in the model before, or leave the statement out; if the model is to have the schema '"
                        + place.schema() + "' too, name it in 'spring.migrations.model.schemas'.");
    }

    private boolean isInside(String schema) {
        return schema.equals(scratch.home()) || scratch.others().contains(schema) || schema.startsWith("pg_temp");
    }

    /**
     * Makes sure that this transaction made and changed nothing outside of the place.
     *
     * @param home the live home
     */
    void requireNothingOutside(String home) throws SQLException {
        Map<String, List<String>> outside = new TreeMap<>();
        session.query(CHANGED.replace("{fresh}", IS_FRESH).replace("{schema}", HiddenSchemas.NAME), row -> {
            String schema = row.getString("schema");
            String now = row.getString("nspname");
            boolean isSchema = row.getString("kind").equals("schema");
            if (!isInside(now) && !(isSchema && (now.equals(home) || now.startsWith(HIDDEN)))) {
                outside.computeIfAbsent(schema, name -> new ArrayList<>())
                        .add(row.getString("kind") + " " + (isSchema ? "" : schema + ".") + row.getString("name"));
            }
            return true;
        });
        if (!outside.isEmpty()) {
            throw new FaultsException(outside.entrySet().stream()
                    .map(each -> fault(each.getKey(), each.getValue(), home))
                    .toList());
        }
    }

    private Fault fault(String schema, List<String> objects, String home) {
        String shown = objects.stream().limit(SHOWN).collect(joining(", "))
                + (objects.size() > SHOWN ? " and " + (objects.size() - SHOWN) + " more" : "");
        if (schema.equals(home) || scratch.others().contains(schema)) {
            return Fault.of(
                    "The model makes or changes what is in the live schema '" + schema
                            + "', and not in the place where it is tried: " + shown + ". Nothing of that stays.",
                    "Leave the name of the schema out of the model and of its search path: what has no schema is made in"
                            + " the place. And change only what the model creates itself.");
        }
        return Fault.of(
                "The model makes or changes what is in the schema '" + schema + "', which is not compared: " + shown
                        + ". Nothing of that stays.",
                "Name the schema in 'spring.migrations.model.schemas' so that it is compared, or leave what is in it out"
                        + " of the model.");
    }

    private record Place(String schema, String schemaNow, String name) {}
}
