package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;

/** Asks for operations on indexes. */
sealed interface IndexRecorder extends Recorder permits Operations {

    /** Creates the index; where it has no name, the naming convention makes one up. */
    default void createIndex(String table, Index index, CreateOption... options) {
        add(new CreateIndex(parsed(table), index, CreateOption.guard(options)));
    }

    /** Creates an index on columns of the table, in order. */
    default void createIndex(String name, String table, String... columns) {
        add(new CreateIndex(parsed(table), Index.index(name, columns)));
    }

    /** Drops an index by its name alone, which cannot be undone; writers of the table wait meanwhile. */
    default void dropIndex(String table, String name, DropOption... options) {
        dropIndex(table, name, IndexBuild.BLOCKING, options);
    }

    /** Drops an index by its name alone, which cannot be undone. */
    default void dropIndex(String table, String name, IndexBuild build, DropOption... options) {
        add(new DropIndex(parsed(table), name, DropOption.guard(options), DropOption.dependents(options), build, null));
    }

    /** Drops the index. */
    default void dropIndex(String table, Index index, DropOption... options) {
        add(new DropIndex(
                parsed(table),
                index.name(),
                DropOption.guard(options),
                DropOption.dependents(options),
                index.build(),
                index));
    }

    /** Renames an index of the table. */
    default void renameIndex(String table, String from, String to) {
        add(new RenameIndex(parsed(table), from, to));
    }

    /** Builds an index, those of a table or those of a schema anew. */
    default void reindex(Reindex.Scope scope, String name, IndexBuild build) {
        add(new Reindex(scope, parsed(name), build));
    }
}
