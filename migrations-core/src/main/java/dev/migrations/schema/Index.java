package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table. Immutable: each method that says more about the index returns another one.
 *
 * @param name its name, in the schema of its table; null where it is made up by a naming convention
 * @param nameRule what a naming convention may do to its name
 * @param elements what it is sorted by, in order, at least one
 * @param uniqueness whether it refuses equal rows
 * @param nulls whether nulls are equal to each other
 * @param method the access method, such as {@code gin}; null for the database's usual one
 * @param include the names of columns that it carries without being sorted by them
 * @param parameters its storage parameters, in order
 * @param where the SQL condition that its rows fulfil; null where it has all rows
 * @param build how it is built and dropped; says nothing about the index itself
 */
public record Index(
        @Nullable String name,
        NameRule nameRule,
        List<IndexElement> elements,
        Uniqueness uniqueness,
        NullsDistinctness nulls,
        @Nullable String method,
        List<String> include,
        List<StorageParameter> parameters,
        @Nullable String where,
        IndexBuild build) {

    /**
     * Checks what is told about the index.
     *
     * @throws MigrationException if it has no elements, if a name or the condition is blank, or if nulls are equal to
     *     each other in an index that is not unique
     */
    public Index {
        Checks.optionalName(name, "an index");
        requireNonNull(nameRule, "nameRule");
        String called = name == null ? "An index without a name" : "Index '" + name + "'";
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new MigrationException(called + " has no elements.", "Name at least one column or expression.");
        }
        requireNonNull(uniqueness, "uniqueness");
        requireNonNull(nulls, "nulls");
        if (nulls == NullsDistinctness.NOT_DISTINCT && uniqueness == Uniqueness.NOT_UNIQUE) {
            throw new MigrationException(
                    called + " says that nulls are not distinct, but is not unique.",
                    "Make it unique(), or leave out nullsNotDistinct().");
        }
        Checks.optionalName(method, "the method of an index");
        include = List.copyOf(include);
        include.forEach(column -> Checks.name(column, "an included column"));
        Checks.distinct(include, "the include list of an index");
        parameters = List.copyOf(parameters);
        Checks.optionalSql(where, "the condition of an index");
        requireNonNull(build, "build");
    }

    /** An index on the columns, in order. */
    public static Index index(String name, String... columns) {
        return of(name, Stream.of(columns).map(IndexElement::ascending).toList());
    }

    /** An index on columns and expressions, in order. */
    public static Index index(String name, IndexElement... elements) {
        return of(name, List.of(elements));
    }

    /** An index on the columns, in order, whose name is made up by the naming convention. */
    public static Index on(String... columns) {
        return of(null, Stream.of(columns).map(IndexElement::ascending).toList());
    }

    /** An index on columns and expressions, in order, whose name is made up by the naming convention. */
    public static Index on(IndexElement... elements) {
        return of(null, List.of(elements));
    }

    private static Index of(@Nullable String name, List<IndexElement> elements) {
        return new Index(
                name,
                NameRule.CONVENTION,
                elements,
                Uniqueness.NOT_UNIQUE,
                NullsDistinctness.DISTINCT,
                null,
                List.of(),
                List.of(),
                null,
                IndexBuild.BLOCKING);
    }

    /**
     * Its name, which it has by now.
     *
     * @throws MigrationException if it has none
     */
    public String requiredName() {
        if (name == null) {
            throw new MigrationException(
                    "An index on " + elements.stream().map(IndexElement::value).toList() + " has no name.",
                    "Give it one with named(\"...\").");
        }
        return name;
    }

    /** The index under the name, which a naming convention may build into its own. */
    public Index named(String other) {
        return new Index(
                other, NameRule.CONVENTION, elements, uniqueness, nulls, method, include, parameters, where, build);
    }

    /** The index under exactly this name. */
    public Index finallyNamed(String other) {
        return new Index(other, NameRule.FINAL, elements, uniqueness, nulls, method, include, parameters, where, build);
    }

    /** The index, refusing equal rows. */
    public Index unique() {
        return new Index(name, nameRule, elements, Uniqueness.UNIQUE, nulls, method, include, parameters, where, build);
    }

    /** The unique index, allowing null only once. */
    public Index nullsNotDistinct() {
        return new Index(
                name,
                nameRule,
                elements,
                uniqueness,
                NullsDistinctness.NOT_DISTINCT,
                method,
                include,
                parameters,
                where,
                build);
    }

    /** The index with the access method. */
    public Index using(String accessMethod) {
        return new Index(name, nameRule, elements, uniqueness, nulls, accessMethod, include, parameters, where, build);
    }

    /** The index, carrying the columns too. */
    public Index including(String... columns) {
        return new Index(
                name, nameRule, elements, uniqueness, nulls, method, List.of(columns), parameters, where, build);
    }

    /** The index with one more storage parameter. */
    public Index with(String parameter, String value) {
        List<StorageParameter> more = new ArrayList<>(parameters);
        more.add(new StorageParameter(parameter, value));
        return new Index(name, nameRule, elements, uniqueness, nulls, method, include, more, where, build);
    }

    /** The index, on those rows only that fulfil the SQL condition. */
    public Index where(String condition) {
        return new Index(name, nameRule, elements, uniqueness, nulls, method, include, parameters, condition, build);
    }

    /** The index, to be built and dropped while others write; not possible inside a transaction. */
    public Index concurrently() {
        return new Index(
                name, nameRule, elements, uniqueness, nulls, method, include, parameters, where, IndexBuild.CONCURRENT);
    }
}
