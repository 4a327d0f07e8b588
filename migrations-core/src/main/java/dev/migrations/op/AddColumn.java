package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import java.util.List;

/**
 * Adds a column to a table, with constraints that stand on it alone.
 *
 * @param table the table
 * @param column the column
 * @param constraints its constraints, in order; each of them names no other column of the table
 * @param guard what happens where it is there already
 */
public record AddColumn(QualifiedName table, Column column, List<Constraint> constraints, Guard guard)
        implements ColumnOperation {

    public AddColumn {
        requireNonNull(table, "table");
        requireNonNull(column, "column");
        constraints = List.copyOf(constraints);
        requireNonNull(guard, "guard");
    }

    /** Adds the column without constraints. */
    public AddColumn(QualifiedName table, Column column) {
        this(table, column, List.of(), Guard.NONE);
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(
                guard,
                "column",
                new DropColumn(table, column.name(), Guard.NONE, Dependents.RESTRICT, column, constraints));
    }

    @Override
    public <R> R accept(ColumnOperationVisitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
