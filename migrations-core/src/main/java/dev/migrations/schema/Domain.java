package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with conditions on top of another type. Immutable: each method that says more about it returns another one.
 *
 * @param name its name
 * @param type the type that it is made of
 * @param collation its collation; null for that of its type
 * @param defaultExpression the SQL expression of its default; null where it has none
 * @param nullability whether it may be null
 * @param checks its conditions on {@code VALUE}, in order
 */
public record Domain(
        QualifiedName name,
        ColumnType type,
        @Nullable QualifiedName collation,
        @Nullable String defaultExpression,
        Nullability nullability,
        List<Check> checks)
        implements SchemaObject {

    public Domain {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        Checks.optionalSql(defaultExpression, "the default of a domain");
        requireNonNull(nullability, "nullability");
        checks = List.copyOf(checks);
    }

    /**
     * A domain that allows whatever its type does.
     *
     * @param name {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it
     */
    public static Domain domain(String name, ColumnType type) {
        return new Domain(QualifiedName.parse(name), type, null, null, Nullability.NULLABLE, List.of());
    }

    /** The domain with the collation. */
    public Domain collation(QualifiedName other) {
        return new Domain(name, type, other, defaultExpression, nullability, checks);
    }

    /** The domain with the SQL expression as its default. */
    public Domain defaultTo(String expression) {
        return new Domain(name, type, collation, expression, nullability, checks);
    }

    /** The domain, never null. */
    public Domain notNull() {
        return new Domain(name, type, collation, defaultExpression, Nullability.NOT_NULL, checks);
    }

    /** The domain with one more condition. */
    public Domain with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Domain(name, type, collation, defaultExpression, nullability, more);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.DOMAIN, name, null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitDomain(this);
    }
}
