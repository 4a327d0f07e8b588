package dev.migrations.cli.graph;

import java.util.List;

/** Rows for tests. */
final class GraphRows {

    private GraphRows() {}

    static GraphRow row(String revision, String... parents) {
        return new GraphRow(revision, List.of(parents), List.of(), false, false, "");
    }
}
