package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.schema.Routine;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Functions and procedures in the words that MariaDB and MySQL have in common.
 *
 * @param refusals where it is noted what a routine cannot be
 */
record MysqlRoutineText(Refusals refusals) {

    static String kind(Routine.Kind kind) {
        return switch (kind) {
            case FUNCTION -> "FUNCTION";
            case PROCEDURE -> "PROCEDURE";
        };
    }

    /** The routine, as it stands behind {@code CREATE}. */
    String definition(Routine routine) {
        refuse(routine);
        String returns = routine.returns();
        return kind(routine.kind()) + " " + quote(routine.name())
                + routine.arguments().stream()
                        .map(argument -> argument(routine.kind(), argument))
                        .collect(Collectors.joining(", ", "(", ")"))
                + (returns == null ? "" : "\nRETURNS " + returns)
                + routine.attributes().stream()
                        .map(attribute -> "\n" + attribute)
                        .collect(Collectors.joining())
                + "\n" + routine.body();
    }

    private void refuse(Routine routine) {
        boolean isFunction = routine.kind() == Routine.Kind.FUNCTION;
        String language = routine.language();
        refusals.refuseIf(
                language != null && !language.equalsIgnoreCase("sql"),
                "its routines are written in SQL",
                "Leave out language(...), and write the body in SQL.");
        refusals.refuseIf(
                isFunction && routine.returns() == null,
                "its functions return one value",
                "Say which with returns(...), or write a procedure.");
        refusals.refuseIf(
                isFunction && isQuery(routine.body()),
                "its functions return no rows of queries",
                "Write the body as RETURN ... or as BEGIN ... END.");
    }

    private static boolean isQuery(String body) {
        String text = body.strip().toUpperCase(Locale.ROOT);
        return text.startsWith("SELECT") && !text.contains("INTO");
    }

    private String argument(Routine.Kind kind, Routine.Argument argument) {
        String name = argument.name();
        refusals.refuseIf(
                argument.defaultExpression() != null,
                "its arguments have no defaults",
                "Leave out defaultTo(...), and hand over each argument.");
        refusals.refuseIf(name == null, "its arguments have names", "Name each argument.");
        return mode(kind, argument.mode())
                + quote(String.valueOf(name)) + " "
                + argument.type().accept(new MysqlTypeText(refusals));
    }

    /** That of a function's argument is left out: only later versions of MariaDB know it. */
    private String mode(Routine.Kind kind, Routine.Mode mode) {
        boolean isFunction = kind == Routine.Kind.FUNCTION;
        return switch (mode) {
            case IN -> isFunction ? "" : "IN ";
            case OUT -> "OUT ";
            case INOUT -> "INOUT ";
            case VARIADIC -> {
                refusals.refuse("it has no variadic arguments", "Hand over a text or a json() with all of them.");
                yield "";
            }
        };
    }
}
