package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/** One thing that changes in a column. */
public sealed interface ColumnChange {

    /** Calls the method of the visitor that is for this kind of change. */
    <R> R accept(ColumnChangeVisitor<R> visitor);

    /**
     * Its type becomes another one.
     *
     * @param type the type afterwards
     * @param using the SQL expression that makes the new values out of the old; null for the usual conversion
     * @param existingType the type before; null where it is not known
     * @param undoUsing the SQL expression that makes the old values out of the new; null for the usual conversion
     */
    record ChangeType(
            ColumnType type,
            @Nullable String using,
            @Nullable ColumnType existingType,
            @Nullable String undoUsing) implements ColumnChange {

        public ChangeType {
            requireNonNull(type, "type");
            Names.optionalSql(using, "using");
            Names.optionalSql(undoUsing, "undoUsing");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitChangeType(this);
        }
    }

    /** It may be null no more. */
    record SetNotNull() implements ColumnChange {

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetNotNull(this);
        }
    }

    /** It may be null. */
    record DropNotNull() implements ColumnChange {

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitDropNotNull(this);
        }
    }

    /**
     * It gets a default, or another one.
     *
     * @param expression the SQL expression of its default afterwards
     * @param existing its default before
     */
    record SetDefault(String expression, ExistingDefault existing) implements ColumnChange {

        public SetDefault {
            Names.sql(expression, "a default");
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetDefault(this);
        }
    }

    /**
     * It has a default no more.
     *
     * @param existing its default before
     */
    record DropDefault(ExistingDefault existing) implements ColumnChange {

        public DropDefault {
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitDropDefault(this);
        }
    }
}
