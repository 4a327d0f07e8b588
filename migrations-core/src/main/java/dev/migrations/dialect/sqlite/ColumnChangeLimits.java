package dev.migrations.dialect.sqlite;

import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.schema.QualifiedName;

/**
 * Notes what of the change of a column SQLite cannot do.
 *
 * @param text takes the notes
 */
record ColumnChangeLimits(SqliteText text) implements ColumnChangeVisitor<Boolean> {

    private boolean lacks(String reason, String action) {
        text.lacks(reason, action);
        return true;
    }

    @Override
    public Boolean visitChangeType(ColumnChange.ChangeType change) {
        text.type(change.type());
        QualifiedName collation = change.collation();
        if (collation != null) {
            text.collate(collation);
        }
        return true;
    }

    @Override
    public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
        return true;
    }

    @Override
    public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
        return true;
    }

    @Override
    public Boolean visitSetDefault(ColumnChange.SetDefault change) {
        return true;
    }

    @Override
    public Boolean visitDropDefault(ColumnChange.DropDefault change) {
        return true;
    }

    @Override
    public Boolean visitAddIdentity(ColumnChange.AddIdentity change) {
        text.start(change.options());
        return true;
    }

    @Override
    public Boolean visitAlterIdentity(ColumnChange.AlterIdentity change) {
        return lacks(
                "it numbers rows in one way only: by one, and where an insert gives no value",
                "Leave it out, or set the last number in the table 'sqlite_sequence'.");
    }

    @Override
    public Boolean visitDropIdentity(ColumnChange.DropIdentity change) {
        return true;
    }

    @Override
    public Boolean visitSetGenerated(ColumnChange.SetGenerated change) {
        return true;
    }

    @Override
    public Boolean visitDropGenerated(ColumnChange.DropGenerated change) {
        return true;
    }

    @Override
    public Boolean visitSetComment(ColumnChange.SetComment change) {
        text.lacksComments();
        return true;
    }

    @Override
    public Boolean visitSetStatistics(ColumnChange.SetStatistics change) {
        return lacks("it gathers no statistics of single columns", "Leave it out; run ANALYZE for its indexes.");
    }

    @Override
    public Boolean visitSetStorage(ColumnChange.SetStorage change) {
        return lacks("it stores all values alike", "Leave it out.");
    }
}
