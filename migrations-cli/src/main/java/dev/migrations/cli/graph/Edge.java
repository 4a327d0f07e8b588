package dev.migrations.cli.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That one revision revises another, both by their place among the rows.
 *
 * @param child the place of the one that revises
 * @param parent the place of the one that is revised
 */
record Edge(int child, int parent) {

    /** All edges between the rows, in the order of the rows. */
    static List<Edge> between(List<GraphRow> rows) {
        Map<String, Integer> places = new HashMap<>();
        for (GraphRow row : rows) {
            places.put(row.revision(), places.size());
        }
        List<Edge> edges = new ArrayList<>();
        for (int child = 0; child < rows.size(); child++) {
            for (String parent : rows.get(child).parents()) {
                Integer place = places.get(parent);
                if (place != null) {
                    edges.add(new Edge(child, place));
                }
            }
        }
        return List.copyOf(edges);
    }
}
