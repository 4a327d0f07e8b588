package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Routine.Mode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions and procedures in PostgreSQL's words. */
final class PostgresqlRoutineText {

    private PostgresqlRoutineText() {}

    static String kind(Routine.Kind kind) {
        return switch (kind) {
            case FUNCTION -> "FUNCTION";
            case PROCEDURE -> "PROCEDURE";
        };
    }

    static String signature(QualifiedName name, List<ColumnType> argumentTypes) {
        return quote(name)
                + argumentTypes.stream().map(PostgresqlDefinitions::type).collect(Collectors.joining(", ", "(", ")"));
    }

    /** All that stands behind {@code CREATE}. Without a language the routine is in SQL. */
    static String definition(Routine routine) {
        return head(routine) + "\nAS " + dollarQuoted(routine.body());
    }

    /** What stands in front of the code. */
    static String head(Routine routine) {
        String language = routine.language();
        String arguments = routine.arguments().stream()
                .map(PostgresqlRoutineText::argument)
                .collect(Collectors.joining(", ", "(", ")"));
        String attributes =
                routine.attributes().stream().map(attribute -> "\n" + attribute).collect(Collectors.joining());
        return kind(routine.kind()) + " " + quote(routine.name()) + arguments
                + returns(routine)
                + "\nLANGUAGE " + (language == null ? "sql" : quote(language))
                + attributes;
    }

    private static String argument(Routine.Argument argument) {
        String mode =
                switch (argument.mode()) {
                    case IN -> "";
                    case OUT -> "OUT ";
                    case INOUT -> "INOUT ";
                    case VARIADIC -> "VARIADIC ";
                };
        String name = argument.name();
        String expression = argument.defaultExpression();
        return mode
                + (name == null ? "" : quote(name) + " ")
                + PostgresqlDefinitions.type(argument.type())
                + (expression == null ? "" : " DEFAULT " + expression);
    }

    /** A function that returns nothing says so, unless it has arguments that go out. */
    private static String returns(Routine routine) {
        String returns = routine.returns();
        if (returns != null) {
            return "\nRETURNS " + returns;
        }
        boolean isProcedure = routine.kind() == Routine.Kind.PROCEDURE;
        boolean hasResults = routine.arguments().stream()
                .anyMatch(argument -> argument.mode() == Mode.OUT || argument.mode() == Mode.INOUT);
        return isProcedure || hasResults ? "" : "\nRETURNS void";
    }

    /** The text in the first dollar quote out of {@code $$}, {@code $body$}, {@code $body1$} ... that it does not end. */
    static String dollarQuoted(String text) {
        String quote = Stream.concat(
                        Stream.of("$$", "$body$"), Stream.iterate(1, n -> n + 1).map(n -> "$body" + n + "$"))
                .filter(delimiter -> (text + delimiter).indexOf(delimiter) == text.length())
                .findFirst()
                .orElseThrow();
        return quote + text + quote;
    }
}
