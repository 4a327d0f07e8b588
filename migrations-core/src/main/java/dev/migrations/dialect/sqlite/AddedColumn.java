package dev.migrations.dialect.sqlite;

import dev.migrations.op.AddColumn;
import dev.migrations.op.Guard;
import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns SQLite's {@code ADD COLUMN} takes: those that every row can have without being written.
 *
 * @param column the column
 */
record AddedColumn(Column column) implements ConstraintVisitor<Boolean> {

    /** One literal: no expression, and none of the words for the current time. */
    private static final Pattern CONSTANT = Pattern.compile(
            "[+-]?[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]+)?|'([^']|'')*'|[xX]'[0-9A-Fa-f]*'|(?i:true|false)");

    /** The statement; empty where SQLite takes no such column. */
    static Optional<String> sql(AddColumn operation, SqliteText text) {
        AddedColumn added = new AddedColumn(operation.column());
        boolean isTaken = operation.guard() == Guard.NONE
                && added.isTaken()
                && operation.constraints().stream().allMatch(each -> each.accept(added));
        return isTaken
                ? Optional.of("ALTER TABLE " + SqliteText.quote(operation.table()) + " ADD COLUMN "
                        + text.column(operation.column(), "")
                        + operation.constraints().stream()
                                .map(each -> " " + text.columnConstraint(operation.table(), each))
                                .collect(Collectors.joining()))
                : Optional.empty();
    }

    /** Notes that an identity column is not the primary key. */
    static void identityLimits(AddColumn operation, SqliteText text) {
        boolean isKey = operation.constraints().stream()
                .flatMap(constraint -> constraint.accept(new PrimaryKeyOf()).stream())
                .anyMatch(key -> key.columns().equals(List.of(operation.column().name())));
        if (operation.column().identity() != Identity.NONE && !isKey) {
            text.lacksIdentity();
        }
    }

    private boolean isTaken() {
        String value = column.defaultExpression();
        boolean isComputed = column.generatedExpression() != null;
        return column.identity() == Identity.NONE
                && (value == null || CONSTANT.matcher(value.strip()).matches())
                && (column.nullability() == Nullability.NULLABLE || value != null || isComputed)
                && (!isComputed || column.generatedKind() == GeneratedKind.VIRTUAL);
    }

    @Override
    public Boolean visitPrimaryKey(PrimaryKey constraint) {
        return false;
    }

    @Override
    public Boolean visitUnique(Unique constraint) {
        return false;
    }

    @Override
    public Boolean visitForeignKey(ForeignKey constraint) {
        return column.defaultExpression() == null;
    }

    @Override
    public Boolean visitCheck(Check constraint) {
        return true;
    }

    /** It is a fault already. */
    @Override
    public Boolean visitExclude(Exclude constraint) {
        return true;
    }
}
