package dev.migrations.op;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is in a table that is created. Not thread-safe. */
public final class TableBuilder {

    private final QualifiedName name;

    private final List<Column> columns = new ArrayList<>();

    private final List<Constraint> constraints = new ArrayList<>();

    private @Nullable String comment;

    TableBuilder(QualifiedName name) {
        this.name = name;
    }

    /** Adds a column that may be null and has no default. */
    public TableBuilder column(String columnName, ColumnType type) {
        return columns(Column.column(columnName, type));
    }

    /** Adds columns, in order. */
    public TableBuilder columns(Column... more) {
        columns.addAll(List.of(more));
        return this;
    }

    /** Sets the primary key to the columns; the database names it. */
    public TableBuilder primaryKey(String... columnNames) {
        return constraints(Constraints.primaryKey(columnNames));
    }

    /** Adds a unique constraint on the columns; the database names it. */
    public TableBuilder unique(String... columnNames) {
        return constraints(Constraints.unique(columnNames));
    }

    /** Adds a foreign key of one column; the database names it. */
    public TableBuilder foreignKey(String columnName, String targetTable, String targetColumn) {
        return constraints(Constraints.foreignKey(columnName).references(targetTable, targetColumn));
    }

    /** Adds a check of the SQL expression; the database names it. */
    public TableBuilder check(String expression) {
        return constraints(Constraints.check(expression));
    }

    /** Adds constraints, in order, with their names where they have any. */
    public TableBuilder constraints(Constraint... more) {
        constraints.addAll(List.of(more));
        return this;
    }

    /** Comments the table. */
    public TableBuilder comment(String text) {
        comment = text;
        return this;
    }

    Table table() {
        return new Table(name, columns, constraints, comment);
    }
}
