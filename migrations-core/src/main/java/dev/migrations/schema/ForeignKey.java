package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values name a row of a table. Immutable.
 *
 * @param name its name; null where it is made up
 * @param nameRule what a naming convention may do to its name
 * @param columns the names of its columns in order, at least one
 * @param targetTable the table whose rows they name
 * @param targetColumns the columns of that table, one for each of {@code columns}
 * @param onDelete what happens when the named row is deleted
 * @param onUpdate what happens when the target columns of the named row change
 * @param onDeleteColumns the columns that {@code onDelete} sets; none for all of {@code columns}
 * @param match what null in some of the columns means
 * @param deferrability when it is checked
 * @param validity which rows it holds for
 */
public record ForeignKey(
        @Nullable String name,
        NameRule nameRule,
        List<String> columns,
        QualifiedName targetTable,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        List<String> onDeleteColumns,
        ForeignKeyMatch match,
        Deferrability deferrability,
        Validity validity)
        implements Constraint {

    /** @throws MigrationException if the two lists of columns differ in length, or a name is blank */
    public ForeignKey {
        Checks.optionalName(name, "a foreign key");
        requireNonNull(nameRule, "nameRule");
        columns = Checks.columns(columns, "a foreign key");
        requireNonNull(targetTable, "targetTable");
        targetColumns = Checks.columns(targetColumns, "the target of a foreign key");
        requireNonNull(onDelete, "onDelete");
        requireNonNull(onUpdate, "onUpdate");
        onDeleteColumns = List.copyOf(onDeleteColumns);
        Checks.distinct(onDeleteColumns, "ON DELETE of a foreign key");
        requireNonNull(match, "match");
        requireNonNull(deferrability, "deferrability");
        requireNonNull(validity, "validity");
        if (columns.size() != targetColumns.size()) {
            throw new MigrationException(
                    "A foreign key on " + columns + " references " + targetColumns + " of table '" + targetTable + "'.",
                    "Name as many target columns as columns.");
        }
    }

    @Override
    public ForeignKey named(String other) {
        return new ForeignKey(
                other,
                NameRule.CONVENTION,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                match,
                deferrability,
                validity);
    }

    @Override
    public ForeignKey finallyNamed(String other) {
        return new ForeignKey(
                other,
                NameRule.FINAL,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                match,
                deferrability,
                validity);
    }

    /** The foreign key with what happens when the named row is deleted. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                action,
                onUpdate,
                onDeleteColumns,
                match,
                deferrability,
                validity);
    }

    /** The foreign key, setting only these of its columns when the named row is deleted. */
    public ForeignKey onDelete(ReferentialAction action, String... setColumns) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                action,
                onUpdate,
                List.of(setColumns),
                match,
                deferrability,
                validity);
    }

    /** The foreign key with what happens when the target columns of the named row change. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                action,
                onDeleteColumns,
                match,
                deferrability,
                validity);
    }

    /** The foreign key with what null in some of its columns means. */
    public ForeignKey match(ForeignKeyMatch other) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                other,
                deferrability,
                validity);
    }

    /** The foreign key with when it is checked. */
    public ForeignKey deferrability(Deferrability other) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                match,
                other,
                validity);
    }

    /** The foreign key, not looking at the rows that are there already. */
    public ForeignKey notValid() {
        return validity(Validity.NOT_VALID);
    }

    /** The foreign key with which rows it holds for. */
    public ForeignKey validity(Validity other) {
        return new ForeignKey(
                name,
                nameRule,
                columns,
                targetTable,
                targetColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                match,
                deferrability,
                other);
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
                    NameRule.CONVENTION,
                    columns,
                    QualifiedName.parse(table),
                    List.of(targetColumns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    List.of(),
                    ForeignKeyMatch.SIMPLE,
                    Deferrability.NOT_DEFERRABLE,
                    Validity.VALID);
        }
    }
}
