package dev.migrations.schema;

/**
 * One method for each kind of {@link ColumnType}.
 *
 * @param <R> what the visit returns
 */
public interface ColumnTypeVisitor<R> {

    R visitStandard(StandardType type);

    R visitArray(ArrayType type);

    R visitNamed(NamedType type);

    R visitNative(NativeType type);
}
