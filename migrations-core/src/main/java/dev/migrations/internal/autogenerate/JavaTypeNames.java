package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Types;
import java.util.List;

/**
 * Types of columns, as the expressions that make them.
 *
 * @param definitions makes expressions
 */
record JavaTypeNames(JavaDefinitions definitions) implements ColumnTypeVisitor<JavaCode> {

    @Override
    public JavaCode visitStandard(StandardType type) {
        boolean isUnknownToTypes = type.kind() == StandardType.Kind.CHARACTER
                ? type.arguments().isEmpty()
                : type.kind() == StandardType.Kind.INTERVAL && !type.arguments().isEmpty();
        List<JavaCode> arguments =
                type.arguments().stream().map(JavaDefinitions::number).toList();
        return isUnknownToTypes
                ? definitions.construct(
                        StandardType.class, definitions.constant(type.kind()), definitions.list(arguments))
                : definitions.factory(Types.class, method(type.kind()), arguments);
    }

    private static String method(StandardType.Kind kind) {
        return switch (kind) {
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case NUMERIC -> "numeric";
            case REAL -> "real";
            case DOUBLE_PRECISION -> "doublePrecision";
            case BOOLEAN -> "bool";
            case CHARACTER -> "character";
            case VARCHAR -> "varchar";
            case TEXT -> "text";
            case BYTEA -> "bytea";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
            case INTERVAL -> "interval";
            case UUID -> "uuid";
            case JSON -> "json";
            case JSONB -> "jsonb";
        };
    }

    @Override
    public JavaCode visitArray(ArrayType type) {
        return definitions.factory(Types.class, "array", definitions.type(type.element()));
    }

    @Override
    public JavaCode visitNamed(NamedType type) {
        return definitions.factory(Types.class, "namedType", JavaDefinitions.name(type.name()));
    }

    @Override
    public JavaCode visitNative(NativeType type) {
        return definitions.factory(Types.class, "nativeType", text(type.sql()));
    }
}
