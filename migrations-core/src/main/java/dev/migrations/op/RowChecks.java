package dev.migrations.op;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;

/** What operations on rows ask of their columns and values. */
final class RowChecks {

    private RowChecks() {}

    static void rows(QualifiedName table, List<String> columns, List<List<Value>> rows) {
        columns(table, columns);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) {
                throw new MigrationException(
                        "Row " + (i + 1) + " for table '" + table + "' has "
                                + rows.get(i).size() + " values, but " + columns.size() + " columns were named: "
                                + columns + ".",
                        "Give each row one value for each column; none() stands for null.");
            }
        }
    }

    private static void columns(QualifiedName table, List<String> columns) {
        columns.forEach(column -> Names.name(column, "a column"));
        if (columns.isEmpty() || new LinkedHashSet<>(columns).size() < columns.size()) {
            throw new MigrationException(
                    "The columns of the rows for table '" + table + "' are " + columns + ".",
                    "Name at least one column, and each of them once.");
        }
    }

    static void key(QualifiedName table, List<String> columns, List<String> key) {
        List<String> missing =
                key.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new MigrationException(
                    "The key " + key + " of the rows for table '" + table + "' has columns that the rows do not have: "
                            + missing + ".",
                    "Name columns out of " + columns + ".");
        }
    }

    static void assignments(QualifiedName table, List<UpdateRows.Assignment> assignments) {
        columns(table, assignments.stream().map(UpdateRows.Assignment::column).toList());
    }
}
