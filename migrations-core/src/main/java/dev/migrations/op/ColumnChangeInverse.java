package dev.migrations.op;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what undoes the changes of a column, last one first, and what is not known for that. */
final class ColumnChangeInverse implements ColumnChangeVisitor<Boolean> {

    private final List<ColumnChange> changes = new ArrayList<>();

    private final List<String> missing = new ArrayList<>();

    private final List<String> remedies = new ArrayList<>();

    private @Nullable String impossible;

    private ColumnChangeInverse() {}

    static Inversion of(AlterColumn operation) {
        ColumnChangeInverse inverse = new ColumnChangeInverse();
        operation.changes().forEach(change -> change.accept(inverse));
        String impossible = inverse.impossible;
        if (impossible != null) {
            return Inversion.irreversible(impossible, "Give the revision a downgrade.");
        }
        return inverse.missing.isEmpty()
                ? Inversion.by(new AlterColumn(operation.table(), operation.column(), inverse.changes))
                : Inversion.irreversible(
                        "it does not say which " + String.join(" and which ", inverse.missing) + " the column had",
                        "Write " + String.join(" and ", inverse.remedies) + " behind it" + Undo.OR_DOWNGRADE);
    }

    @Override
    public Boolean visitChangeType(ColumnChange.ChangeType change) {
        ColumnType existing = change.existingType();
        return existing == null
                ? unknown("type", "existingType(...)")
                : undo(new ColumnChange.ChangeType(
                        existing,
                        change.existingCollation(),
                        change.undoUsing(),
                        change.type(),
                        change.collation(),
                        change.using()));
    }

    @Override
    public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
        return undo(new ColumnChange.DropNotNull());
    }

    @Override
    public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
        return undo(new ColumnChange.SetNotNull());
    }

    @Override
    public Boolean visitSetDefault(ColumnChange.SetDefault change) {
        return restoreDefault(change.existing(), Existing.of(change.expression()));
    }

    @Override
    public Boolean visitDropDefault(ColumnChange.DropDefault change) {
        return restoreDefault(change.existing(), Existing.absent());
    }

    private boolean restoreDefault(Existing before, Existing after) {
        return before.<Boolean>fold(
                () -> unknown("default", "existingDefault(...) or noExistingDefault()"),
                expression -> undo(
                        expression == null
                                ? new ColumnChange.DropDefault(after)
                                : new ColumnChange.SetDefault(expression, after)));
    }

    @Override
    public Boolean visitAddIdentity(ColumnChange.AddIdentity change) {
        return undo(new ColumnChange.DropIdentity(change.identity(), change.options()));
    }

    @Override
    public Boolean visitAlterIdentity(ColumnChange.AlterIdentity change) {
        return change.existing() == Identity.NONE
                ? unknown("identity", "existingIdentity(...)")
                : undo(new ColumnChange.AlterIdentity(
                        change.existing(), change.existingOptions(), change.identity(), change.options()));
    }

    @Override
    public Boolean visitDropIdentity(ColumnChange.DropIdentity change) {
        return change.existing() == Identity.NONE
                ? unknown("identity", "existingIdentity(...)")
                : undo(new ColumnChange.AddIdentity(change.existing(), change.existingOptions()));
    }

    @Override
    public Boolean visitSetGenerated(ColumnChange.SetGenerated change) {
        return change.existing()
                .<Boolean>fold(
                        () -> unknown("expression", "existingExpression(...)"),
                        expression -> expression == null
                                ? refuse("a column that was computed cannot be made one that is not, with its values")
                                : undo(new ColumnChange.SetGenerated(expression, Existing.of(change.expression()))));
    }

    @Override
    public Boolean visitDropGenerated(ColumnChange.DropGenerated change) {
        return refuse("a column that is there cannot be made one that is computed");
    }

    @Override
    public Boolean visitSetComment(ColumnChange.SetComment change) {
        return change.existing()
                .<Boolean>fold(
                        () -> unknown("comment", "existingComment(...) or noExistingComment()"),
                        comment -> undo(new ColumnChange.SetComment(comment, Existing.ofNullable(change.comment()))));
    }

    @Override
    public Boolean visitSetStatistics(ColumnChange.SetStatistics change) {
        return undo(new ColumnChange.SetStatistics(change.existing(), change.target()));
    }

    @Override
    public Boolean visitSetStorage(ColumnChange.SetStorage change) {
        Storage existing = change.existing();
        return existing == null
                ? unknown("storage", "existingStorage(...)")
                : undo(new ColumnChange.SetStorage(existing, change.storage()));
    }

    private boolean undo(ColumnChange change) {
        changes.add(0, change);
        return true;
    }

    private boolean unknown(String what, String remedy) {
        missing.add(what);
        remedies.add(remedy);
        return false;
    }

    private boolean refuse(String why) {
        impossible = why;
        return false;
    }
}
