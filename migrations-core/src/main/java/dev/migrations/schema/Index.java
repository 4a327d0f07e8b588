package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table. Immutable: each method that says more about the index returns another one.
 *
 * @param name its name; it lives in the schema of its table
 * @param elements what it is sorted by, in order, at least one
 * @param uniqueness whether it refuses equal rows
 * @param method the access method, such as {@code gin}; null for the database's usual one
 * @param include the names of columns that it carries without being sorted by them
 * @param where the SQL condition that its rows fulfil; null where it has all rows
 * @param build how it is built and dropped; says nothing about the index itself
 */
public record Index(
        String name,
        List<IndexElement> elements,
        Uniqueness uniqueness,
        @Nullable String method,
        List<String> include,
        @Nullable String where,
        IndexBuild build) {

    /** @throws MigrationException if it has no elements, or if a name or the condition is blank */
    public Index {
        Checks.name(name, "an index");
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new MigrationException(
                    "Index '" + name + "' has no elements.", "Name at least one column or expression.");
        }
        requireNonNull(uniqueness, "uniqueness");
        Checks.optionalName(method, "the method of index '" + name + "'");
        include = List.copyOf(include);
        include.forEach(column -> Checks.name(column, "an included column"));
        Checks.distinct(include, "the include list of index '" + name + "'");
        Checks.optionalSql(where, "the condition of index '" + name + "'");
        requireNonNull(build, "build");
    }

    /** An index on the columns, in order. */
    public static Index index(String name, String... columns) {
        return index(name, Stream.of(columns).map(IndexElement::ascending).toList());
    }

    /** An index on columns and expressions, in order. */
    public static Index index(String name, IndexElement... elements) {
        return index(name, List.of(elements));
    }

    private static Index index(String name, List<IndexElement> elements) {
        return new Index(name, elements, Uniqueness.NOT_UNIQUE, null, List.of(), null, IndexBuild.BLOCKING);
    }

    /** The index, refusing equal rows. */
    public Index unique() {
        return new Index(name, elements, Uniqueness.UNIQUE, method, include, where, build);
    }

    /** The index with the access method. */
    public Index using(String accessMethod) {
        return new Index(name, elements, uniqueness, accessMethod, include, where, build);
    }

    /** The index, carrying the columns too. */
    public Index including(String... columns) {
        return new Index(name, elements, uniqueness, method, List.of(columns), where, build);
    }

    /** The index, on those rows only that fulfil the SQL condition. */
    public Index where(String condition) {
        return new Index(name, elements, uniqueness, method, include, condition, build);
    }

    /** The index, to be built and dropped while others write; not possible inside a transaction. */
    public Index concurrently() {
        return new Index(name, elements, uniqueness, method, include, where, IndexBuild.CONCURRENT);
    }
}
