package dev.migrations.dialect.sqlite;

import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import java.util.List;

/**
 * Collects the expressions that new values are made of.
 *
 * @param expressions takes them
 */
record UsingOf(List<String> expressions) implements ColumnChangeVisitor<Boolean> {

    @Override
    public Boolean visitChangeType(ColumnChange.ChangeType change) {
        String using = change.using();
        return using != null && expressions.add(using);
    }

    @Override
    public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
        return false;
    }

    @Override
    public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
        return false;
    }

    @Override
    public Boolean visitSetDefault(ColumnChange.SetDefault change) {
        return false;
    }

    @Override
    public Boolean visitDropDefault(ColumnChange.DropDefault change) {
        return false;
    }

    @Override
    public Boolean visitAddIdentity(ColumnChange.AddIdentity change) {
        return false;
    }

    @Override
    public Boolean visitAlterIdentity(ColumnChange.AlterIdentity change) {
        return false;
    }

    @Override
    public Boolean visitDropIdentity(ColumnChange.DropIdentity change) {
        return false;
    }

    @Override
    public Boolean visitSetGenerated(ColumnChange.SetGenerated change) {
        return false;
    }

    @Override
    public Boolean visitDropGenerated(ColumnChange.DropGenerated change) {
        return false;
    }

    @Override
    public Boolean visitSetComment(ColumnChange.SetComment change) {
        return false;
    }

    @Override
    public Boolean visitSetStatistics(ColumnChange.SetStatistics change) {
        return false;
    }

    @Override
    public Boolean visitSetStorage(ColumnChange.SetStorage change) {
        return false;
    }
}
