package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.op.Dependents;
import dev.migrations.op.Guard;
import dev.migrations.schema.Check;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Clauses that many statements of PostgreSQL have alike. */
final class PostgresqlClauses {

    private PostgresqlClauses() {}

    /** Ends with a blank, if it is not empty. */
    static String ifNotExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF NOT EXISTS ";
        };
    }

    /** Ends with a blank, if it is not empty. */
    static String ifExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF EXISTS ";
        };
    }

    /** Begins with a blank, if it is not empty. */
    static String cascade(Dependents dependents) {
        return switch (dependents) {
            case RESTRICT -> "";
            case CASCADE -> " CASCADE";
        };
    }

    static String drop(String kind, Guard guard, String name, Dependents dependents) {
        return "DROP " + kind + " " + ifExists(guard) + name + cascade(dependents);
    }

    /** A condition, perhaps with a name. */
    static String check(Check check) {
        String name = check.name();
        return (name == null ? "" : "CONSTRAINT " + quote(name) + " ")
                + "CHECK (" + check.expression() + ")"
                + (check.validity() == Validity.NOT_VALID ? " NOT VALID" : "");
    }

    /** The parameters of a relation; begins with a blank, if it is not empty. */
    static String with(List<StorageParameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(parameter -> dotted(parameter.name()) + " = " + parameter.value())
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    private static String dotted(String name) {
        return Arrays.stream(name.split("\\.", 2))
                .map(PostgresqlIdentifiers::quote)
                .collect(Collectors.joining("."));
    }
}
