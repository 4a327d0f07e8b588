package dev.migrations.dialect.h2;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import java.util.List;
import java.util.stream.Collectors;

/** Types as H2 names them. */
record H2TypeText(H2Limits limits) implements ColumnTypeVisitor<String> {

    @Override
    public String visitStandard(StandardType type) {
        List<Integer> arguments = type.arguments();
        return switch (type.kind()) {
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            // Without arguments H2's numeric has no digits behind the point.
            case NUMERIC -> arguments.isEmpty() ? "decfloat" : "numeric" + list(arguments);
            case REAL -> "real";
            case DOUBLE_PRECISION -> "double precision";
            case BOOLEAN -> "boolean";
            case CHARACTER -> "character" + list(arguments);
            case VARCHAR -> "varchar" + list(arguments);
            case TEXT -> "clob";
            case BYTEA -> "varbinary";
            case DATE -> "date";
            // Without arguments H2's time has whole seconds.
            case TIME -> "time" + (arguments.isEmpty() ? "(6)" : list(arguments));
            case TIMESTAMP -> "timestamp" + list(arguments);
            case TIMESTAMPTZ -> "timestamp" + list(arguments) + " with time zone";
            case INTERVAL -> {
                limits.lacks(
                        "its intervals say which fields they have",
                        "Name the fields with nativeType(\"interval day to second\").");
                yield "interval";
            }
            case UUID -> "uuid";
            case JSON, JSONB -> "json";
        };
    }

    private static String list(List<Integer> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visitArray(ArrayType type) {
        return type.element().accept(this) + " array";
    }

    @Override
    public String visitNamed(NamedType type) {
        return H2Identifiers.quote(type.name());
    }

    @Override
    public String visitNative(NativeType type) {
        return type.sql();
    }
}
