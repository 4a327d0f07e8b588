package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.List;
import java.util.function.Consumer;

/** Asks for operations on whole tables. */
sealed interface TableRecorder extends Recorder permits Operations {

    /** Creates a table: {@code op.createTable("author", t -> t.columns(...).primaryKey("id"))}. */
    default void createTable(String name, Consumer<? super TableBuilder> definition, CreateOption... options) {
        TableBuilder builder = new TableBuilder(parsed(name));
        definition.accept(builder);
        createTable(builder.table(), options);
    }

    /** Creates the table. */
    default void createTable(Table table, CreateOption... options) {
        add(new CreateTable(table, CreateOption.guard(options)));
    }

    /** Drops a table by its name alone, which cannot be undone. */
    default void dropTable(String name, DropOption... options) {
        add(new DropTable(parsed(name), DropOption.guard(options), DropOption.dependents(options), null, List.of()));
    }

    /** Drops the table. */
    default void dropTable(Table table, DropOption... options) {
        add(new DropTable(table.name(), DropOption.guard(options), DropOption.dependents(options), table, List.of()));
    }

    /** Drops the table with its indexes, which the undo creates again with it. */
    default void dropTable(Table table, Index... indexes) {
        add(new DropTable(table.name(), Guard.NONE, Dependents.RESTRICT, table, List.of(indexes)));
    }

    /** Drops the table. */
    default void dropTable(Table table) {
        add(DropTable.of(table));
    }

    /**
     * Renames a table within its schema.
     *
     * @param to the name afterwards; where it has a schema, that of {@code from}
     * @throws MigrationException if it has another schema
     */
    default void renameTable(String from, String to) {
        QualifiedName before = parsed(from);
        QualifiedName after = parsed(to);
        if (after.schema() != null && !after.schema().equals(before.schema())) {
            throw new MigrationException(
                    "Table '" + before + "' cannot be renamed to '" + after + "': that is in another schema.",
                    "Rename it within its schema; move it with moveTable(\"" + before + "\", \"" + after.schema()
                            + "\").");
        }
        add(new RenameTable(before, after.name()));
    }

    /** Moves a table into another schema: {@code op.moveTable("app.author", "archive")}. */
    default void moveTable(String table, String schema) {
        add(new MoveTable(parsed(table), schema));
    }
}
