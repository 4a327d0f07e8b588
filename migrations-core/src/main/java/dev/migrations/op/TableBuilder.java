package dev.migrations.op;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what is in a table that is created. Constraints without a name get one from the naming convention. Not
 * thread-safe.
 */
public final class TableBuilder {

    private final QualifiedName name;

    private final List<Column> columns = new ArrayList<>();

    private final List<Constraint> constraints = new ArrayList<>();

    private final List<QualifiedName> inherits = new ArrayList<>();

    private final List<StorageParameter> parameters = new ArrayList<>();

    private final List<String> clauses = new ArrayList<>();

    private Persistence persistence = Persistence.LOGGED;

    private @Nullable String partitionBy;

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

    /** Sets the primary key to the columns. */
    public TableBuilder primaryKey(String... columnNames) {
        return constraints(Constraints.primaryKey(columnNames));
    }

    /** Adds a unique constraint on the columns. */
    public TableBuilder unique(String... columnNames) {
        return constraints(Constraints.unique(columnNames));
    }

    /** Adds a foreign key of one column. */
    public TableBuilder foreignKey(String columnName, String targetTable, String targetColumn) {
        return constraints(Constraints.foreignKey(columnName).references(targetTable, targetColumn));
    }

    /** Adds a check of the SQL expression. */
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

    /** Lets the table be emptied when the server crashes, and be faster to write for that. */
    public TableBuilder unlogged() {
        persistence = Persistence.UNLOGGED;
        return this;
    }

    /** Spreads its rows over partitions: {@code partitionBy("RANGE (created_at)")}. */
    public TableBuilder partitionBy(String sql) {
        partitionBy = sql;
        return this;
    }

    /** Inherits the columns of the tables, in order. */
    public TableBuilder inherits(String... tables) {
        List.of(tables).forEach(table -> inherits.add(QualifiedName.parse(table)));
        return this;
    }

    /** Adds a storage parameter: {@code with("fillfactor", "70")}. */
    public TableBuilder with(String parameter, String value) {
        parameters.add(new StorageParameter(parameter, value));
        return this;
    }

    /** Adds what stands behind the columns as SQL: {@code STRICT}, {@code ENGINE = InnoDB}. */
    public TableBuilder option(String sql) {
        clauses.add(sql);
        return this;
    }

    Table table() {
        return new Table(
                name,
                columns,
                constraints,
                comment,
                new TableOptions(persistence, partitionBy, inherits, parameters, clauses));
    }
}
