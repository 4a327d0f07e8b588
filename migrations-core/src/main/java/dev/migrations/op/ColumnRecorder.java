package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import java.util.List;
import java.util.function.Consumer;

/** Asks for operations on columns. */
sealed interface ColumnRecorder extends Recorder permits Operations {

    /** Adds the column. */
    default void addColumn(String table, Column column, CreateOption... options) {
        add(new AddColumn(parsed(table), column, List.of(), CreateOption.guard(options)));
    }

    /**
     * Adds the column with constraints that stand on it alone: {@code op.addColumn("book", column("author_id",
     * bigint()), foreignKey("author_id").references("author", "id"))}.
     */
    default void addColumn(String table, Column column, Constraint... constraints) {
        add(new AddColumn(parsed(table), column, List.of(constraints), Guard.NONE));
    }

    /** Adds the column. */
    default void addColumn(String table, Column column) {
        add(new AddColumn(parsed(table), column));
    }

    /** Drops a column by its name alone, which cannot be undone. */
    default void dropColumn(String table, String name, DropOption... options) {
        add(new DropColumn(
                parsed(table), name, DropOption.guard(options), DropOption.dependents(options), null, List.of()));
    }

    /** Drops the column. */
    default void dropColumn(String table, Column column, DropOption... options) {
        add(new DropColumn(
                parsed(table),
                column.name(),
                DropOption.guard(options),
                DropOption.dependents(options),
                column,
                List.of()));
    }

    /** Drops the column and the constraints that stand on it alone, which the undo adds again with it. */
    default void dropColumn(String table, Column column, Constraint... constraints) {
        add(new DropColumn(
                parsed(table), column.name(), Guard.NONE, Dependents.RESTRICT, column, List.of(constraints)));
    }

    /** Drops the column. */
    default void dropColumn(String table, Column column) {
        add(DropColumn.of(parsed(table), column));
    }

    /** Changes a column: {@code op.alterColumn("author", "name", c -> c.type(varchar(400)))}. */
    default void alterColumn(String table, String column, Consumer<? super ColumnChanges> definition) {
        ColumnChanges changes = new ColumnChanges();
        definition.accept(changes);
        add(new AlterColumn(parsed(table), column, changes.changes()));
    }

    /** Renames a column. */
    default void renameColumn(String table, String from, String to) {
        add(new RenameColumn(parsed(table), from, to));
    }
}
