package dev.migrations.cli.graph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One line of a drawn graph.
 *
 * @param lanes the characters of the drawing, without spaces at the end
 * @param row the revision that stands at the {@code *}; empty where there are only edges
 */
public record GraphLine(String lanes, Optional<GraphRow> row) {

    public GraphLine {
        requireNonNull(lanes, "lanes");
        requireNonNull(row, "row");
    }
}
