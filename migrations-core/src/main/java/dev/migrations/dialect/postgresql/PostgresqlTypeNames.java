package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.StandardType.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types by the names that the server writes. */
final class PostgresqlTypeNames {

    private static final String ARRAY = "[]";

    /** A name, arguments in its middle or at its end, and its rest: {@code timestamp(3) without time zone}. */
    private static final Pattern WITH_ARGUMENTS = Pattern.compile("([a-z ]+)\\(([0-9]+(?:,[0-9]+)?)\\)([a-z ]*)");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("smallint", Kind.SMALLINT),
            Map.entry("integer", Kind.INTEGER),
            Map.entry("bigint", Kind.BIGINT),
            Map.entry("numeric", Kind.NUMERIC),
            Map.entry("real", Kind.REAL),
            Map.entry("double precision", Kind.DOUBLE_PRECISION),
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("character", Kind.CHARACTER),
            Map.entry("character varying", Kind.VARCHAR),
            Map.entry("text", Kind.TEXT),
            Map.entry("bytea", Kind.BYTEA),
            Map.entry("date", Kind.DATE),
            Map.entry("time without time zone", Kind.TIME),
            Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("timestamp with time zone", Kind.TIMESTAMPTZ),
            Map.entry("interval", Kind.INTERVAL),
            Map.entry("uuid", Kind.UUID),
            Map.entry("json", Kind.JSON),
            Map.entry("jsonb", Kind.JSONB));

    private PostgresqlTypeNames() {}

    static ColumnType parse(String text) {
        if (text.endsWith(ARRAY)) {
            return new ArrayType(parse(text.substring(0, text.length() - ARRAY.length())));
        }
        Kind kind = KINDS.get(text);
        if (kind != null) {
            return StandardType.of(kind);
        }
        Matcher matcher = WITH_ARGUMENTS.matcher(text);
        if (matcher.matches()) {
            Kind withArguments = KINDS.get(matcher.group(1) + matcher.group(3));
            if (withArguments != null) {
                return new StandardType(withArguments, arguments(withArguments, matcher.group(2)));
            }
        }
        return new NativeType(text);
    }

    /** The name that stands behind {@code ::} where a literal is of the kind, whatever its arguments. */
    static String ofLiteral(Kind kind) {
        // The name that the standard has for it means a single character there.
        return kind == Kind.CHARACTER
                ? "bpchar"
                : KINDS.entrySet().stream()
                        .filter(entry -> entry.getValue() == kind)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }

    /** A scale of 0 is what a number without a scale has. */
    private static List<Integer> arguments(Kind kind, String text) {
        String said = kind == Kind.NUMERIC && text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
        return Stream.of(said.split(",", -1)).map(Integer::valueOf).toList();
    }
}
