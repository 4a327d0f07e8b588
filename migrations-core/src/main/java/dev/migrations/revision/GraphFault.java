package dev.migrations.revision;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing that keeps revisions from being a graph. */
public sealed interface GraphFault extends Fault {

    /**
     * A revision revises one that does not exist.
     *
     * @param revision the revision
     * @param parent the id that does not exist
     * @param nearest the id that was probably meant
     */
    record UnknownParent(RevisionNode revision, String parent, Optional<String> nearest) implements GraphFault {

        public UnknownParent {
            requireNonNull(revision, "revision");
            requireNonNull(parent, "parent");
            requireNonNull(nearest, "nearest");
        }

        @Override
        public String problem() {
            return "Revision " + declared(revision) + " revises '" + parent + "', which does not exist.";
        }

        @Override
        public String action() {
            return "Restore the file of '" + parent + "'" + didYouMean(nearest) + ", or mend what '" + revision.id()
                    + "' revises.";
        }
    }

    /**
     * A revision depends on one that does not exist.
     *
     * @param revision the revision
     * @param dependency the id or branch label that does not exist
     * @param nearest the id or branch label that was probably meant
     */
    record UnknownDependency(RevisionNode revision, String dependency, Optional<String> nearest) implements GraphFault {

        public UnknownDependency {
            requireNonNull(revision, "revision");
            requireNonNull(dependency, "dependency");
            requireNonNull(nearest, "nearest");
        }

        @Override
        public String problem() {
            return "Revision " + declared(revision) + " depends on '" + dependency + "', which does not exist.";
        }

        @Override
        public String action() {
            return "Restore the file of '" + dependency + "'" + didYouMean(nearest) + ", or mend what '" + revision.id()
                    + "' depends on.";
        }
    }

    /**
     * Several revisions have one id.
     *
     * @param revisions the revisions, at least two
     */
    record DuplicateId(List<RevisionNode> revisions) implements GraphFault {

        public DuplicateId {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String problem() {
            return "Revision id '" + revisions.get(0).id() + "' is used " + revisions.size() + " times: by "
                    + revisions.stream()
                            .map(revision -> revision.origin().toString())
                            .collect(Collectors.joining(" and by "))
                    + ".";
        }

        @Override
        public String action() {
            return "Give each of them an id of its own, or delete what is a copy.";
        }
    }

    /**
     * A revision revises itself or depends on itself.
     *
     * @param revision the revision
     */
    record SelfReference(RevisionNode revision) implements GraphFault {

        public SelfReference {
            requireNonNull(revision, "revision");
        }

        @Override
        public String problem() {
            return "Revision " + declared(revision) + " " + relation(revision, revision) + " itself.";
        }

        @Override
        public String action() {
            return "Name the revision before it, or nothing if '" + revision.id() + "' is a base.";
        }
    }

    /**
     * Revisions stand on each other in a circle, so that none of them can be the first.
     *
     * @param revisions the revisions, each of which revises or depends on the next one, and the last one on the first
     */
    record Cycle(List<RevisionNode> revisions) implements GraphFault {

        public Cycle {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String problem() {
            RevisionNode first = revisions.get(0);
            StringBuilder text = new StringBuilder("Revisions stand on each other in a circle: ");
            text.append(declared(first));
            for (int i = 1; i < revisions.size(); i++) {
                text.append(i == 1 ? " " : ", which ")
                        .append(relation(revisions.get(i - 1), revisions.get(i)))
                        .append(" ")
                        .append(declared(revisions.get(i)));
            }
            return text.append(", which ")
                    .append(relation(revisions.get(revisions.size() - 1), first))
                    .append(" '")
                    .append(first.id())
                    .append("'.")
                    .toString();
        }

        @Override
        public String action() {
            return "Take one of these references out: the revision that was written first stands on none of the others.";
        }
    }

    /**
     * Several revisions give one branch label.
     *
     * @param label the label
     * @param revisions the revisions, at least two
     */
    record DuplicateLabel(String label, List<RevisionNode> revisions) implements GraphFault {

        public DuplicateLabel {
            requireNonNull(label, "label");
            revisions = List.copyOf(revisions);
        }

        @Override
        public String problem() {
            return "Branch label '" + label + "' is given " + revisions.size() + " times: by "
                    + revisions.stream().map(GraphFault::declared).collect(Collectors.joining(" and by ")) + ".";
        }

        @Override
        public String action() {
            return "A label names one branch: leave it at one of these revisions.";
        }
    }

    /**
     * A branch label is the id of a revision.
     *
     * @param label the label
     * @param revision the revision that gives the label
     * @param named the revision that has it as its id
     */
    record LabelIsId(String label, RevisionNode revision, RevisionNode named) implements GraphFault {

        public LabelIsId {
            requireNonNull(label, "label");
            requireNonNull(revision, "revision");
            requireNonNull(named, "named");
        }

        @Override
        public String problem() {
            return "Branch label '" + label + "' of revision " + declared(revision) + " is the id of the revision in "
                    + named.origin() + ".";
        }

        @Override
        public String action() {
            return "Choose another label.";
        }
    }

    /**
     * The id or a branch label of a revision is a word that means something else in a target.
     *
     * @param revision the revision
     * @param name the word
     */
    record ReservedName(RevisionNode revision, String name) implements GraphFault {

        public ReservedName {
            requireNonNull(revision, "revision");
            requireNonNull(name, "name");
        }

        @Override
        public String problem() {
            return revision.id().equals(name)
                    ? "Revision id '" + name + "' (" + revision.origin() + ") is a word that targets are written with."
                    : "Branch label '" + name + "' of revision " + declared(revision)
                            + " is a word that targets are written with.";
        }

        @Override
        public String action() {
            return "Choose another name than 'head', 'heads', 'base' and 'current'.";
        }
    }

    private static String declared(RevisionNode revision) {
        return "'" + revision.id() + "' (" + revision.origin() + ")";
    }

    private static String relation(RevisionNode revision, RevisionNode below) {
        return revision.revises().contains(below.id()) ? "revises" : "depends on";
    }

    private static String didYouMean(Optional<String> nearest) {
        return nearest.map(name -> " (did you mean '" + name + "'?)").orElse("");
    }
}
