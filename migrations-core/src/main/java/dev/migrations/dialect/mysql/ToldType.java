package dev.migrations.dialect.mysql;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Types;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types as the catalog tells them. MariaDB tells the width of whole numbers, too, which means nothing. */
final class ToldType {

    private static final Pattern WIDTH =
            Pattern.compile("(?:(tinyint)\\((?:3|4)\\)|(smallint)\\((?:5|6)\\)|(mediumint)\\((?:8|9)\\)"
                    + "|(int)\\((?:10|11)\\)|(bigint)\\(20\\)|(year)\\(4\\))( unsigned)?");

    private static final Pattern WITH_ARGUMENTS = Pattern.compile("([a-z]+)(?:\\((\\d+)(?:,(\\d+))?\\))?");

    private ToldType() {}

    /** The type of a column or an argument, without its collation. */
    static ColumnType of(String told) {
        String text = withoutWidth(told);
        Matcher matcher = WITH_ARGUMENTS.matcher(text);
        if (!matcher.matches()) {
            return new NativeType(text);
        }
        List<Integer> arguments = Stream.of(2, 3)
                .filter(group -> matcher.group(group) != null)
                .map(group -> Integer.valueOf(matcher.group(group)))
                .toList();
        return switch (matcher.group(1)) {
            case "tinyint" -> arguments.equals(List.of(1)) ? Types.bool() : new NativeType(text);
            case "smallint" -> plain(text, arguments, Types.smallint());
            case "int" -> plain(text, arguments, Types.integer());
            case "bigint" -> plain(text, arguments, Types.bigint());
            case "float" -> plain(text, arguments, Types.real());
            case "double" -> plain(text, arguments, Types.doublePrecision());
            case "decimal" -> new StandardType(StandardType.Kind.NUMERIC, withoutZero(arguments));
            case "char" -> character(text, arguments);
            case "varchar" -> character(text, arguments);
            case "longtext" -> Types.text();
            case "longblob" -> Types.bytea();
            case "date" -> Types.date();
            case "time" -> new StandardType(StandardType.Kind.TIME, fraction(arguments));
            case "datetime" -> new StandardType(StandardType.Kind.TIMESTAMP, fraction(arguments));
            case "json" -> Types.json();
            default -> new NativeType(text);
        };
    }

    private static String withoutWidth(String told) {
        Matcher matcher = WIDTH.matcher(told);
        return matcher.matches() ? told.replaceFirst("\\(\\d+\\)", "") : told;
    }

    private static ColumnType plain(String text, List<Integer> arguments, ColumnType type) {
        return arguments.isEmpty() ? type : new NativeType(text);
    }

    private static ColumnType character(String text, List<Integer> arguments) {
        boolean isEmptyText = arguments.equals(List.of(0));
        if (isEmptyText) {
            return new NativeType(text);
        }
        return text.startsWith("varchar")
                ? new StandardType(StandardType.Kind.VARCHAR, arguments)
                : new StandardType(StandardType.Kind.CHARACTER, arguments);
    }

    private static List<Integer> withoutZero(List<Integer> arguments) {
        return arguments.size() == 2 && arguments.get(1) == 0 ? arguments.subList(0, 1) : arguments;
    }

    /** Six digits are written where nothing is said. */
    private static List<Integer> fraction(List<Integer> arguments) {
        if (arguments.isEmpty()) {
            return List.of(0);
        }
        return arguments.equals(List.of(6)) ? List.of() : arguments;
    }
}
