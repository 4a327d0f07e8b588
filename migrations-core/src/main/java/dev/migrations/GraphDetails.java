package dev.migrations;

import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the places of revisions in one graph. */
final class GraphDetails {

    private final RevisionGraph graph;

    private final Map<String, List<String>> children = new TreeMap<>();

    private final Map<String, List<String>> dependents = new TreeMap<>();

    GraphDetails(RevisionGraph graph) {
        this.graph = graph;
        for (RevisionNode revision : graph.revisions()) {
            revision.revises().forEach(parent -> add(children, parent, revision));
            revision.dependsOn().forEach(needed -> add(dependents, needed, revision));
        }
    }

    private static void add(Map<String, List<String>> lists, String key, RevisionNode revision) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(revision.id());
    }

    List<RevisionDetails> of(List<RevisionSummary> summaries) {
        return summaries.stream().map(this::details).toList();
    }

    private RevisionDetails details(RevisionSummary summary) {
        return new RevisionDetails(
                summary,
                summary.branchLabels(),
                children.getOrDefault(summary.revision(), List.of()),
                dependents.getOrDefault(summary.revision(), List.of()));
    }
}
