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

    R visitAddIdentity(ColumnChange.AddIdentity change);

    R visitAlterIdentity(ColumnChange.AlterIdentity change);

    R visitDropIdentity(ColumnChange.DropIdentity change);

    R visitSetGenerated(ColumnChange.SetGenerated change);

    R visitDropGenerated(ColumnChange.DropGenerated change);

    R visitSetComment(ColumnChange.SetComment change);

    R visitSetStatistics(ColumnChange.SetStatistics change);

    R visitSetStorage(ColumnChange.SetStorage change);
}
