package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.error.MigrationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for operations on rows. */
sealed interface RowRecorder extends Recorder permits Operations {

    /** Inserts rows: {@code op.insert("author", r -> r.columns("id", "name").row(1, "Ada").key("id"))}. */
    default void insert(String table, Consumer<? super RowsBuilder> definition) {
        RowsBuilder rows = new RowsBuilder();
        definition.accept(rows);
        add(new InsertRows(parsed(table), rows.columns(), rows.rows(), rows.key()));
    }

    /**
     * Changes the rows that fulfil the SQL condition, which cannot be undone: {@code op.update("author", "rank IS NULL", s
     * -> s.set("rank", 0))}.
     */
    default void update(String table, String where, Consumer<? super AssignmentsBuilder> definition) {
        add(update(table, definition, where));
    }

    /** Changes all rows, which cannot be undone. */
    default void updateAll(String table, Consumer<? super AssignmentsBuilder> definition) {
        add(update(table, definition, null));
    }

    private static UpdateRows update(
            String table, Consumer<? super AssignmentsBuilder> definition, @Nullable String where) {
        AssignmentsBuilder assignments = new AssignmentsBuilder();
        definition.accept(assignments);
        return new UpdateRows(parsed(table), assignments.assignments(), where);
    }

    /** Deletes the rows that fulfil the SQL condition, which cannot be undone. */
    default void delete(String table, String where) {
        add(new DeleteWhere(parsed(table), where));
    }

    /** Deletes all rows, which cannot be undone. */
    default void deleteAll(String table) {
        add(new DeleteWhere(parsed(table), null));
    }

    /** Deletes rows, which it knows how to insert again, by their key: said as in {@link #insert}. */
    default void deleteRows(String table, Consumer<? super RowsBuilder> definition) {
        RowsBuilder rows = new RowsBuilder();
        definition.accept(rows);
        new InsertRows(parsed(table), rows.columns(), rows.rows(), rows.key())
                .inverse()
                .fold(
                        inverted -> {
                            inverted.operations().forEach(this::add);
                            return true;
                        },
                        irreversible -> {
                            throw new MigrationException(
                                    "The rows of table '" + table + "' that are deleted have no key.",
                                    "Name the columns that tell them apart with key(...).");
                        });
    }
}
