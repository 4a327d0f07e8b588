package dev.migrations.op;

import java.util.ArrayList;
import java.util.List;

/** Says which rows. Not thread-safe. */
public final class RowsBuilder {

    private final List<String> columns = new ArrayList<>();

    private final List<List<Value>> rows = new ArrayList<>();

    private final List<String> key = new ArrayList<>();

    RowsBuilder() {}

    /** Names the columns, in order. */
    public RowsBuilder columns(String... names) {
        columns.addAll(List.of(names));
        return this;
    }

    /** Adds a row with one value for each column, each as {@link Value#of} reads it; none() stands for null. */
    public RowsBuilder row(Object... values) {
        List<Value> row = new ArrayList<>();
        for (Object value : values) {
            row.add(Value.of(value));
        }
        rows.add(row);
        return this;
    }

    /** Names the columns that tell the rows apart, so that they can be deleted again. */
    public RowsBuilder key(String... names) {
        key.addAll(List.of(names));
        return this;
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    List<List<Value>> rows() {
        return List.copyOf(rows);
    }

    List<String> key() {
        return List.copyOf(key);
    }
}
