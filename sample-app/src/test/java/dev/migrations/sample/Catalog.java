package dev.migrations.sample;

import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that PostgreSQL knows about the objects of a database, one line each, sorted: equal if and only if nobody
 * could tell the two databases apart by their structure. Object ids are left out, and so are the gaps that dropped columns
 * leave, and what is only a hint, such as that a table had triggers once.
 *
 * @param lines what there is
 */
record Catalog(List<String> lines) {

    private static final String OF_USERS = " NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";

    private static final List<String> QUERIES = List.of(
            """
            SELECT concat_ws(' ', 'schema', nspname, pg_get_userbyid(nspowner), nspacl)
            FROM pg_namespace WHERE nspname""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'relation', oid::regclass, relkind, relpersistence, pg_get_userbyid(relowner),
                'columns:', relnatts - (SELECT count(*) FROM pg_attribute WHERE attrelid = c.oid AND attisdropped),
                'checks:', relchecks, 'partition:', relispartition, 'security:', relrowsecurity, relforcerowsecurity,
                'identity:', relreplident, 'options:', reloptions,
                'access:', relacl, 'method:', (SELECT amname FROM pg_am WHERE oid = relam), 'space:', reltablespace)
            FROM pg_class c WHERE relnamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'column', attrelid::regclass,
                row_number() OVER (PARTITION BY attrelid ORDER BY attnum), attname,
                format_type(atttypid, atttypmod), 'not null:', attnotnull, 'identity:', attidentity,
                'generated:', attgenerated, 'storage:', attstorage, attcompression, 'statistics:', attstattarget,
                'collation:', (SELECT collname FROM pg_collation WHERE oid = attcollation), 'options:', attoptions,
                'access:', attacl, 'inherited:', attinhcount, attislocal,
                'default:', (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum))
            FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
            WHERE attnum > 0 AND NOT attisdropped AND relnamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'constraint', conrelid::regclass, contypid::regtype, conname,
                pg_get_constraintdef(oid), 'validated:', convalidated, 'deferred:', condeferrable, condeferred,
                'index:', conindid::regclass, 'inherited:', coninhcount, conislocal, connoinherit)
            FROM pg_constraint WHERE connamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'index', pg_get_indexdef(indexrelid), 'primary:', indisprimary, 'unique:', indisunique,
                'valid:', indisvalid, indisready, indislive, 'clustered:', indisclustered, 'identity:', indisreplident)
            FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE relnamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(oid), 'enabled:', tgenabled)
            FROM pg_trigger WHERE NOT tgisinternal""",
            """
            SELECT concat_ws(' ', 'routine', oid::regprocedure, prokind, pg_get_userbyid(proowner), 'access:', proacl,
                CASE WHEN prokind <> 'a' THEN pg_get_functiondef(oid) END)
            FROM pg_proc WHERE pronamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'type', oid::regtype, typtype, typcategory, pg_get_userbyid(typowner), 'access:', typacl,
                'element:', nullif(typelem, 0)::regtype, 'base:', nullif(typbasetype, 0)::regtype, typnotnull, typdefault,
                (SELECT array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
            FROM pg_type t WHERE typnamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'sequence', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax,
                seqcache, seqcycle)
            FROM pg_sequence""",
            """
            SELECT concat_ws(' ', 'rule', pg_get_ruledef(r.oid), 'enabled:', ev_enabled)
            FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE relnamespace::regnamespace::text""" + OF_USERS,
            """
            SELECT concat_ws(' ', 'extension', extname, extversion, extnamespace::regnamespace, pg_get_userbyid(extowner))
            FROM pg_extension""",
            """
            SELECT concat_ws(' ', 'policy', polname, polrelid::regclass, polcmd, polpermissive, polroles::regrole[],
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
            FROM pg_policy""",
            """
            SELECT concat_ws(' ', 'statistics', pg_get_statisticsobjdef(oid)) FROM pg_statistic_ext""",
            """
            SELECT concat_ws(' ', 'event trigger', evtname, evtevent, evtfoid::regprocedure, evtenabled, evttags)
            FROM pg_event_trigger""",
            """
            SELECT concat_ws(' ', 'default access', defaclrole::regrole, nullif(defaclnamespace, 0)::regnamespace,
                defaclobjtype, defaclacl)
            FROM pg_default_acl""",
            """
            SELECT concat_ws(' ', 'description', pg_describe_object(classoid, objoid, objsubid), description)
            FROM pg_description WHERE objoid >= 16384""",
            // Whatever has no query of its own, such as the operators of an extension, depends on something.
            """
            SELECT concat_ws(' ', 'dependency', deptype, pg_describe_object(classid, objid, objsubid),
                'on', pg_describe_object(refclassid, refobjid, refobjsubid))
            FROM pg_depend WHERE objid >= 16384""");

    Catalog {
        lines = List.copyOf(lines);
    }

    /** What is in the database now. */
    static Catalog of(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            // Every name is written with its schema then.
            statement.execute("SET search_path TO ''");
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(withoutObjectIds(rows.getString(1)));
                    }
                }
            }
        }
        Collections.sort(lines);
        return new Catalog(lines);
    }

    /** The names that PostgreSQL itself makes for what nobody names have the ids of other objects in them. */
    private static String withoutObjectIds(String line) {
        return line.replaceAll("(pg_toast_|RI_ConstraintTrigger_[ac]_)\\d+", "$1#");
    }
}
