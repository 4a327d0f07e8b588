package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure. Immutable: each method that says more about it returns another one.
 *
 * @param kind which of the two
 * @param name its name
 * @param arguments its arguments in order
 * @param returns what it returns, as SQL: {@code integer}, {@code SETOF text}, {@code trigger}; null for nothing
 * @param language the language of its body; null for that of the database
 * @param attributes what else is said of it, each as SQL: {@code IMMUTABLE}, {@code SECURITY DEFINER}
 * @param body its code in the language
 */
public record Routine(
        Kind kind,
        QualifiedName name,
        List<Argument> arguments,
        @Nullable String returns,
        @Nullable String language,
        List<String> attributes,
        String body)
        implements SchemaObject {

    public Routine {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
        Checks.optionalSql(returns, "what a function returns");
        Checks.optionalName(language, "a language");
        attributes = List.copyOf(attributes);
        Checks.sql(body, "the body of " + name);
    }

    /** A function with a body: {@code function("twice", "SELECT 2 * n").arguments(argument("n", integer()))...}. */
    public static Routine function(String name, String body) {
        return new Routine(Kind.FUNCTION, QualifiedName.parse(name), List.of(), null, null, List.of(), body);
    }

    /** A procedure with a body. */
    public static Routine procedure(String name, String body) {
        return new Routine(Kind.PROCEDURE, QualifiedName.parse(name), List.of(), null, null, List.of(), body);
    }

    /** An argument that is handed in. */
    public static Argument argument(String name, ColumnType type) {
        return new Argument(Mode.IN, name, type, null);
    }

    /** The routine with the arguments. */
    public Routine arguments(Argument... others) {
        return new Routine(kind, name, List.of(others), returns, language, attributes, body);
    }

    /** The function with what it returns, as SQL. */
    public Routine returns(String sql) {
        return new Routine(kind, name, arguments, sql, language, attributes, body);
    }

    /** The routine in the language. */
    public Routine language(String other) {
        return new Routine(kind, name, arguments, returns, other, attributes, body);
    }

    /** The routine with one more thing that is said of it, as SQL. */
    public Routine with(String attribute) {
        List<String> more = new ArrayList<>(attributes);
        more.add(attribute);
        return new Routine(kind, name, arguments, returns, language, more, body);
    }

    /** What it is dropped by. */
    public RoutineName signature() {
        Stream<ColumnType> in = arguments.stream()
                .filter(argument -> argument.mode() != Mode.OUT)
                .map(Argument::type);
        return new RoutineName(kind, name, in.toList());
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(DatabaseObject.routine(signature()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitRoutine(this);
    }

    /** Which kind of routine. */
    public enum Kind {
        FUNCTION,
        PROCEDURE
    }

    /** Which way a value goes. */
    public enum Mode {
        IN,
        OUT,
        INOUT,
        VARIADIC
    }

    /**
     * An argument of a routine.
     *
     * @param mode which way its value goes
     * @param name its name; null where it has none
     * @param type its type
     * @param defaultExpression the SQL expression of its default; null where it has none
     */
    public record Argument(
            Mode mode,
            @Nullable String name,
            ColumnType type,
            @Nullable String defaultExpression) {

        public Argument {
            requireNonNull(mode, "mode");
            Checks.optionalName(name, "an argument");
            requireNonNull(type, "type");
            Checks.optionalSql(defaultExpression, "the default of an argument");
        }

        /** The argument, going the other way. */
        public Argument mode(Mode other) {
            return new Argument(other, name, type, defaultExpression);
        }

        /** The argument with the SQL expression as its default. */
        public Argument defaultTo(String expression) {
            return new Argument(mode, name, type, expression);
        }
    }
}
