package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Routine.Argument;
import dev.migrations.schema.Routine.Mode;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells functions and procedures, and their owners, but for those that a type brings with it. */
final class CatalogRoutines {

    private static final String QUERY = """
            SELECT p.oid, p.pronamespace, p.proname, p.prokind, l.lanname, p.provolatile, p.proisstrict, p.prosecdef,
                   p.proleakproof, p.proparallel, p.procost, p.prorows, p.proretset, p.prosrc, p.probin,
                   p.proargtypes::text AS types, p.proallargtypes::text AS all_types, p.proargmodes::text AS modes,
                   p.proargnames::text AS names, p.proconfig::text AS settings, p.protrftypes::text AS transforms,
                   CASE WHEN p.prosupport <> 0 THEN p.prosupport::text END AS support,
                   CASE WHEN p.prosqlbody IS NOT NULL THEN pg_catalog.pg_get_function_sqlbody(p.oid) END AS sql_body,
                   pg_catalog.pg_get_function_result(p.oid) AS result,
                   CASE WHEN p.pronargdefaults > 0 THEN
                       ARRAY(SELECT coalesce(pg_catalog.pg_get_function_arg_default(p.oid, n), '')
                             FROM pg_catalog.generate_series(1, coalesce(pg_catalog.cardinality(p.proallargtypes), p.pronargs)) n
                             ORDER BY n)::text END AS defaults,
                   nullif(pg_catalog.pg_get_userbyid(p.proowner), current_user) AS owner
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang
            WHERE p.pronamespace IN ({schemas}) AND p.prokind <> 'a'
              AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')""";

    private static final String NOTHING = "void";

    /** Stands for a body that is not told. */
    private static final String NO_CODE = "-";

    private final Catalog catalog;

    private final CatalogTypes types;

    private final CatalogObjects objects;

    private final Map<Long, QualifiedName> names = new HashMap<>();

    private CatalogRoutines(Catalog catalog, CatalogTypes types, CatalogObjects objects) {
        this.catalog = catalog;
        this.types = types;
        this.objects = objects;
    }

    static CatalogRoutines tell(
            Catalog catalog, CatalogTypes types, CatalogExtensions extensions, CatalogObjects objects)
            throws SQLException {
        CatalogRoutines found = new CatalogRoutines(catalog, types, objects);
        catalog.query(QUERY, row -> {
            if (!extensions.own(SystemCatalog.ROUTINE, row.getLong("oid"))) {
                found.tell(row);
            }
            return true;
        });
        return found;
    }

    private void tell(ResultSet row) throws SQLException {
        long id = row.getLong("oid");
        QualifiedName name = catalog.name(row, "pronamespace", "proname");
        names.put(id, name);
        SchemaObject told = told(row, name);
        objects.tell(told, SystemCatalog.ROUTINE, id);
        CatalogOwners.tell(told.id().object(), row.getString("owner"), objects);
    }

    /** The name of the routine; what the server calls it where it is in none of the schemas that are read. */
    QualifiedName name(long id, String text) {
        QualifiedName name = names.get(id);
        return name == null ? QualifiedName.parse(text) : name;
    }

    private SchemaObject told(ResultSet row, QualifiedName name) throws SQLException {
        String language = row.getString("lanname");
        String sqlBody = row.getString("sql_body");
        String source = row.getString("prosrc");
        if (sqlBody != null) {
            return written(routine(row, name, NO_CODE), sqlBody.strip());
        }
        String library = row.getString("probin");
        if (library != null) {
            String code = PostgresqlLiterals.quote(library) + ", " + PostgresqlLiterals.quote(source);
            return written(routine(row, name, NO_CODE), "AS " + code);
        }
        boolean hasCode = !language.equals("internal") && !source.isBlank();
        return hasCode
                ? routine(row, name, source)
                : written(routine(row, name, NO_CODE), "AS " + PostgresqlLiterals.quote(source));
    }

    private static WrittenObject written(Routine routine, String body) {
        return new WrittenObject(
                routine.id(),
                "CREATE " + PostgresqlRoutineText.head(routine) + "\n" + body,
                "DROP " + PostgresqlRoutineText.kind(routine.kind()) + " "
                        + PostgresqlRoutineText.signature(
                                routine.name(), routine.signature().argumentTypes()));
    }

    private Routine routine(ResultSet row, QualifiedName name, String body) throws SQLException {
        String language = row.getString("lanname");
        List<Argument> arguments = arguments(row);
        return new Routine(
                row.getString("prokind").equals("p") ? Routine.Kind.PROCEDURE : Routine.Kind.FUNCTION,
                name,
                arguments,
                returns(row, arguments),
                language.equals("sql") ? null : language,
                attributes(row, language),
                body);
    }

    /** The columns of a table that it returns are told with that. */
    private List<Argument> arguments(ResultSet row) throws SQLException {
        String all = row.getString("all_types");
        List<Long> typeIds = CatalogText.numbers(all == null ? row.getString("types") : all);
        List<String> modes = CatalogText.texts(row.getString("modes"));
        List<String> argumentNames = CatalogText.texts(row.getString("names"));
        List<String> defaults = CatalogText.texts(row.getString("defaults"));
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < typeIds.size(); i++) {
            String mode = modes.isEmpty() ? "i" : modes.get(i);
            if (!mode.equals("t")) {
                arguments.add(new Argument(
                        mode(mode), at(argumentNames, i), types.type(typeIds.get(i), null), at(defaults, i)));
            }
        }
        return arguments;
    }

    private static @Nullable String at(List<String> texts, int place) {
        return place >= texts.size() || texts.get(place).isEmpty() ? null : texts.get(place);
    }

    private static Mode mode(String code) {
        return switch (code) {
            case "o" -> Mode.OUT;
            case "b" -> Mode.INOUT;
            case "v" -> Mode.VARIADIC;
            default -> Mode.IN;
        };
    }

    /** What follows from arguments that go out is not told. */
    private static @Nullable String returns(ResultSet row, List<Argument> arguments) throws SQLException {
        String result = row.getString("result");
        boolean hasResults =
                arguments.stream().anyMatch(argument -> argument.mode() == Mode.OUT || argument.mode() == Mode.INOUT);
        boolean isSaid = !NOTHING.equals(result) && (!hasResults || row.getBoolean("proretset"));
        return isSaid ? result : null;
    }

    private List<String> attributes(ResultSet row, String language) throws SQLException {
        List<String> attributes = new ArrayList<>();
        volatility(row.getString("provolatile")).forEach(attributes::add);
        said(row.getBoolean("proisstrict"), "STRICT").forEach(attributes::add);
        said(row.getBoolean("prosecdef"), "SECURITY DEFINER").forEach(attributes::add);
        said(row.getBoolean("proleakproof"), "LEAKPROOF").forEach(attributes::add);
        parallel(row.getString("proparallel")).forEach(attributes::add);
        double usualCost = language.equals("c") || language.equals("internal") ? 1 : 100;
        said(row.getDouble("procost") != usualCost, "COST " + row.getString("procost"))
                .forEach(attributes::add);
        boolean hasUsualRows = !row.getBoolean("proretset") || row.getDouble("prorows") == 1000;
        said(!hasUsualRows, "ROWS " + row.getString("prorows")).forEach(attributes::add);
        CatalogText.texts(row.getString("settings")).stream()
                .map(CatalogRoutines::setting)
                .sorted()
                .forEach(attributes::add);
        Stream.ofNullable(row.getString("support")).map("SUPPORT "::concat).forEach(attributes::add);
        said(row.getString("prokind").equals("w"), "WINDOW").forEach(attributes::add);
        transforms(row.getString("transforms")).forEach(attributes::add);
        return attributes;
    }

    private static Stream<String> said(boolean isSaid, String attribute) {
        return isSaid ? Stream.of(attribute) : Stream.empty();
    }

    private static Stream<String> volatility(String code) {
        return switch (code) {
            case "i" -> Stream.of("IMMUTABLE");
            case "s" -> Stream.of("STABLE");
            default -> Stream.empty();
        };
    }

    private static Stream<String> parallel(String code) {
        return switch (code) {
            case "s" -> Stream.of("PARALLEL SAFE");
            case "r" -> Stream.of("PARALLEL RESTRICTED");
            default -> Stream.empty();
        };
    }

    private static String setting(String setting) {
        int border = setting.indexOf('=');
        String name = setting.substring(0, border);
        String value = setting.substring(border + 1);
        return "SET " + quotedSetting(name) + " TO "
                + (SettingList.isOne(name) ? SettingList.literals(value) : PostgresqlLiterals.quote(value));
    }

    /** The name of a setting of an extension has a dot. */
    private static String quotedSetting(String name) {
        return Stream.of(name.split("\\.", -1))
                .map(PostgresqlIdentifiers::quote)
                .collect(Collectors.joining("."));
    }

    private Stream<String> transforms(@Nullable String typeIds) {
        List<ColumnType> transformed = CatalogText.numbers(typeIds).stream()
                .map(id -> types.type(id, null))
                .toList();
        return transformed.isEmpty()
                ? Stream.empty()
                : Stream.of(transformed.stream()
                        .map(type -> "FOR TYPE " + PostgresqlDefinitions.type(type))
                        .collect(Collectors.joining(", ", "TRANSFORM ", "")));
    }
}
