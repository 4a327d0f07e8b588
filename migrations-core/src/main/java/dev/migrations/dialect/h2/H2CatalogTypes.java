package dev.migrations.dialect.h2;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.CompositeType.Attribute;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.StandardType.Kind;
import dev.migrations.schema.Types;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells types. Those that are made of others are described in tables of their own. */
final class H2CatalogTypes {

    /** What describes a type in each of the tables that do. */
    static final String COLUMNS = "DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, DECLARED_NUMERIC_PRECISION,"
            + " DECLARED_NUMERIC_SCALE, DATETIME_PRECISION, INTERVAL_TYPE, INTERVAL_PRECISION, MAXIMUM_CARDINALITY,"
            + " GEOMETRY_TYPE, GEOMETRY_SRID, DTD_IDENTIFIER";

    private static final String ELEMENTS = "SELECT OBJECT_SCHEMA, OBJECT_NAME, OBJECT_TYPE,"
            + " COLLECTION_TYPE_IDENTIFIER, " + COLUMNS + " FROM INFORMATION_SCHEMA.ELEMENT_TYPES";

    private static final String FIELDS = "SELECT OBJECT_SCHEMA, OBJECT_NAME, OBJECT_TYPE, ROW_IDENTIFIER, FIELD_NAME, "
            + COLUMNS + " FROM INFORMATION_SCHEMA.FIELDS ORDER BY 1, 2, 3, 4, ORDINAL_POSITION";

    private static final String VALUES = "SELECT OBJECT_SCHEMA, OBJECT_NAME, OBJECT_TYPE, ENUM_IDENTIFIER, VALUE_NAME"
            + " FROM INFORMATION_SCHEMA.ENUM_VALUES ORDER BY 1, 2, 3, 4, VALUE_ORDINAL";

    /** The lengths that stand for none. */
    private static final List<Long> UNLIMITED = List.of(1_000_000_000L, Long.MAX_VALUE);

    private static final int LARGEST_ARRAY = 65536;

    private static final int USUAL_FRACTION = 6;

    private static final int USUAL_LEADING_DIGITS = 2;

    private final H2TypeText text = new H2TypeText(new H2Limits());

    private final H2Names names;

    private final Map<Part, Description> elements = new LinkedHashMap<>();

    private final Map<Part, List<Field>> fields = new LinkedHashMap<>();

    private final Map<Part, List<String>> values = new LinkedHashMap<>();

    private H2CatalogTypes(H2Names names) {
        this.names = names;
    }

    static H2CatalogTypes read(SqlSession session, H2Names names) throws SQLException {
        H2CatalogTypes types = new H2CatalogTypes(names);
        session.query(
                ELEMENTS,
                row -> types.elements.put(
                        Part.of(row, row.getString("COLLECTION_TYPE_IDENTIFIER")), Description.of(row)));
        session.query(
                FIELDS,
                row -> types.fields
                        .computeIfAbsent(Part.of(row, row.getString("ROW_IDENTIFIER")), part -> new ArrayList<>())
                        .add(new Field(row.getString("FIELD_NAME"), Description.of(row))));
        session.query(
                VALUES,
                row -> types.values
                        .computeIfAbsent(Part.of(row, row.getString("ENUM_IDENTIFIER")), part -> new ArrayList<>())
                        .add(row.getString("VALUE_NAME")));
        return types;
    }

    /**
     * A type that an object describes.
     *
     * @param schema the schema of the object
     * @param object its name
     * @param kind what it is
     * @param identifier which of the types that it describes
     */
    record Part(String schema, String object, String kind, String identifier) {

        static Part of(ResultSet row, String identifier) throws SQLException {
            return new Part(
                    row.getString("OBJECT_SCHEMA"),
                    row.getString("OBJECT_NAME"),
                    row.getString("OBJECT_TYPE"),
                    identifier);
        }

        Part sibling(String other) {
            return new Part(schema, object, kind, other);
        }
    }

    /**
     * What a row says of a type.
     *
     * @param type its name
     * @param length how many characters or bytes it has at most; 0 where that is not said
     * @param precision how many digits were asked for; null where that was not said
     * @param scale how many of them stand behind the point; null where that was not said
     * @param fraction how many digits a fraction of a second has
     * @param interval the fields of an interval; null for other types
     * @param leading how many digits the first field of an interval has
     * @param cardinality how many elements an array has at most
     * @param geometry which shapes it takes; null for all, and for other types
     * @param srid in which system; null for all
     * @param identifier what names it in the tables of what it is made of
     */
    record Description(
            String type,
            long length,
            @Nullable Integer precision,
            @Nullable Integer scale,
            int fraction,
            @Nullable String interval,
            int leading,
            int cardinality,
            @Nullable String geometry,
            @Nullable Integer srid,
            String identifier) {

        static Description of(ResultSet row) throws SQLException {
            return new Description(
                    name(row),
                    row.getLong("CHARACTER_MAXIMUM_LENGTH"),
                    row.getObject("DECLARED_NUMERIC_PRECISION", Integer.class),
                    row.getObject("DECLARED_NUMERIC_SCALE", Integer.class),
                    row.getInt("DATETIME_PRECISION"),
                    row.getString("INTERVAL_TYPE"),
                    row.getInt("INTERVAL_PRECISION"),
                    row.getInt("MAXIMUM_CARDINALITY"),
                    row.getString("GEOMETRY_TYPE"),
                    row.getObject("GEOMETRY_SRID", Integer.class),
                    row.getString("DTD_IDENTIFIER"));
        }

        /** H2 lists it in the case that names of this database have. */
        static String name(ResultSet row) throws SQLException {
            return row.getString("DATA_TYPE").toUpperCase(Locale.ROOT);
        }

        String limited(String name) {
            return UNLIMITED.contains(length) ? name : name + "(" + length + ")";
        }
    }

    private record Field(String name, Description type) {}

    /**
     * A type.
     *
     * @param schema the schema of the domain that it is; null where it is none
     * @param domain the name of the domain; null where it is none
     */
    ColumnType type(@Nullable String schema, @Nullable String domain, Part part, Description description) {
        return schema == null || domain == null ? type(part, description) : new NamedType(names.told(schema, domain));
    }

    ColumnType type(Part part, Description it) {
        return switch (it.type()) {
            case "SMALLINT" -> Types.smallint();
            case "INTEGER" -> Types.integer();
            case "BIGINT" -> Types.bigint();
            case "REAL" -> Types.real();
            case "DOUBLE PRECISION" -> Types.doublePrecision();
            case "BOOLEAN" -> Types.bool();
            case "DATE" -> Types.date();
            case "UUID" -> Types.uuid();
            case "NUMERIC" -> numeric(it);
            case "DECFLOAT" ->
                it.precision() == null ? Types.numeric() : new NativeType("decfloat(" + it.precision() + ")");
            case "CHARACTER" -> Types.character((int) it.length());
            case "CHARACTER VARYING" ->
                UNLIMITED.contains(it.length()) ? Types.varchar() : Types.varchar((int) it.length());
            case "CHARACTER LARGE OBJECT" ->
                UNLIMITED.contains(it.length()) ? Types.text() : new NativeType(it.limited("clob"));
            case "BINARY VARYING" ->
                UNLIMITED.contains(it.length()) ? Types.bytea() : new NativeType(it.limited("varbinary"));
            case "BINARY LARGE OBJECT" -> new NativeType(it.limited("blob"));
            case "JSON" -> UNLIMITED.contains(it.length()) ? Types.json() : new NativeType(it.limited("json"));
            case "VARCHAR_IGNORECASE", "BINARY", "JAVA_OBJECT" ->
                new NativeType(it.limited(it.type().toLowerCase(Locale.ROOT)));
            case "TIME" -> fractional(Kind.TIME, it);
            case "TIMESTAMP" -> fractional(Kind.TIMESTAMP, it);
            case "TIMESTAMP WITH TIME ZONE" -> fractional(Kind.TIMESTAMPTZ, it);
            case "TIME WITH TIME ZONE" -> new NativeType("time(" + it.fraction() + ") with time zone");
            case "INTERVAL" -> new NativeType("interval " + interval(it));
            case "GEOMETRY" -> new NativeType(geometry(it));
            case "ENUM" -> new NativeType("enum" + valueList(values(part.sibling(it.identifier()))));
            case "ARRAY" -> array(part, it);
            case "ROW" -> row(part.sibling(it.identifier()));
            default -> new NativeType(it.type().toLowerCase(Locale.ROOT));
        };
    }

    private static ColumnType numeric(Description it) {
        if (it.precision() == null) {
            return new NativeType("numeric");
        }
        return it.scale() == null || it.scale() == 0
                ? Types.numeric(it.precision())
                : it.scale() < 0
                        ? new NativeType("numeric(" + it.precision() + ", " + it.scale() + ")")
                        : Types.numeric(it.precision(), it.scale());
    }

    private static ColumnType fractional(Kind kind, Description it) {
        return it.fraction() == USUAL_FRACTION ? StandardType.of(kind) : new StandardType(kind, List.of(it.fraction()));
    }

    /** {@code DAY(3) TO SECOND(2)}, with the numbers where they are not the usual ones. */
    private static String interval(Description it) {
        List<String> words =
                List.of(String.valueOf(it.interval()).toLowerCase(Locale.ROOT).split(" to ", -1));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean hasFraction = last.equals("second") && it.fraction() != USUAL_FRACTION;
        if (words.size() == 1 && hasFraction) {
            return first + "(" + it.leading() + ", " + it.fraction() + ")";
        }
        return first
                + (it.leading() == USUAL_LEADING_DIGITS ? "" : "(" + it.leading() + ")")
                + (words.size() == 1 ? "" : " to " + last)
                + (words.size() > 1 && hasFraction ? "(" + it.fraction() + ")" : "");
    }

    private static String geometry(Description it) {
        if (it.geometry() == null && it.srid() == null) {
            return "geometry";
        }
        String shapes = it.geometry() == null ? "geometry" : it.geometry().toLowerCase(Locale.ROOT);
        return "geometry(" + shapes + (it.srid() == null ? "" : ", " + it.srid()) + ")";
    }

    /** The values of an enum in their order. */
    List<String> values(Part part) {
        return values.getOrDefault(part, List.of());
    }

    private static String valueList(List<String> values) {
        return values.stream().map(H2Literals::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    private ColumnType array(Part part, Description it) {
        Description element = elements.get(part.sibling(it.identifier()));
        if (element == null) {
            throw new IllegalStateException("the elements of an array of " + part + " are not described");
        }
        ColumnType elementType = type(part, element);
        return it.cardinality() == LARGEST_ARRAY
                ? new ArrayType(elementType)
                : new NativeType(elementType.accept(text) + " array[" + it.cardinality() + "]");
    }

    private ColumnType row(Part part) {
        return new NativeType("row"
                + attributes(part).stream()
                        .map(attribute -> H2Identifiers.quote(attribute.name()) + " "
                                + attribute.type().accept(text))
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /** The fields of a row in their order. */
    List<Attribute> attributes(Part part) {
        return fields.getOrDefault(part, List.of()).stream()
                .map(field -> new Attribute(names.told(field.name()), type(part, field.type()), null))
                .toList();
    }
}
