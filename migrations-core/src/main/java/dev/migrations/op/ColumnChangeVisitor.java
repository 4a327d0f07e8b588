package dev.migrations.op;

/**
 * One method for each kind of {@link ColumnChange}.
 *
 * @param <R> what the visit returns
 */
public interface ColumnChangeVisitor<R> {

    R visitChangeType(ColumnChange.ChangeType change);

    R visitSetNotNull(ColumnChange.SetNotNull change);

    R visitDropNotNull(ColumnChange.DropNotNull change);

    R visitSetDefault(ColumnChange.SetDefault change);

    R visitDropDefault(ColumnChange.DropDefault change);
}
