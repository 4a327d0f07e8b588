package dev.migrations.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders the revisions of a valid graph by the longest way down to a base, then by id. */
final class TopologicalOrder {

    private TopologicalOrder() {}

    static List<RevisionNode> of(List<RevisionNode> revisions, References references) {
        int[] heights = heights(below(revisions, references));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> heights[i])
                .thenComparing(i -> revisions.get(i).id()));
        return order.stream().map(revisions::get).toList();
    }

    private static int[][] below(List<RevisionNode> revisions, References references) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < revisions.size(); i++) {
            places.put(revisions.get(i).id(), i);
        }
        int[][] below = new int[revisions.size()][];
        for (int i = 0; i < below.length; i++) {
            below[i] = references.standsOn(revisions.get(i)).stream()
                    .mapToInt(id -> places.getOrDefault(id, -1))
                    .toArray();
        }
        return below;
    }

    private static int[] heights(int[][] below) {
        int[][] above = Edges.reversed(below);
        int[] heights = new int[below.length];
        int[] missing = new int[below.length];
        int[] ready = new int[below.length];
        int end = 0;
        for (int i = 0; i < below.length; i++) {
            missing[i] = below[i].length;
            if (missing[i] == 0) {
                ready[end++] = i;
            }
        }
        for (int begin = 0; begin < end; begin++) {
            int lower = ready[begin];
            for (int higher : above[lower]) {
                heights[higher] = Math.max(heights[higher], heights[lower] + 1);
                if (--missing[higher] == 0) {
                    ready[end++] = higher;
                }
            }
        }
        return heights;
    }
}
