package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable: each method that says more about the column returns another one.
 *
 * <p>Texts of SQL are taken as they are; what a user types never belongs in them.
 *
 * @param name its name, as the database stores it
 * @param type its type
 * @param nullability whether it may be null
 * @param defaultExpression the SQL expression of its default; null where it has none
 * @param identity whether the database numbers its rows
 * @param identityOptions how an identity column counts
 * @param generatedExpression the SQL expression that a generated column is computed from; null for others
 * @param generatedKind when a generated column is computed
 * @param collation its collation; null for that of its type
 * @param comment its comment; null where it has none
 */
public record Column(
        String name,
        ColumnType type,
        Nullability nullability,
        @Nullable String defaultExpression,
        Identity identity,
        SequenceOptions identityOptions,
        @Nullable String generatedExpression,
        GeneratedKind generatedKind,
        @Nullable QualifiedName collation,
        @Nullable String comment) {

    /**
     * Checks what is told about the column.
     *
     * @throws MigrationException if a name or an expression is blank, if the column has more than one of default,
     *     identity and generated expression, or if an identity column may be null
     */
    public Column {
        Checks.name(name, "a column");
        requireNonNull(type, "type");
        requireNonNull(nullability, "nullability");
        requireNonNull(identity, "identity");
        requireNonNull(identityOptions, "identityOptions");
        requireNonNull(generatedKind, "generatedKind");
        Checks.optionalSql(defaultExpression, "the default of column '" + name + "'");
        Checks.optionalSql(generatedExpression, "the generated column '" + name + "'");
        long sources = Stream.of(defaultExpression != null, identity != Identity.NONE, generatedExpression != null)
                .filter(isGiven -> isGiven)
                .count();
        if (sources > 1) {
            throw new MigrationException(
                    "Column '" + name + "' has more than one of default, identity and generated expression.",
                    "Keep the one that its values come from.");
        }
        boolean countsWithoutIdentity = identity == Identity.NONE && !identityOptions.equals(SequenceOptions.DEFAULTS);
        if (countsWithoutIdentity || (generatedExpression == null && generatedKind != GeneratedKind.STORED)) {
            throw new MigrationException(
                    "Column '" + name + "' says how it is numbered or when it is computed, but it is not.",
                    "Make it an identity column or a generated one, or leave that out.");
        }
        if (identity != Identity.NONE && nullability == Nullability.NULLABLE) {
            throw new MigrationException(
                    "Identity column '" + name + "' may be null.", "Leave out nullable(): identity columns never are.");
        }
        comment = comment == null || comment.isEmpty() ? null : comment;
    }

    /** A column that may be null and has no default. */
    public static Column column(String name, ColumnType type) {
        return new Column(
                name,
                type,
                Nullability.NULLABLE,
                null,
                Identity.NONE,
                SequenceOptions.DEFAULTS,
                null,
                GeneratedKind.STORED,
                null,
                null);
    }

    /** The column under the other name. */
    public Column named(String other) {
        return new Column(
                other,
                type,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                collation,
                comment);
    }

    /** The column with the other type. */
    public Column type(ColumnType other) {
        return new Column(
                name,
                other,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                collation,
                comment);
    }

    /** The column, never null. */
    public Column notNull() {
        return with(Nullability.NOT_NULL);
    }

    /** The column, possibly null. */
    public Column nullable() {
        return with(Nullability.NULLABLE);
    }

    private Column with(Nullability other) {
        return new Column(
                name,
                type,
                other,
                defaultExpression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                collation,
                comment);
    }

    /** The column with the SQL expression as its default: {@code defaultTo("'x'")}, {@code defaultTo("now()")}. */
    public Column defaultTo(String expression) {
        return new Column(
                name,
                type,
                nullability,
                expression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                collation,
                comment);
    }

    /** The column, not null and always numbered by the database. */
    public Column identityAlways() {
        return with(Identity.ALWAYS, identityOptions);
    }

    /** The column, not null and always numbered by the database, which counts so. */
    public Column identityAlways(SequenceOptions options) {
        return with(Identity.ALWAYS, options);
    }

    /** The column, not null and numbered by the database where an insert gives no value. */
    public Column identityByDefault() {
        return with(Identity.BY_DEFAULT, identityOptions);
    }

    /** The column, not null and numbered by the database, which counts so, where an insert gives no value. */
    public Column identityByDefault(SequenceOptions options) {
        return with(Identity.BY_DEFAULT, options);
    }

    private Column with(Identity other, SequenceOptions options) {
        return new Column(
                name,
                type,
                Nullability.NOT_NULL,
                defaultExpression,
                other,
                options,
                generatedExpression,
                generatedKind,
                collation,
                comment);
    }

    /** The column, computed from the SQL expression when a row is written, and stored. */
    public Column generatedAs(String expression) {
        return new Column(
                name,
                type,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                expression,
                GeneratedKind.STORED,
                collation,
                comment);
    }

    /** The column, computed from the SQL expression when a row is read. */
    public Column generatedVirtuallyAs(String expression) {
        return new Column(
                name,
                type,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                expression,
                GeneratedKind.VIRTUAL,
                collation,
                comment);
    }

    /** The column with the collation of that name; dots are part of the name. */
    public Column collation(String collationName) {
        return collation(QualifiedName.of(collationName));
    }

    /** The column with the collation. */
    public Column collation(QualifiedName other) {
        return new Column(
                name,
                type,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                other,
                comment);
    }

    /** The column with the comment; an empty one is none. */
    public Column comment(String text) {
        return new Column(
                name,
                type,
                nullability,
                defaultExpression,
                identity,
                identityOptions,
                generatedExpression,
                generatedKind,
                collation,
                text);
    }
}
