package dev.migrations.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What revisions call each other by: an id, or a branch label for the revision that gives it. */
final class References {

    private final Set<String> ids = new LinkedHashSet<>();

    private final Map<String, String> idsByLabel = new HashMap<>();

    private References(Collection<RevisionNode> revisions) {
        for (RevisionNode revision : revisions) {
            ids.add(revision.id());
            revision.branchLabels().forEach(label -> idsByLabel.putIfAbsent(label, revision.id()));
        }
    }

    /** The references among the revisions; of several revisions that give one label the first counts. */
    static References among(Collection<RevisionNode> revisions) {
        return new References(revisions);
    }

    /** The id that the name stands for; an id is never taken for a label. */
    Optional<String> id(String name) {
        return ids.contains(name) ? Optional.of(name) : Optional.ofNullable(idsByLabel.get(name));
    }

    /** The ids of the parents and of the dependencies, each once; not those of names that stand for nothing. */
    Set<String> standsOn(RevisionNode revision) {
        Set<String> standsOn = new LinkedHashSet<>();
        for (String parent : revision.revises()) {
            if (ids.contains(parent)) {
                standsOn.add(parent);
            }
        }
        standsOn.addAll(dependencies(revision));
        return standsOn;
    }

    /** The ids of the dependencies, each once; not those of names that stand for nothing. */
    Set<String> dependencies(RevisionNode revision) {
        Set<String> dependencies = new LinkedHashSet<>();
        revision.dependsOn().forEach(name -> id(name).ifPresent(dependencies::add));
        return dependencies;
    }

    /** All names, in the order of the alphabet. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(ids);
        names.addAll(idsByLabel.keySet());
        return names;
    }
}
