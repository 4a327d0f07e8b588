package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column of a table, with the constraints that stand on it alone.
 *
 * @param table the table
 * @param name the name of the column
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param column the column as it was, so that it can be added again; null where that is not known
 * @param constraints the constraints that go with it, as they were, in order; none where that is not known
 */
public record DropColumn(
        QualifiedName table,
        String name,
        Guard guard,
        Dependents dependents,
        @Nullable Column column,
        List<Constraint> constraints)
        implements ColumnOperation {

    public DropColumn {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        constraints = List.copyOf(constraints);
        if (column != null && !column.name().equals(name)) {
            throw Names.differ("column", name, column.name());
        }
    }

    /** Drops a column by its name alone, which cannot be undone. */
    public static DropColumn named(QualifiedName table, String name) {
        return new DropColumn(table, name, Guard.NONE, Dependents.RESTRICT, null, List.of());
    }

    /** Drops the column, which it knows how to add again. */
    public static DropColumn of(QualifiedName table, Column column) {
        return new DropColumn(table, column.name(), Guard.NONE, Dependents.RESTRICT, column, List.of());
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "column",
                guard,
                dependents,
                column,
                "dropColumn(\"" + table + "\", column(\"" + name + "\", ...)) with its type",
                definition -> Inversion.by(new AddColumn(table, definition, constraints, Guard.NONE)));
    }

    @Override
    public <R> R accept(ColumnOperationVisitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
