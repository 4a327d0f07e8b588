package dev.migrations.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds circles among revisions: takes away what stands on nothing and what nothing stands on until only circles and the
 * ways between them are left, then walks down from the first id until a revision comes again.
 *
 * <p>Circles that share a revision are found one after the other, as they are mended.
 */
final class Cycles {

    private final Map<String, RevisionNode> left = new LinkedHashMap<>();

    private final Map<String, Set<String>> below = new LinkedHashMap<>();

    private final Map<String, Set<String>> above = new LinkedHashMap<>();

    private Cycles(List<RevisionNode> revisions, References references) {
        for (RevisionNode revision : revisions) {
            left.put(revision.id(), revision);
            above.put(revision.id(), new LinkedHashSet<>());
        }
        for (RevisionNode revision : revisions) {
            Set<String> known = references.standsOn(revision);
            known.remove(revision.id());
            below.put(revision.id(), known);
            known.forEach(id -> neighbours(above, id).add(revision.id()));
        }
    }

    /** The circles in the order of their first ids; in each, every revision stands on the one after it. */
    static List<List<RevisionNode>> in(List<RevisionNode> revisions, References references) {
        return haveNone(revisions, references) ? List.of() : new Cycles(revisions, references).find();
    }

    /** Whether everything is taken away when what stands on nothing that is left is; by far the usual case, and a cheap one. */
    private static boolean haveNone(List<RevisionNode> revisions, References references) {
        Map<String, Integer> positions = new HashMap<>();
        revisions.forEach(revision -> positions.put(revision.id(), positions.size()));
        int[][] below = new int[revisions.size()][];
        int[] standsOn = new int[revisions.size()];
        for (int i = 0; i < below.length; i++) {
            RevisionNode revision = revisions.get(i);
            below[i] = references.standsOn(revision).stream()
                    .filter(id -> !id.equals(revision.id()))
                    .flatMap(id -> Optional.ofNullable(positions.get(id)).stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            standsOn[i] = below[i].length;
        }
        int[][] above = Edges.reversed(below);
        int[] waiting = new int[below.length];
        int end = 0;
        for (int i = 0; i < below.length; i++) {
            if (standsOn[i] == 0) {
                waiting[end++] = i;
            }
        }
        for (int begin = 0; begin < end; begin++) {
            for (int higher : above[waiting[begin]]) {
                if (--standsOn[higher] == 0) {
                    waiting[end++] = higher;
                }
            }
        }
        return end == below.length;
    }

    private List<List<RevisionNode>> find() {
        List<List<RevisionNode>> cycles = new ArrayList<>();
        takeAway(List.copyOf(left.keySet()), false);
        while (!left.isEmpty()) {
            List<String> cycle = walkDown(left.keySet().iterator().next());
            cycles.add(cycle.stream().map(this::revision).toList());
            takeAway(cycle, true);
        }
        return cycles;
    }

    private List<String> walkDown(String start) {
        Map<String, Integer> walked = new LinkedHashMap<>();
        String id = start;
        while (!walked.containsKey(id)) {
            walked.put(id, walked.size());
            id = neighbours(below, id).iterator().next();
        }
        List<String> cycle = new ArrayList<>(List.copyOf(walked.keySet()).subList(position(walked, id), walked.size()));
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        return cycle;
    }

    private void takeAway(List<String> ids, boolean anyway) {
        Deque<String> waiting = new ArrayDeque<>(ids);
        Set<String> certain = anyway ? new LinkedHashSet<>(ids) : new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            if (left.containsKey(id) && (certain.contains(id) || isLoose(id))) {
                left.remove(id);
                for (String lower : neighbours(below, id)) {
                    neighbours(above, lower).remove(id);
                    waiting.add(lower);
                }
                for (String higher : neighbours(above, id)) {
                    neighbours(below, higher).remove(id);
                    waiting.add(higher);
                }
            }
        }
    }

    private boolean isLoose(String id) {
        return neighbours(below, id).isEmpty() || neighbours(above, id).isEmpty();
    }

    private RevisionNode revision(String id) {
        RevisionNode revision = left.get(id);
        if (revision == null) {
            throw new IllegalStateException("'" + id + "' was taken away");
        }
        return revision;
    }

    private static Set<String> neighbours(Map<String, Set<String>> neighbours, String id) {
        return neighbours.computeIfAbsent(id, key -> new LinkedHashSet<>());
    }

    private static int position(Map<String, Integer> positions, String id) {
        return positions.getOrDefault(id, 0);
    }
}
