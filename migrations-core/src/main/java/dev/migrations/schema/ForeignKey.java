package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values name a row of a table.
 *
 * @param name its name; null where the database is to name it
 * @param columns the names of its columns in order, at least one
 * @param targetTable the table whose rows they name
 * @param targetColumns the columns of that table, one for each of {@code columns}
 * @param onDelete what happens when the named row is deleted
 * @param onUpdate what happens when the target columns of the named row change
 * @param deferrability when it is checked
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName targetTable,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrability)
        implements Constraint {

    /** @throws MigrationException if the two lists of columns differ in length, or a name is blank */
    public ForeignKey {
        Checks.optionalName(name, "a foreign key");
        columns = Checks.columns(columns, "a foreign key");
        requireNonNull(targetTable, "targetTable");
        targetColumns = Checks.columns(targetColumns, "the target of a foreign key");
        requireNonNull(onDelete, "onDelete");
        requireNonNull(onUpdate, "onUpdate");
        requireNonNull(deferrability, "deferrability");
        if (columns.size() != targetColumns.size()) {
            throw new MigrationException(
                    "A foreign key on " + columns + " references " + targetColumns + " of table '" + targetTable + "'.",
                    "Name as many target columns as columns.");
        }
    }

    @Override
    public ForeignKey named(String other) {
        return new ForeignKey(other, columns, targetTable, targetColumns, onDelete, onUpdate, deferrability);
    }

    /** The foreign key with what happens when the named row is deleted. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, targetTable, targetColumns, action, onUpdate, deferrability);
    }

    /** The foreign key with what happens when the target columns of the named row change. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, targetTable, targetColumns, onDelete, action, deferrability);
    }

    /** The foreign key with when it is checked. */
    public ForeignKey deferrability(Deferrability other) {
        return new ForeignKey(name, columns, targetTable, targetColumns, onDelete, onUpdate, other);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }

    /**
     * The columns of a foreign key that is being written.
     *
     * @param columns the names of its columns in order
     */
    public record Source(List<String> columns) {

        public Source {
            columns = Checks.columns(columns, "a foreign key");
        }

        /**
         * The foreign key to the columns of the table.
         *
         * @param table {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it
         */
        public ForeignKey references(String table, String... targetColumns) {
            return new ForeignKey(
                    null,
                    columns,
                    QualifiedName.parse(table),
                    List.of(targetColumns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    Deferrability.NOT_DEFERRABLE);
        }
    }
}
