package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.Existing;
import dev.migrations.schema.Column;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a column that stays.
 *
 * @param before the column as it is
 * @param after the column as it is to be
 * @param typeChange whether it gets another type
 * @param defaultBefore its default when the changes begin
 */
record ColumnAlteration(
        Column before,
        Column after,
        TypeChange typeChange,
        @Nullable String defaultBefore,
        AlterationRules rules) {

    /** Whether the type of a column changes. */
    enum TypeChange {
        NONE,
        CHANGED
    }

    /** What must happen before anything else is created: what stands in the way of others. */
    static List<ColumnChange> early(Column before, Column after, boolean suspendsDefault) {
        String expression = before.defaultExpression();
        if (suspendsDefault && expression != null) {
            return List.of(new ColumnChange.DropDefault(Existing.of(expression)));
        }
        return leavesIdentityForSequence(before, after)
                ? List.of(new ColumnChange.DropIdentity(before.identity(), before.identityOptions()))
                : List.of();
    }

    /** The sequence of an identity column may have the name that the new one is to have. */
    private static boolean leavesIdentityForSequence(Column before, Column after) {
        return before.identity() != Identity.NONE
                && after.identity() == Identity.NONE
                && after.defaultExpression() != null;
    }

    List<ColumnChange> changes() {
        List<ColumnChange> changes = new ArrayList<>();
        Optional<String> using =
                typeChange == TypeChange.CHANGED ? rules.using(before, after.type()) : Optional.empty();
        boolean resetsDefault = using.isPresent() && defaultBefore != null;
        if (resetsDefault || (defaultBefore != null && after.defaultExpression() == null)) {
            changes.add(new ColumnChange.DropDefault(Existing.ofNullable(defaultBefore)));
        }
        if (before.identity() != Identity.NONE
                && after.identity() == Identity.NONE
                && !leavesIdentityForSequence(before, after)) {
            changes.add(new ColumnChange.DropIdentity(before.identity(), before.identityOptions()));
        }
        if (before.generatedExpression() != null && after.generatedExpression() == null) {
            changes.add(new ColumnChange.DropGenerated());
        }
        if (typeChange == TypeChange.CHANGED) {
            changes.add(new ColumnChange.ChangeType(
                    after.type(),
                    after.collation(),
                    using.orElse(null),
                    before.type(),
                    before.collation(),
                    rules.using(after, before.type()).orElse(null)));
        }
        addNullability(changes);
        addIdentity(changes);
        addDefault(changes, resetsDefault ? null : defaultBefore);
        addExpressionAndComment(changes);
        return changes;
    }

    private void addNullability(List<ColumnChange> changes) {
        if (before.nullability() != after.nullability()) {
            changes.add(
                    after.nullability() == Nullability.NOT_NULL
                            ? new ColumnChange.SetNotNull()
                            : new ColumnChange.DropNotNull());
        }
    }

    private void addIdentity(List<ColumnChange> changes) {
        if (after.identity() == Identity.NONE) {
            return;
        }
        if (before.identity() == Identity.NONE) {
            changes.add(new ColumnChange.AddIdentity(after.identity(), after.identityOptions()));
            return;
        }
        if (!SequenceChange.goesOn(before.identityOptions(), after.identityOptions(), after.type(), rules)) {
            changes.add(new ColumnChange.DropIdentity(before.identity(), before.identityOptions()));
            changes.add(new ColumnChange.AddIdentity(after.identity(), after.identityOptions()));
            return;
        }
        SequenceChange change =
                SequenceChange.ofIdentity(before.identityOptions(), after.identityOptions(), after.type(), rules);
        if (before.identity() != after.identity()
                || !change.options().equals(SequenceOptions.DEFAULTS)
                || !change.isNothing()) {
            changes.add(new ColumnChange.AlterIdentity(
                    after.identity(), change.options(), before.identity(), change.existing()));
        }
    }

    private void addDefault(List<ColumnChange> changes, @Nullable String existing) {
        String expression = after.defaultExpression();
        if (expression != null && !Objects.equals(expression, existing)) {
            changes.add(new ColumnChange.SetDefault(expression, Existing.ofNullable(existing)));
        }
    }

    private void addExpressionAndComment(List<ColumnChange> changes) {
        String expression = after.generatedExpression();
        if (expression != null && !Objects.equals(before.generatedExpression(), expression)) {
            changes.add(new ColumnChange.SetGenerated(expression, Existing.ofNullable(before.generatedExpression())));
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add(new ColumnChange.SetComment(after.comment(), Existing.ofNullable(before.comment())));
        }
    }
}
