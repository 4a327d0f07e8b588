package dev.migrations.internal.diff;

import dev.migrations.model.RenameQuestion;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How alike two tables are.
 *
 * @param before one that the model no longer has
 * @param after one that the database does not have yet
 */
record TableLikeness(Table before, Table after) {

    RenameQuestion question() {
        List<String> reasons = new ArrayList<>();
        long columns = before.columns().stream().filter(this::isThere).count();
        int most = Math.max(before.columns().size(), after.columns().size());
        if (columns > 0) {
            reasons.add(columns + " of " + most + " columns have equal names and types");
        }
        List<Constraint> wanted =
                after.constraints().stream().map(TableLikeness::bare).toList();
        long constraints = before.constraints().stream()
                .map(TableLikeness::bare)
                .filter(wanted::contains)
                .count();
        int all = Math.max(before.constraints().size(), after.constraints().size());
        if (constraints > 0) {
            reasons.add(constraints + " of " + all + " constraints are equal");
        }
        double share = most == 0 ? 0 : (double) columns / most;
        double ofConstraints = all == 0 ? share : (double) constraints / all;
        boolean isSameSchema =
                Objects.equals(before.name().schema(), after.name().schema());
        int score = isSameSchema && columns > 0 ? (int) Math.round(80 * share + 20 * ofConstraints) : 0;
        return Questions.table(before.name(), after.name(), score, reasons);
    }

    private boolean isThere(Column column) {
        return after.columns().stream()
                .anyMatch(other ->
                        other.name().equals(column.name()) && other.type().equals(column.type()));
    }

    private static Constraint bare(Constraint constraint) {
        return constraint.finallyNamed("any");
    }
}
