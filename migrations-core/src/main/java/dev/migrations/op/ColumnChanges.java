package dev.migrations.op;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Says what changes in a column: {@code c -> c.type(varchar(400)).existingType(varchar(200)).setNotNull()}. Not
 * thread-safe.
 */
public final class ColumnChanges {

    private final List<ColumnChange> changes = new ArrayList<>();

    ColumnChanges() {}

    /** Changes the type. */
    public ColumnChanges type(ColumnType type) {
        return add(new ColumnChange.ChangeType(type, null, null, null));
    }

    /** Says how the values of the new type are made out of the old ones: an SQL expression; follows {@link #type}. */
    public ColumnChanges using(String expression) {
        return amendType(
                "using",
                change -> new ColumnChange.ChangeType(
                        change.type(), expression, change.existingType(), change.undoUsing()));
    }

    /** Says which type the column had, so that the change can be undone; follows {@link #type}. */
    public ColumnChanges existingType(ColumnType type) {
        return amendType(
                "existingType",
                change -> new ColumnChange.ChangeType(change.type(), change.using(), type, change.undoUsing()));
    }

    /** Says how the values of the old type are made out of the new ones: an SQL expression; follows {@link #type}. */
    public ColumnChanges undoUsing(String expression) {
        return amendType(
                "undoUsing",
                change ->
                        new ColumnChange.ChangeType(change.type(), change.using(), change.existingType(), expression));
    }

    /** Forbids null. */
    public ColumnChanges setNotNull() {
        return add(new ColumnChange.SetNotNull());
    }

    /** Allows null. */
    public ColumnChanges dropNotNull() {
        return add(new ColumnChange.DropNotNull());
    }

    /** Sets the default to the SQL expression. */
    public ColumnChanges setDefault(String expression) {
        return add(new ColumnChange.SetDefault(expression, ExistingDefault.unknown()));
    }

    /** Takes the default away. */
    public ColumnChanges dropDefault() {
        return add(new ColumnChange.DropDefault(ExistingDefault.unknown()));
    }

    /** Says which default the column had, so that the change can be undone; follows the change of the default. */
    public ColumnChanges existingDefault(String expression) {
        return amendDefault("existingDefault", ExistingDefault.of(expression));
    }

    /** Says that the column had no default, so that the change can be undone; follows {@link #setDefault}. */
    public ColumnChanges noExistingDefault() {
        return amendDefault("noExistingDefault", ExistingDefault.absent());
    }

    List<ColumnChange> changes() {
        return List.copyOf(changes);
    }

    private ColumnChanges add(ColumnChange change) {
        changes.add(change);
        return this;
    }

    private ColumnChanges amendType(String method, UnaryOperator<ColumnChange.ChangeType> amendment) {
        return amend(new Amendment(method, "type") {
            @Override
            public ColumnChange visitChangeType(ColumnChange.ChangeType change) {
                return amendment.apply(change);
            }
        });
    }

    private ColumnChanges amendDefault(String method, ExistingDefault existing) {
        return amend(new Amendment(method, "setDefault or dropDefault") {
            @Override
            public ColumnChange visitSetDefault(ColumnChange.SetDefault change) {
                return new ColumnChange.SetDefault(change.expression(), existing);
            }

            @Override
            public ColumnChange visitDropDefault(ColumnChange.DropDefault change) {
                return new ColumnChange.DropDefault(existing);
            }
        });
    }

    private ColumnChanges amend(Amendment amendment) {
        if (changes.isEmpty()) {
            throw amendment.misplaced();
        }
        int last = changes.size() - 1;
        changes.set(last, changes.get(last).accept(amendment));
        return this;
    }

    /** Says more about a change of the right kind; refuses the others. */
    private abstract static class Amendment implements ColumnChangeVisitor<ColumnChange> {

        private final String method;

        private final String change;

        Amendment(String method, String change) {
            this.method = method;
            this.change = change;
        }

        MigrationException misplaced() {
            return new MigrationException(
                    "'" + method + "' does not follow '" + change + "'.",
                    "Write it directly behind '" + change + "', which it says more about.");
        }

        @Override
        public ColumnChange visitChangeType(ColumnChange.ChangeType ignored) {
            throw misplaced();
        }

        @Override
        public ColumnChange visitSetNotNull(ColumnChange.SetNotNull ignored) {
            throw misplaced();
        }

        @Override
        public ColumnChange visitDropNotNull(ColumnChange.DropNotNull ignored) {
            throw misplaced();
        }

        @Override
        public ColumnChange visitSetDefault(ColumnChange.SetDefault ignored) {
            throw misplaced();
        }

        @Override
        public ColumnChange visitDropDefault(ColumnChange.DropDefault ignored) {
            throw misplaced();
        }
    }
}
