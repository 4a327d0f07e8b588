package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A query under a name. Immutable: each method that says more about it returns another one.
 *
 * @param kind whether its rows are stored
 * @param name its name
 * @param columns the names of its columns; none where those of the query hold
 * @param query the SQL query, without a semicolon
 * @param parameters its parameters, in order
 * @param checkOption which rows may be written through it
 * @param population whether it is filled when it is created; a plain view is always {@link Population#FILLED}
 */
public record View(
        Kind kind,
        QualifiedName name,
        List<String> columns,
        String query,
        List<StorageParameter> parameters,
        CheckOption checkOption,
        Population population)
        implements SchemaObject {

    public View {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Checks.distinct(columns, "view '" + name + "'");
        Checks.sql(query, "the query of a view");
        parameters = List.copyOf(parameters);
        requireNonNull(checkOption, "checkOption");
        requireNonNull(population, "population");
    }

    /** A view: {@code view("adult", "SELECT * FROM author WHERE age >= 18")}. */
    public static View view(String name, String query) {
        return of(Kind.VIEW, name, query);
    }

    /** A view whose rows are stored until it is refreshed; filled when it is created. */
    public static View materializedView(String name, String query) {
        return of(Kind.MATERIALIZED_VIEW, name, query);
    }

    private static View of(Kind kind, String name, String query) {
        return new View(
                kind, QualifiedName.parse(name), List.of(), query, List.of(), CheckOption.NONE, Population.FILLED);
    }

    /** The view with names for its columns. */
    public View columns(String... names) {
        return new View(kind, name, List.of(names), query, parameters, checkOption, population);
    }

    /** The view with one more parameter. */
    public View with(String parameter, String value) {
        List<StorageParameter> more = new ArrayList<>(parameters);
        more.add(new StorageParameter(parameter, value));
        return new View(kind, name, columns, query, more, checkOption, population);
    }

    /** The view with which rows may be written through it. */
    public View checkOption(CheckOption other) {
        return new View(kind, name, columns, query, parameters, other, population);
    }

    /** The materialized view, empty until it is refreshed. */
    public View withoutData() {
        return new View(kind, name, columns, query, parameters, checkOption, Population.EMPTY);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(
                switch (kind) {
                    case VIEW -> DatabaseObject.Kind.VIEW;
                    case MATERIALIZED_VIEW -> DatabaseObject.Kind.MATERIALIZED_VIEW;
                },
                name,
                null,
                List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitView(this);
    }

    /** Whether the rows of a view are stored. */
    public enum Kind {
        VIEW,
        MATERIALIZED_VIEW
    }

    /** Which rows may be written through a view. */
    public enum CheckOption {

        /** Any. */
        NONE,

        /** Those that fulfil its own condition. */
        LOCAL,

        /** Those that fulfil its own condition and those of the views below it. */
        CASCADED
    }

    /** Whether a materialized view is filled. */
    public enum Population {
        FILLED,
        EMPTY
    }
}
