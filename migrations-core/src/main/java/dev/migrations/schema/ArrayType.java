package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * An array.
 *
 * @param element the type of what is in it
 */
public record ArrayType(ColumnType element) implements ColumnType {

    public ArrayType {
        requireNonNull(element, "element");
    }

    @Override
    public <R> R accept(ColumnTypeVisitor<R> visitor) {
        return visitor.visitArray(this);
    }
}
