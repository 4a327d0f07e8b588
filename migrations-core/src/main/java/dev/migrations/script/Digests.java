package dev.migrations.script;

import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Computes the digest of every revision of a graph, each after what it stands on. */
final class Digests {

    private final Map<String, String> digests = new HashMap<>();

    private Digests() {}

    static Map<String, String> of(RevisionGraph graph, UnaryOperator<String> checksums) {
        Digests digests = new Digests();
        for (RevisionNode revision : graph.revisions()) {
            String text = digests.canonicalText(graph, revision, checksums.apply(revision.id()));
            digests.digests.put(revision.id(), Sha256.hex(text));
        }
        return digests.digests;
    }

    private String canonicalText(RevisionGraph graph, RevisionNode revision, String checksum) {
        StringBuilder text = new StringBuilder();
        text.append("revision ").append(revision.id()).append('\n');
        text.append("checksum ").append(checksum).append('\n');
        sorted(revision.revises())
                .forEach(digest -> text.append("revises ").append(digest).append('\n'));
        sorted(graph.dependencies(revision.id()).stream().map(RevisionNode::id).toList())
                .forEach(digest -> text.append("depends-on ").append(digest).append('\n'));
        return text.toString();
    }

    private List<String> sorted(List<String> ids) {
        List<String> sorted = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            sorted.add(digests.getOrDefault(id, ""));
        }
        sorted.sort(null);
        return sorted;
    }
}
