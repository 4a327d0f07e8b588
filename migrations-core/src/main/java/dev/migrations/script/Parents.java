package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Settles what a new revision revises and depends on. */
final class Parents {

    private static final String BASE = "base";

    private final RevisionGraph graph;

    private final Targets targets;

    Parents(RevisionGraph graph, Targets targets) {
        this.graph = graph;
        this.targets = targets;
    }

    /**
     * The ids that the identifiers name, each once.
     *
     * @throws InvalidNewRevisionException if a revision cannot revise them
     */
    List<String> revises(List<String> identifiers, NewRevision.Splicing splicing) {
        if (identifiers.contains(BASE)) {
            requireAlone(identifiers);
            return List.of();
        }
        Set<String> parents = new LinkedHashSet<>();
        for (String identifier : identifiers) {
            if (identifier.equals("head")) {
                requireOneHead();
            }
            named(identifier).forEach(node -> parents.add(node.id()));
        }
        List<Fault> faults = new ArrayList<>(standingOnEachOther(parents));
        if (splicing == NewRevision.Splicing.REFUSED) {
            faults.addAll(notHeads(parents));
        }
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
        return List.copyOf(parents);
    }

    /** Heads are what no other revision revises, also where one depends on another: to run all of them is something else. */
    private List<RevisionNode> named(String identifier) {
        return identifier.equals("heads") ? graph.heads() : targets.resolve(identifier);
    }

    private static void requireAlone(List<String> identifiers) {
        if (identifiers.stream().anyMatch(identifier -> !identifier.equals(BASE))) {
            throw new InvalidNewRevisionException(
                    "'base' means that the new revision revises nothing, but "
                            + identifiers.stream()
                                    .filter(identifier -> !identifier.equals(BASE))
                                    .map(identifier -> "'" + identifier + "'")
                                    .collect(Collectors.joining(", "))
                            + " was named too.",
                    "Name 'base' alone, or leave it out.");
        }
    }

    private void requireOneHead() {
        List<RevisionNode> heads = graph.heads();
        if (heads.size() > 1) {
            throw new InvalidNewRevisionException(
                    "A new revision revises the head, but there are " + heads.size() + " heads: "
                            + heads.stream().map(Parents::declared).collect(Collectors.joining(", ")) + ".",
                    "Say which one with "
                            + heads.stream()
                                    .map(head -> "'--head " + head.id() + "'")
                                    .collect(Collectors.joining(" or "))
                            + ", make them one with 'migrations merge heads -m \"...\"', or begin a new branch with '--head base'.");
        }
    }

    private List<Fault> standingOnEachOther(Set<String> parents) {
        List<Fault> faults = new ArrayList<>();
        for (String parent : parents) {
            for (String other : parents) {
                if (!other.equals(parent) && leadsTo(parent, other)) {
                    faults.add(Fault.of(
                            "A new revision cannot revise '" + parent + "' and '" + other + "': '" + other
                                    + "' stands on '" + parent + "' already.",
                            "Leave out '" + parent + "'."));
                }
            }
        }
        return faults;
    }

    /** Whether there is a way from one revision up to the other by revising alone. */
    private boolean leadsTo(String below, String above) {
        Set<String> reached = new HashSet<>(Set.of(above));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            graph.find(waiting.remove()).orElseThrow().revises().stream()
                    .filter(reached::add)
                    .forEach(waiting::add);
        }
        return reached.contains(below);
    }

    private List<Fault> notHeads(Set<String> parents) {
        List<Fault> faults = new ArrayList<>();
        for (String parent : parents) {
            List<String> children = children(graph, parent);
            if (!children.isEmpty()) {
                faults.add(Fault.of(
                        notHead(parent, children),
                        "Name a head, or make '" + parent + "' a branch point with '--splice'."));
            }
        }
        return faults;
    }

    static String notHead(String revision, List<String> children) {
        return "Revision '" + revision + "' is not a head: " + quoted(children)
                + (children.size() == 1 ? " revises it." : " revise it.");
    }

    static List<String> children(RevisionGraph graph, String parent) {
        return graph.children(parent).stream().map(RevisionNode::id).toList();
    }

    /**
     * The ids that the identifiers name, each once.
     *
     * @throws InvalidNewRevisionException if one of them is {@code base}
     */
    List<String> dependsOn(List<String> identifiers) {
        Set<String> dependencies = new LinkedHashSet<>();
        for (String identifier : identifiers) {
            if (identifier.equals(BASE)) {
                throw new InvalidNewRevisionException(
                        "'base' is before the first revision, so nothing can depend on it.",
                        "Name a revision after '--depends-on', or leave it out.");
            }
            targets.resolve(identifier).forEach(node -> dependencies.add(node.id()));
        }
        return List.copyOf(dependencies);
    }

    static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static String declared(RevisionNode node) {
        return "'" + node.id() + "' (" + node.origin() + ")";
    }
}
