package dev.migrations.dialect.mysql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Types in the words that MariaDB and MySQL have in common. A moment with a time zone is a {@code datetime} in UTC.
 *
 * @param refusals where types are noted that there are not
 */
record MysqlTypeText(Refusals refusals) implements ColumnTypeVisitor<String> {

    @Override
    public String visitStandard(StandardType type) {
        List<Integer> arguments = type.arguments();
        return switch (type.kind()) {
            case SMALLINT -> "smallint";
            case INTEGER -> "int";
            case BIGINT -> "bigint";
            // Without arguments it would have no digits behind the point.
            case NUMERIC ->
                arguments.isEmpty()
                        ? refused(
                                "it has no numbers of any precision",
                                "Give the number a precision and a scale: numeric(38, 10).")
                        : "decimal" + list(arguments);
            case REAL -> "float";
            case DOUBLE_PRECISION -> "double";
            case BOOLEAN -> "boolean";
            case CHARACTER -> "char" + list(arguments);
            case VARCHAR -> arguments.isEmpty() ? "longtext" : "varchar" + list(arguments);
            case TEXT -> "longtext";
            case BYTEA -> "longblob";
            case DATE -> "date";
            case TIME -> "time" + fraction(arguments);
            case TIMESTAMP, TIMESTAMPTZ -> "datetime" + fraction(arguments);
            case INTERVAL -> refused("it has no intervals", "Keep the number of seconds or days in a number.");
            case UUID -> "char(36)";
            case JSON, JSONB -> "json";
        };
    }

    /** Without arguments there would be whole seconds only. */
    private static String fraction(List<Integer> arguments) {
        return arguments.isEmpty() ? "(6)" : list(arguments);
    }

    private static String list(List<Integer> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visitArray(ArrayType type) {
        return refused("it has no arrays", "Keep the elements in a table of their own, or in a column of type json().");
    }

    @Override
    public String visitNamed(NamedType type) {
        return refused(
                "it has no types under names of their own",
                "Write the type itself into the column, such as nativeType(\"enum('sad', 'happy')\").");
    }

    @Override
    public String visitNative(NativeType type) {
        return type.sql();
    }

    private String refused(String reason, String action) {
        refusals.refuse(reason, action);
        return "";
    }
}
