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

    private final Map<String, List<String>> dependents = new TreeMap<>();

    GraphDetails(RevisionGraph graph) {
        this.graph = graph;
        for (RevisionNode revision : graph.revisions()) {
            for (RevisionNode needed : graph.dependencies(revision.id())) {
                dependents
                        .computeIfAbsent(needed.id(), none -> new ArrayList<>())
                        .add(revision.id());
            }
        }
    }

    List<RevisionDetails> of(List<RevisionSummary> summaries) {
        return summaries.stream().map(this::details).toList();
    }

    private RevisionDetails details(RevisionSummary summary) {
        return new RevisionDetails(
                summary,
                graph.labelsOf(summary.revision()),
                graph.children(summary.revision()).stream()
                        .map(RevisionNode::id)
                        .toList(),
                dependents.getOrDefault(summary.revision(), List.of()));
    }
}
