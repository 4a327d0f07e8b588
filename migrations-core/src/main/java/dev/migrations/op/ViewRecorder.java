package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.View;
import java.util.List;

/** Asks for operations on views. */
sealed interface ViewRecorder extends Recorder permits Operations {

    /** Creates the view or materialized view. */
    default void createView(View view, CreateOption... options) {
        add(new CreateView(view, CreateOption.guard(options)));
    }

    /** Gives a view another query, which cannot be undone. */
    default void replaceView(View view) {
        add(new ReplaceView(view, null, List.of()));
    }

    /**
     * Gives a view, which was {@code existing}, another query; a materialized view gets the indexes. On PostgreSQL both
     * plain views must have the same columns; else drop the one and create the other.
     */
    default void replaceView(View view, View existing, Index... indexes) {
        add(new ReplaceView(view, existing, List.of(indexes)));
    }

    /** Drops a view by its name alone, which cannot be undone. */
    default void dropView(String name, DropOption... options) {
        add(new DropView(
                View.Kind.VIEW, parsed(name), DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops a materialized view by its name alone, which cannot be undone. */
    default void dropMaterializedView(String name, DropOption... options) {
        add(new DropView(
                View.Kind.MATERIALIZED_VIEW,
                parsed(name),
                DropOption.guard(options),
                DropOption.dependents(options),
                null));
    }

    /** Drops the view or materialized view. */
    default void dropView(View view, DropOption... options) {
        add(new DropView(view.kind(), view.name(), DropOption.guard(options), DropOption.dependents(options), view));
    }

    /** Fills a materialized view anew; its readers wait meanwhile. */
    default void refreshView(String name) {
        refreshView(name, IndexBuild.BLOCKING);
    }

    /** Fills a materialized view anew. */
    default void refreshView(String name, IndexBuild build) {
        add(new RefreshView(parsed(name), build, View.Population.FILLED));
    }
}
