package dev.migrations.revision;

import dev.migrations.sql.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with a topology and what Alembic answers on it.
 *
 * @param lower for each revision what it stands on directly
 */
public record AlembicGraph(
        String name,
        List<RevisionNode> revisions,
        Map<String, List<String>> lower,
        Statics statics,
        Map<String, Answer> ranges,
        List<Scenario> scenarios) {

    /** Reads the file. */
    public static AlembicGraph read(Path file) {
        try {
            return read(file.getFileName().toString(), JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static AlembicGraph read(String name, JsonNode root) {
        List<RevisionNode> revisions = new ArrayList<>();
        for (JsonNode revision : root.path("revisions")) {
            String id = revision.path("id").asString();
            revisions.add(new RevisionNode(
                    id,
                    strings(revision.path("down")),
                    strings(revision.path("depends_on")),
                    strings(revision.path("labels")),
                    new Origin(id + ".sql", 1, 0)));
        }
        Map<String, List<String>> lower = new TreeMap<>();
        root.path("edges")
                .forEach(edge -> lower.computeIfAbsent(edge.path(1).asString(), upper -> new ArrayList<>())
                        .add(edge.path(0).asString()));
        Map<String, Answer> ranges = new TreeMap<>();
        root.path("history_ranges").properties().forEach(range -> {
            JsonNode answer = range.getValue();
            ranges.put(
                    range.getKey(),
                    new Answer(
                            answer.path("ok").asBoolean(),
                            strings(answer.path("revisions")),
                            List.of(),
                            answer.path("error").path("kind").asString("")));
        });
        List<Scenario> scenarios = new ArrayList<>();
        root.path("scenarios").forEach(scenario -> scenarios.add(Scenario.of(scenario)));
        return new AlembicGraph(name, revisions, lower, Statics.of(root.path("static")), ranges, scenarios);
    }

    /** What stands on nothing else of the rows, in the order of the alphabet. */
    public List<String> maximal(Collection<String> rows) {
        Set<String> maximal = new TreeSet<>(rows);
        rows.forEach(row -> maximal.removeAll(below(row)));
        return List.copyOf(maximal);
    }

    /** All that the revision stands on. */
    Set<String> below(String id) {
        Set<String> below = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            String upper = waiting.remove();
            for (String lower : lower.getOrDefault(upper, List.of())) {
                if (below.add(lower)) {
                    waiting.add(lower);
                }
            }
        }
        return below;
    }

    /** Whether there is a revision for every row. */
    public boolean knows(List<String> rows) {
        return revisions.stream().map(RevisionNode::id).toList().containsAll(rows);
    }

    /** The first revision that runs before one that it stands on; empty where the order is right. */
    public Optional<String> orderFault(List<String> upwards) {
        Set<String> later = new LinkedHashSet<>(upwards);
        for (String id : upwards) {
            later.remove(id);
            Set<String> below = below(id);
            below.retainAll(later);
            if (!below.isEmpty()) {
                return Optional.of(id + " runs before " + below);
            }
        }
        return Optional.empty();
    }

    private static List<String> strings(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        List<String> strings = new ArrayList<>();
        node.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    /** What is so without a command. */
    public record Statics(
            List<String> heads,
            List<String> effectiveHeads,
            List<String> bases,
            List<String> branchPoints,
            List<String> mergePoints,
            List<String> history,
            Map<String, List<String>> labelsOf) {

        private static Statics of(JsonNode node) {
            Map<String, List<String>> labelsOf = new TreeMap<>();
            node.path("labels_of")
                    .properties()
                    .forEach(labels -> labelsOf.put(labels.getKey(), strings(labels.getValue())));
            return new Statics(
                    strings(node.path("heads")),
                    strings(node.path("effective_heads")),
                    strings(node.path("bases")),
                    strings(node.path("branch_points")),
                    strings(node.path("merge_points")),
                    strings(node.path("history")),
                    labelsOf);
        }
    }

    /** What a command did: the revisions that ran, in order, and the rows after it; or the kind of the error. */
    public record Answer(boolean isDone, List<String> executed, List<String> after, String error) {

        static Answer done(List<String> executed, List<String> after) {
            return new Answer(true, executed, after, "");
        }
    }

    /** A command and what Alembic answers. */
    public record Scenario(
            String id,
            String command,
            List<String> targets,
            List<String> rows,
            boolean isPurge,
            boolean isTotal,
            Answer answer,
            List<List<String>> rowsAfterEach) {

        private static Scenario of(JsonNode node) {
            List<List<String>> rowsAfterEach = new ArrayList<>();
            node.path("version_table_after_each").forEach(rows -> rowsAfterEach.add(strings(rows)));
            return new Scenario(
                    node.path("id").asString(),
                    node.path("command").asString(),
                    strings(node.path("target")),
                    strings(node.path("from")),
                    node.path("purge").asBoolean(false),
                    node.path("order").path("total").asBoolean(false),
                    new Answer(
                            node.path("ok").asBoolean(),
                            strings(node.path("executed")),
                            strings(node.path("after")),
                            node.path("error").path("kind").asString("")),
                    rowsAfterEach);
        }

        /** The same scenario with other rows after it and between its steps. */
        Scenario with(List<String> after, List<List<String>> rowsAfterEach) {
            return new Scenario(
                    id,
                    command,
                    targets,
                    rows,
                    isPurge,
                    isTotal,
                    new Answer(answer.isDone(), answer.executed(), after, answer.error()),
                    rowsAfterEach);
        }

        @Override
        public String toString() {
            return id + ": " + command + " " + String.join(" ", targets) + " from " + rows;
        }
    }
}
