package dev.migrations.op;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement with names in it that stand for values: {@code sql("UPDATE author SET rank = :rank").with("rank", 3)}.
 * Immutable.
 *
 * <p>A name begins with a colon. Colons in quotes, in comments and in {@code ::} begin none. The values are written as
 * literals of the database.
 *
 * @param sql the statement
 * @param parameters the names and their values, in the order in which they were given
 */
public record ParameterizedSql(String sql, List<Parameter> parameters) {

    /** @throws MigrationException if a name is there twice */
    public ParameterizedSql {
        Names.sql(sql, "execute");
        parameters = List.copyOf(parameters);
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new MigrationException("A parameter is given twice: " + names + ".", "Give each name one value.");
        }
    }

    /** A statement whose names have no values yet. */
    public static ParameterizedSql sql(String text) {
        return new ParameterizedSql(text, List.of());
    }

    /** The statement with one more value, as {@link Value#of} reads it. */
    public ParameterizedSql with(String name, Object value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, Value.of(value)));
        return new ParameterizedSql(sql, more);
    }

    /**
     * A name and its value.
     *
     * @param name the name without its colon: letters, digits and {@code _}, not beginning with a digit
     * @param value its value
     */
    public record Parameter(String name, Value value) {

        /** @throws MigrationException if the name has other characters */
        public Parameter {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new MigrationException(
                        "Parameter '" + name + "' has no proper name.",
                        "Write letters, digits and '_', beginning with no digit, and leave out the colon.");
            }
        }
    }
}
