package dev.migrations.internal.diff;

import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameQuestion;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How alike two columns of one table are.
 *
 * @param before one that the model no longer has
 * @param after one that the database does not have yet
 * @param hints by what the one that comes is known
 */
record ColumnLikeness(Table tableBefore, Table tableAfter, Column before, Column after, List<ColumnHint> hints) {

    RenameQuestion question() {
        List<String> reasons = new ArrayList<>();
        int score = 0;
        for (ColumnHint hint : hints) {
            if (plain(lastPart(hint.name())).equals(plain(before.name()))) {
                reasons.add("it is known as " + hint.name());
                score += 50;
                break;
            }
        }
        boolean hasEqualType = before.type().equals(after.type());
        score += hasEqualType ? 40 : 0;
        addIf(reasons, hasEqualType, "the type is equal");
        boolean isPlaced = position(tableBefore, before) == position(tableAfter, after);
        score += isPlaced ? 20 : 0;
        addIf(reasons, isPlaced, "the place in the table is equal");
        boolean isConstrained = constraints(tableBefore, before).equals(constraints(tableAfter, after));
        score += isConstrained ? 10 : 0;
        addIf(reasons, isConstrained && !constraints(tableAfter, after).isEmpty(), "the constraints are equal");
        boolean hasEqualNullability = before.nullability() == after.nullability();
        score += hasEqualNullability ? 10 : 0;
        addIf(reasons, hasEqualNullability, "the nullability is equal");
        boolean hasEqualDefault = Objects.equals(before.defaultExpression(), after.defaultExpression())
                && Objects.equals(before.generatedExpression(), after.generatedExpression())
                && before.identity() == after.identity();
        score += hasEqualDefault ? 10 : 0;
        addIf(reasons, hasEqualDefault && after.defaultExpression() != null, "the default is equal");
        boolean isPossible = hasEqualType || score > 50;
        return new RenameQuestion(
                Rename.Kind.COLUMN,
                tableAfter.name(),
                QualifiedName.of(before.name()),
                QualifiedName.of(after.name()),
                isPossible ? Math.min(score, 100) : 0,
                reasons);
    }

    private static void addIf(List<String> reasons, boolean condition, String reason) {
        if (condition) {
            reasons.add(reason);
        }
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int position(Table table, Column column) {
        return table.columns().indexOf(column);
    }

    /** The constraints on the column, as if it had the name that the other one has. */
    private List<Constraint> constraints(Table table, Column column) {
        NewNames names = NewNames.ofColumns(Map.of(new ColumnName(table.name(), column.name()), "any"));
        RenamedText text = new RenamedText(Map.of(column.name(), "any"), identifier -> identifier);
        return table.constraints().stream()
                .filter(constraint -> ConstraintKind.columns(constraint).contains(column.name()))
                .map(constraint -> constraint
                        .accept(new RenamedConstraint(table.name(), names, text))
                        .finallyNamed("any"))
                .toList();
    }
}
