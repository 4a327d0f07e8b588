package dev.migrations.revision;

import dev.migrations.revision.GraphFault.Cycle;
import dev.migrations.revision.GraphFault.DuplicateId;
import dev.migrations.revision.GraphFault.DuplicateLabel;
import dev.migrations.revision.GraphFault.LabelIsId;
import dev.migrations.revision.GraphFault.ReservedName;
import dev.migrations.revision.GraphFault.SelfReference;
import dev.migrations.revision.GraphFault.UnknownDependency;
import dev.migrations.revision.GraphFault.UnknownParent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Looks for everything that is wrong with revisions, in an order that does not depend on theirs. */
final class GraphCheck {

    private static final Comparator<RevisionNode> ORDER = Comparator.comparing(RevisionNode::id)
            .thenComparing(revision -> revision.origin().source())
            .thenComparingInt(revision -> revision.origin().line())
            .thenComparingInt(revision -> revision.origin().column());

    private final List<RevisionNode> revisions;

    private final References references;

    private final NavigableMap<String, List<RevisionNode>> revisionsById = new TreeMap<>();

    private final List<GraphFault> faults = new ArrayList<>();

    private GraphCheck(List<RevisionNode> revisions) {
        this.revisions = revisions.stream().sorted(ORDER).toList();
        this.references = References.among(this.revisions);
    }

    static List<GraphFault> faultsOf(List<RevisionNode> revisions) {
        GraphCheck check = new GraphCheck(revisions);
        check.ids();
        check.references();
        check.cycles();
        check.labels();
        check.reservedNames();
        return List.copyOf(check.faults);
    }

    private void ids() {
        for (RevisionNode revision : revisions) {
            revisionsById
                    .computeIfAbsent(revision.id(), id -> new ArrayList<>())
                    .add(revision);
        }
        for (List<RevisionNode> sameId : revisionsById.values()) {
            if (sameId.size() > 1) {
                faults.add(new DuplicateId(sameId));
            }
        }
    }

    private void references() {
        for (RevisionNode revision : revisions) {
            if (revision.revises().contains(revision.id())
                    || references.dependencies(revision).contains(revision.id())) {
                faults.add(new SelfReference(revision));
            }
            for (String parent : new LinkedHashSet<>(revision.revises())) {
                if (!revisionsById.containsKey(parent)) {
                    faults.add(
                            new UnknownParent(revision, parent, NearestName.toIdentifier(parent, otherIds(revision))));
                }
            }
            for (String dependency : new LinkedHashSet<>(revision.dependsOn())) {
                if (references.id(dependency).isEmpty()) {
                    faults.add(new UnknownDependency(
                            revision, dependency, NearestName.toIdentifier(dependency, otherNames(revision))));
                }
            }
        }
    }

    private Set<String> otherNames(RevisionNode revision) {
        Set<String> names = references.names();
        names.remove(revision.id());
        revision.branchLabels().forEach(names::remove);
        return names;
    }

    private Set<String> otherIds(RevisionNode revision) {
        Set<String> ids = new LinkedHashSet<>(revisionsById.keySet());
        ids.remove(revision.id());
        return ids;
    }

    private void cycles() {
        List<RevisionNode> firstOfEachId =
                revisionsById.values().stream().map(sameId -> sameId.get(0)).toList();
        for (List<RevisionNode> cycle : Cycles.in(firstOfEachId, references)) {
            faults.add(new Cycle(cycle));
        }
    }

    private void labels() {
        NavigableMap<String, List<RevisionNode>> revisionsByLabel = new TreeMap<>();
        for (RevisionNode revision : revisions) {
            for (String label : new LinkedHashSet<>(revision.branchLabels())) {
                revisionsByLabel
                        .computeIfAbsent(label, key -> new ArrayList<>())
                        .add(revision);
            }
        }
        for (Map.Entry<String, List<RevisionNode>> entry : revisionsByLabel.entrySet()) {
            String label = entry.getKey();
            List<RevisionNode> labelled = entry.getValue();
            if (labelled.size() > 1) {
                faults.add(new DuplicateLabel(label, labelled));
            }
            List<RevisionNode> named = revisionsById.get(label);
            if (named != null) {
                faults.add(new LabelIsId(label, labelled.get(0), named.get(0)));
            }
        }
    }

    private void reservedNames() {
        for (RevisionNode revision : revisions) {
            Set<String> names = new LinkedHashSet<>(List.of(revision.id()));
            names.addAll(revision.branchLabels());
            names.stream().filter(Identifier::isReserved).forEach(name -> faults.add(new ReservedName(revision, name)));
        }
    }
}
