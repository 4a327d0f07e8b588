package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * A type that was created under a name: an enum, a domain, a composite type.
 *
 * @param name its name
 */
public record NamedType(QualifiedName name) implements ColumnType {

    public NamedType {
        requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(ColumnTypeVisitor<R> visitor) {
        return visitor.visitNamed(this);
    }
}
