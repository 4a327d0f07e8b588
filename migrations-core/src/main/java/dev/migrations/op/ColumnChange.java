package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import org.jspecify.annotations.Nullable;

/** One thing that changes in a column. */
public sealed interface ColumnChange {

    /** Calls the method of the visitor that is for this kind of change. */
    <R> R accept(ColumnChangeVisitor<R> visitor);

    /**
     * It gets another type.
     *
     * @param type the type afterwards
     * @param collation its collation afterwards; null for that of the type
     * @param using the SQL expression that makes the new values out of the old ones; null for a cast
     * @param existingType the type before; null where that is not known
     * @param existingCollation the collation before; null for that of the type
     * @param undoUsing the SQL expression that makes the old values out of the new ones; null for a cast
     */
    record ChangeType(
            ColumnType type,
            @Nullable QualifiedName collation,
            @Nullable String using,
            @Nullable ColumnType existingType,
            @Nullable QualifiedName existingCollation,
            @Nullable String undoUsing)
            implements ColumnChange {

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
    record SetDefault(String expression, Existing existing) implements ColumnChange {

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
    record DropDefault(Existing existing) implements ColumnChange {

        public DropDefault {
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitDropDefault(this);
        }
    }

    /**
     * The database numbers the rows in it.
     *
     * @param identity how
     * @param options how it counts
     */
    record AddIdentity(Identity identity, SequenceOptions options) implements ColumnChange {

        public AddIdentity {
            requireNonNull(identity, "identity");
            requireNonNull(options, "options");
            if (identity == Identity.NONE) {
                throw new MigrationException(
                        "A column is to be numbered, but not how.", "Say that it is numbered always or by default.");
            }
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitAddIdentity(this);
        }
    }

    /**
     * The database numbers the rows in it in another way.
     *
     * @param identity how afterwards
     * @param options how it counts afterwards; what it does not say stays
     * @param existing how before; {@link Identity#NONE} where that is not known
     * @param existingOptions how it counted before, as far as it changes
     */
    record AlterIdentity(Identity identity, SequenceOptions options, Identity existing, SequenceOptions existingOptions)
            implements ColumnChange {

        public AlterIdentity {
            requireNonNull(identity, "identity");
            requireNonNull(options, "options");
            requireNonNull(existing, "existing");
            requireNonNull(existingOptions, "existingOptions");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitAlterIdentity(this);
        }
    }

    /**
     * The database numbers the rows in it no more.
     *
     * @param existing how it did before; {@link Identity#NONE} where that is not known
     * @param existingOptions how it counted before
     */
    record DropIdentity(Identity existing, SequenceOptions existingOptions) implements ColumnChange {

        public DropIdentity {
            requireNonNull(existing, "existing");
            requireNonNull(existingOptions, "existingOptions");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitDropIdentity(this);
        }
    }

    /**
     * It is computed in another way.
     *
     * @param expression the SQL expression afterwards
     * @param existing the expression before
     */
    record SetGenerated(String expression, Existing existing) implements ColumnChange {

        public SetGenerated {
            Names.sql(expression, "a generated column");
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetGenerated(this);
        }
    }

    /** It is computed no more and keeps the values that it has. */
    record DropGenerated() implements ColumnChange {

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitDropGenerated(this);
        }
    }

    /**
     * It gets a comment, or another one.
     *
     * @param comment the comment afterwards; null for none
     * @param existing the comment before
     */
    record SetComment(@Nullable String comment, Existing existing) implements ColumnChange {

        public SetComment {
            requireNonNull(existing, "existing");
            comment = comment == null || comment.isEmpty() ? null : comment;
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetComment(this);
        }
    }

    /**
     * The database looks at more or fewer of its values to plan queries.
     *
     * @param target how many afterwards; -1 for the usual number
     * @param existing how many before; -1 for the usual number
     */
    record SetStatistics(int target, int existing) implements ColumnChange {

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetStatistics(this);
        }
    }

    /**
     * Its large values are stored in another way.
     *
     * @param storage how afterwards
     * @param existing how before; null where that is not known
     */
    record SetStorage(Storage storage, @Nullable Storage existing) implements ColumnChange {

        public SetStorage {
            requireNonNull(storage, "storage");
        }

        @Override
        public <R> R accept(ColumnChangeVisitor<R> visitor) {
            return visitor.visitSetStorage(this);
        }
    }
}
