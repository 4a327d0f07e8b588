package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells aggregates. */
final class CatalogAggregates {

    private static final String QUERY = """
            SELECT p.oid, p.pronamespace, p.proname, p.proargtypes::text AS types, p.proparallel, a.*,
                   pg_catalog.pg_get_function_arguments(p.oid) AS arguments,
                   a.aggtransfn::oid AS transition_id, a.aggtransfn::text AS transition,
                   a.aggfinalfn::oid AS final_id, nullif(a.aggfinalfn::oid, 0)::regproc::text AS final,
                   a.aggcombinefn::oid AS combine_id, nullif(a.aggcombinefn::oid, 0)::regproc::text AS combine,
                   a.aggserialfn::oid AS serial_id, nullif(a.aggserialfn::oid, 0)::regproc::text AS serial,
                   a.aggdeserialfn::oid AS deserial_id, nullif(a.aggdeserialfn::oid, 0)::regproc::text AS deserial,
                   a.aggmtransfn::oid AS moving_id, nullif(a.aggmtransfn::oid, 0)::regproc::text AS moving,
                   a.aggminvtransfn::oid AS inverse_id, nullif(a.aggminvtransfn::oid, 0)::regproc::text AS inverse,
                   a.aggmfinalfn::oid AS moving_final_id, nullif(a.aggmfinalfn::oid, 0)::regproc::text AS moving_final,
                   CASE WHEN a.aggsortop <> 0 THEN
                       (SELECT 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
                        FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
                        WHERE o.oid = a.aggsortop) END AS sort_operator
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
            WHERE p.pronamespace IN ({schemas})""";

    private final CatalogTypes types;

    private final CatalogRoutines routines;

    private CatalogAggregates(CatalogTypes types, CatalogRoutines routines) {
        this.types = types;
        this.routines = routines;
    }

    static void tell(
            Catalog catalog,
            CatalogTypes types,
            CatalogRoutines routines,
            CatalogExtensions extensions,
            CatalogObjects objects)
            throws SQLException {
        CatalogAggregates aggregates = new CatalogAggregates(types, routines);
        catalog.query(QUERY, row -> {
            long id = row.getLong("oid");
            if (!extensions.own(SystemCatalog.ROUTINE, id)) {
                objects.tell(
                        aggregates.aggregate(row, catalog.name(row, "pronamespace", "proname")),
                        SystemCatalog.ROUTINE,
                        id);
            }
            return true;
        });
    }

    private WrittenObject aggregate(ResultSet row, QualifiedName name) throws SQLException {
        List<ColumnType> arguments = CatalogText.numbers(row.getString("types")).stream()
                .map(id -> types.type(id, null))
                .toList();
        String said = row.getString("arguments");
        String signature = PostgresqlIdentifiers.quote(name) + "(" + (said.isEmpty() ? "*" : said) + ")";
        return new WrittenObject(
                ObjectId.of(new DatabaseObject(DatabaseObject.Kind.AGGREGATE, name, null, arguments)),
                "CREATE AGGREGATE " + signature + " (\n    " + String.join(",\n    ", parameters(row)) + "\n)",
                "DROP AGGREGATE " + signature);
    }

    private List<String> parameters(ResultSet row) throws SQLException {
        List<String> parameters = new ArrayList<>();
        boolean isOrdered = row.getString("aggkind").equals("o");
        add(parameters, "SFUNC", function(row, "transition"));
        add(parameters, "STYPE", type(row, "aggtranstype"));
        add(parameters, "SSPACE", number(row, "aggtransspace"));
        add(parameters, "FINALFUNC", function(row, "final"));
        flag(parameters, "FINALFUNC_EXTRA", row.getBoolean("aggfinalextra"));
        if (row.getLong("final_id") != 0) {
            add(parameters, "FINALFUNC_MODIFY", modification(row.getString("aggfinalmodify"), isOrdered ? "w" : "r"));
        }
        add(parameters, "COMBINEFUNC", function(row, "combine"));
        add(parameters, "SERIALFUNC", function(row, "serial"));
        add(parameters, "DESERIALFUNC", function(row, "deserial"));
        add(parameters, "INITCOND", literal(row.getString("agginitval")));
        add(parameters, "MSFUNC", function(row, "moving"));
        add(parameters, "MINVFUNC", function(row, "inverse"));
        if (row.getLong("aggmtranstype") != 0) {
            add(parameters, "MSTYPE", type(row, "aggmtranstype"));
        }
        add(parameters, "MSSPACE", number(row, "aggmtransspace"));
        add(parameters, "MFINALFUNC", function(row, "moving_final"));
        flag(parameters, "MFINALFUNC_EXTRA", row.getBoolean("aggmfinalextra"));
        if (row.getLong("moving_final_id") != 0) {
            add(parameters, "MFINALFUNC_MODIFY", modification(row.getString("aggmfinalmodify"), "r"));
        }
        add(parameters, "MINITCOND", literal(row.getString("aggminitval")));
        add(parameters, "SORTOP", row.getString("sort_operator"));
        add(parameters, "PARALLEL", parallel(row.getString("proparallel")));
        flag(parameters, "HYPOTHETICAL", row.getString("aggkind").equals("h"));
        return parameters;
    }

    private static void add(List<String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name + " = " + value);
        }
    }

    private static void flag(List<String> parameters, String name, boolean isSaid) {
        if (isSaid) {
            parameters.add(name);
        }
    }

    private @Nullable String function(ResultSet row, String label) throws SQLException {
        String text = row.getString(label);
        return text == null ? null : PostgresqlIdentifiers.quote(routines.name(row.getLong(label + "_id"), text));
    }

    private String type(ResultSet row, String label) throws SQLException {
        return PostgresqlDefinitions.type(types.type(row.getLong(label), null));
    }

    private static @Nullable String number(ResultSet row, String label) throws SQLException {
        return row.getInt(label) == 0 ? null : row.getString(label);
    }

    private static @Nullable String literal(@Nullable String text) {
        return text == null ? null : PostgresqlLiterals.quote(text);
    }

    private static @Nullable String modification(String code, String usual) {
        if (code.equals(usual)) {
            return null;
        }
        return switch (code) {
            case "s" -> "SHAREABLE";
            case "w" -> "READ_WRITE";
            default -> "READ_ONLY";
        };
    }

    private static @Nullable String parallel(String code) {
        return switch (code) {
            case "s" -> "SAFE";
            case "r" -> "RESTRICTED";
            default -> null;
        };
    }
}
