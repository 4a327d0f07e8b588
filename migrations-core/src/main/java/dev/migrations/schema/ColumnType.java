package dev.migrations.schema;

/** The type of a column. {@link Types} makes them. */
public sealed interface ColumnType permits StandardType, ArrayType, NamedType, NativeType {

    /** Calls the method of the visitor that is for this kind of type. */
    <R> R accept(ColumnTypeVisitor<R> visitor);
}
