package dev.migrations.revision;

/** Edges between positions: for each position those that it points to. */
final class Edges {

    private Edges() {}

    static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] targets : edges) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int i = 0; i < counts.length; i++) {
            reversed[i] = new int[counts[i]];
        }
        for (int i = edges.length - 1; i >= 0; i--) {
            for (int target : edges[i]) {
                reversed[target][--counts[target]] = i;
            }
        }
        return reversed;
    }
}
