package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows that fulfil a condition.
 *
 * @param table the table
 * @param where the SQL condition for the rows; null for all rows
 */
public record DeleteWhere(QualifiedName table, @Nullable String where) implements RowOperation {

    public DeleteWhere {
        requireNonNull(table, "table");
        Names.optionalSql(where, "the condition of a delete");
    }

    @Override
    public String describe() {
        return "delete rows of " + table;
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible(
                "it does not say what was in the rows", "Give the revision a downgrade that inserts them");
    }

    @Override
    public <R> R accept(RowOperationVisitor<R> visitor) {
        return visitor.visitDeleteWhere(this);
    }
}
