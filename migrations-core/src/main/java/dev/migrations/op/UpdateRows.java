package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows of a table.
 *
 * @param table the table
 * @param assignments what is set, in order, at least one
 * @param where the SQL condition for the rows; null for all rows
 */
public record UpdateRows(
        QualifiedName table,
        List<Assignment> assignments,
        @Nullable String where) implements RowOperation {

    public UpdateRows {
        requireNonNull(table, "table");
        assignments = List.copyOf(assignments);
        Names.optionalSql(where, "the condition of an update");
        RowChecks.assignments(table, assignments);
    }

    /**
     * One column and its value.
     *
     * @param column the name of the column
     * @param value its value afterwards
     */
    public record Assignment(String column, Value value) {

        public Assignment {
            Names.name(column, "a column");
            requireNonNull(value, "value");
        }
    }

    @Override
    public String describe() {
        return "update rows of " + table;
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible(
                "the values before are not known afterwards", "Give the revision a downgrade that sets them");
    }

    @Override
    public <R> R accept(RowOperationVisitor<R> visitor) {
        return visitor.visitUpdateRows(this);
    }
}
