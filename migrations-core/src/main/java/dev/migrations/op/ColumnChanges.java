package dev.migrations.op;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Says what changes in a column: {@code c -> c.type(varchar(400)).existingType(varchar(200)).setNotNull()}. What was there
 * before is said directly behind the change; with it the change can be undone. Not thread-safe.
 */
public final class ColumnChanges {

    private final List<ColumnChange> changes = new ArrayList<>();

    ColumnChanges() {}

    /** Changes the type. */
    public ColumnChanges type(ColumnType type) {
        return add(new ColumnChange.ChangeType(type, null, null, null, null, null));
    }

    /** Says which collation the new type has; follows {@link #type}. */
    public ColumnChanges collation(String name) {
        return amend(
                ColumnChange.ChangeType.class,
                "collation",
                "type",
                change -> new ColumnChange.ChangeType(
                        change.type(),
                        QualifiedName.parse(name),
                        change.using(),
                        change.existingType(),
                        change.existingCollation(),
                        change.undoUsing()));
    }

    /** Says how the values of the new type are made out of the old ones: an SQL expression; follows {@link #type}. */
    public ColumnChanges using(String expression) {
        return amend(
                ColumnChange.ChangeType.class,
                "using",
                "type",
                change -> new ColumnChange.ChangeType(
                        change.type(),
                        change.collation(),
                        expression,
                        change.existingType(),
                        change.existingCollation(),
                        change.undoUsing()));
    }

    /** Says which type the column had; follows {@link #type}. */
    public ColumnChanges existingType(ColumnType type) {
        return amend(
                ColumnChange.ChangeType.class,
                "existingType",
                "type",
                change -> new ColumnChange.ChangeType(
                        change.type(),
                        change.collation(),
                        change.using(),
                        type,
                        change.existingCollation(),
                        change.undoUsing()));
    }

    /** Says which collation the column had; follows {@link #type}. */
    public ColumnChanges existingCollation(String name) {
        return amend(
                ColumnChange.ChangeType.class,
                "existingCollation",
                "type",
                change -> new ColumnChange.ChangeType(
                        change.type(),
                        change.collation(),
                        change.using(),
                        change.existingType(),
                        QualifiedName.parse(name),
                        change.undoUsing()));
    }

    /** Says how the values of the old type are made out of the new ones: an SQL expression; follows {@link #type}. */
    public ColumnChanges undoUsing(String expression) {
        return amend(
                ColumnChange.ChangeType.class,
                "undoUsing",
                "type",
                change -> new ColumnChange.ChangeType(
                        change.type(),
                        change.collation(),
                        change.using(),
                        change.existingType(),
                        change.existingCollation(),
                        expression));
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
        return add(new ColumnChange.SetDefault(expression, Existing.unknown()));
    }

    /** Takes the default away. */
    public ColumnChanges dropDefault() {
        return add(new ColumnChange.DropDefault(Existing.unknown()));
    }

    /** Says which default the column had; follows the change of the default. */
    public ColumnChanges existingDefault(String expression) {
        return amendDefault("existingDefault", Existing.of(expression));
    }

    /** Says that the column had no default; follows {@link #setDefault}. */
    public ColumnChanges noExistingDefault() {
        return amendDefault("noExistingDefault", Existing.absent());
    }

    /** Lets the database number the rows in the column, always or where an insert gives no value. */
    public ColumnChanges addIdentity(Identity identity) {
        return addIdentity(identity, SequenceOptions.DEFAULTS);
    }

    /** Lets the database number the rows in the column, counting so. */
    public ColumnChanges addIdentity(Identity identity, SequenceOptions options) {
        return add(new ColumnChange.AddIdentity(identity, options));
    }

    /** Lets the database number the rows in another way. */
    public ColumnChanges alterIdentity(Identity identity) {
        return alterIdentity(identity, SequenceOptions.DEFAULTS);
    }

    /** Lets the database number the rows in another way; what the options do not say stays. */
    public ColumnChanges alterIdentity(Identity identity, SequenceOptions options) {
        return add(new ColumnChange.AlterIdentity(identity, options, Identity.NONE, SequenceOptions.DEFAULTS));
    }

    /** Lets the database number the rows no more. */
    public ColumnChanges dropIdentity() {
        return add(new ColumnChange.DropIdentity(Identity.NONE, SequenceOptions.DEFAULTS));
    }

    /** Says how the rows were numbered; follows {@link #alterIdentity} or {@link #dropIdentity}. */
    public ColumnChanges existingIdentity(Identity identity) {
        return existingIdentity(identity, SequenceOptions.DEFAULTS);
    }

    /** Says how the rows were numbered, and how that counted; follows the change of the identity. */
    public ColumnChanges existingIdentity(Identity identity, SequenceOptions options) {
        return amendLast("existingIdentity", "alterIdentity or dropIdentity", change -> {
            if (change instanceof ColumnChange.AlterIdentity altered) {
                return Optional.of(
                        new ColumnChange.AlterIdentity(altered.identity(), altered.options(), identity, options));
            }
            return change instanceof ColumnChange.DropIdentity
                    ? Optional.of(new ColumnChange.DropIdentity(identity, options))
                    : Optional.empty();
        });
    }

    /** Computes the column from another SQL expression. */
    public ColumnChanges generatedAs(String expression) {
        return add(new ColumnChange.SetGenerated(expression, Existing.unknown()));
    }

    /** Says which expression the column was computed from; follows {@link #generatedAs}. */
    public ColumnChanges existingExpression(String expression) {
        return amend(
                ColumnChange.SetGenerated.class,
                "existingExpression",
                "generatedAs",
                change -> new ColumnChange.SetGenerated(change.expression(), Existing.of(expression)));
    }

    /** Says that the column was not computed before; follows {@link #generatedAs}. */
    public ColumnChanges noExistingExpression() {
        return amend(
                ColumnChange.SetGenerated.class,
                "noExistingExpression",
                "generatedAs",
                change -> new ColumnChange.SetGenerated(change.expression(), Existing.absent()));
    }

    /** Computes the column no more; it keeps the values that it has. */
    public ColumnChanges dropGenerated() {
        return add(new ColumnChange.DropGenerated());
    }

    /** Comments the column. */
    public ColumnChanges comment(String text) {
        return add(new ColumnChange.SetComment(text, Existing.unknown()));
    }

    /** Takes the comment away. */
    public ColumnChanges dropComment() {
        return add(new ColumnChange.SetComment(null, Existing.unknown()));
    }

    /** Says which comment the column had; follows the change of the comment. */
    public ColumnChanges existingComment(String text) {
        return amendComment("existingComment", text);
    }

    /** Says that the column had no comment; follows {@link #comment}. */
    public ColumnChanges noExistingComment() {
        return amendComment("noExistingComment", null);
    }

    /** Lets the database look at so many of its values to plan queries; -1 for the usual number, which it was before. */
    public ColumnChanges statistics(int target) {
        return add(new ColumnChange.SetStatistics(target, -1));
    }

    /** Says how many values the database looked at before; follows {@link #statistics}. */
    public ColumnChanges existingStatistics(int target) {
        return amend(
                ColumnChange.SetStatistics.class,
                "existingStatistics",
                "statistics",
                change -> new ColumnChange.SetStatistics(change.target(), target));
    }

    /** Stores its large values in another way. */
    public ColumnChanges storage(Storage storage) {
        return add(new ColumnChange.SetStorage(storage, null));
    }

    /** Says how its large values were stored; follows {@link #storage}. */
    public ColumnChanges existingStorage(Storage storage) {
        return amend(
                ColumnChange.SetStorage.class,
                "existingStorage",
                "storage",
                change -> new ColumnChange.SetStorage(change.storage(), storage));
    }

    List<ColumnChange> changes() {
        return List.copyOf(changes);
    }

    private ColumnChanges add(ColumnChange change) {
        changes.add(change);
        return this;
    }

    private ColumnChanges amendDefault(String method, Existing existing) {
        return amendLast(method, "setDefault or dropDefault", change -> {
            if (change instanceof ColumnChange.SetDefault set) {
                return Optional.of(new ColumnChange.SetDefault(set.expression(), existing));
            }
            return change instanceof ColumnChange.DropDefault
                    ? Optional.of(new ColumnChange.DropDefault(existing))
                    : Optional.empty();
        });
    }

    private ColumnChanges amendComment(String method, @Nullable String text) {
        return amend(
                ColumnChange.SetComment.class,
                method,
                "comment or dropComment",
                change -> new ColumnChange.SetComment(change.comment(), Existing.ofNullable(text)));
    }

    private <C extends ColumnChange> ColumnChanges amend(
            Class<C> kind, String method, String follows, UnaryOperator<C> amendment) {
        return amendLast(
                method,
                follows,
                change -> kind.isInstance(change) ? Optional.of(amendment.apply(kind.cast(change))) : Optional.empty());
    }

    private ColumnChanges amendLast(String method, String follows, Amendment amendment) {
        Optional<ColumnChange> amended =
                changes.isEmpty() ? Optional.empty() : amendment.of(changes.get(changes.size() - 1));
        changes.set(
                changes.isEmpty() ? 0 : changes.size() - 1,
                amended.orElseThrow(() -> new MigrationException(
                        "'" + method + "' does not follow '" + follows + "'.",
                        "Write it directly behind '" + follows + "', which it says more about.")));
        return this;
    }

    /** Says more about a change of the right kind; empty for the others. */
    @FunctionalInterface
    private interface Amendment {
        Optional<ColumnChange> of(ColumnChange change);
    }
}
