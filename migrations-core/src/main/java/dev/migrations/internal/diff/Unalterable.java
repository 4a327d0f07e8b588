package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.error.Fault;
import dev.migrations.model.Compared;
import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What differs and cannot be changed without creating a table anew. */
final class Unalterable {

    private Unalterable() {}

    static List<Fault> faults(Parts actual, Parts target, ComparisonSettings settings, AlterationRules rules) {
        List<Fault> faults = new ArrayList<>();
        for (Table after : target.tables().values()) {
            Table before = actual.tables().get(after.name());
            if (before == null) {
                continue;
            }
            if (!before.options().equals(after.options())
                    && rules.alterOptions(before, after).isEmpty()) {
                faults.add(options(before, after));
            }
            if (settings.compares(Compared.COLUMN_ORDER) && isReordered(before, after)) {
                faults.add(order(after.name(), names(before), names(after)));
            }
        }
        return faults;
    }

    private static Fault options(Table before, Table after) {
        return Fault.of(
                "Table '" + after.name() + "' is " + before.options() + " and is to be " + after.options()
                        + ", which the database cannot change in a table that is there.",
                "Create another table in a revision of your own, move the rows, and drop this one.");
    }

    private static boolean isReordered(Table before, Table after) {
        List<String> old = new ArrayList<>(names(before));
        List<String> wanted = new ArrayList<>(names(after));
        old.retainAll(names(after));
        wanted.retainAll(names(before));
        return !old.equals(wanted);
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static Fault order(QualifiedName table, List<String> before, List<String> after) {
        return Fault.of(
                "The columns of table '" + table + "' stand as " + before + " and are to stand as " + after
                        + ", which the database cannot change.",
                "Leave the order of columns out of the comparison, or create another table in a revision of your own.");
    }
}
