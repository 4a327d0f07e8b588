package dev.migrations.revision;

import static dev.migrations.revision.Revisions.dependent;
import static dev.migrations.revision.Revisions.in;
import static dev.migrations.revision.Revisions.labelled;
import static dev.migrations.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphFaultTest {

    @Test
    void anUnknownParentNamesTheNearestId() {
        assertFaults(
                List.of(revision("ae1027"), revision("bb", "ae10")),
                "Revision 'bb' (bb.sql:1) revises 'ae10', which does not exist.",
                "Restore the file of 'ae10' (did you mean 'ae1027'?), or mend what 'bb' revises.");
    }

    @Test
    void anUnknownParentWithoutANearIdIsOnlyNamed() {
        assertFaults(
                List.of(revision("bb", "ffffff")),
                "Revision 'bb' (bb.sql:1) revises 'ffffff', which does not exist.",
                "Restore the file of 'ffffff', or mend what 'bb' revises.");
    }

    @Test
    void anUnknownDependencyNamesTheNearestId() {
        assertFaults(
                List.of(revision("ae1027"), dependent(revision("bb"), "ae1072")),
                "Revision 'bb' (bb.sql:1) depends on 'ae1072', which does not exist.",
                "Restore the file of 'ae1072' (did you mean 'ae1027'?), or mend what 'bb' depends on.");
    }

    @Test
    void anIdThatIsUsedTwiceNamesBothFiles() {
        assertFaults(
                List.of(in("y.sql", revision("a")), in("x.sql", revision("a"))),
                "Revision id 'a' is used 2 times: by x.sql:1 and by y.sql:1.",
                "Give each of them an id of its own, or delete what is a copy.");
    }

    @Test
    void aSelfReferenceIsNoCircle() {
        assertFaults(
                List.of(revision("a", "a")),
                "Revision 'a' (a.sql:1) revises itself.",
                "Name the revision before it, or nothing if 'a' is a base.");
        assertFaults(
                List.of(dependent(revision("a"), "a")),
                "Revision 'a' (a.sql:1) depends on itself.",
                "Name the revision before it, or nothing if 'a' is a base.");
    }

    @Test
    void aCircleIsNamedWholeAndInOrder() {
        assertFaults(
                List.of(
                        revision("root"),
                        revision("c", "b"),
                        dependent(revision("b"), "a"),
                        revision("a", "root", "c"),
                        revision("top", "a")),
                "Revisions stand on each other in a circle: 'a' (a.sql:1) revises 'c' (c.sql:1), which revises 'b'"
                        + " (b.sql:1), which depends on 'a'.",
                "Take one of these references out: the revision that was written first stands on none of the others.");
    }

    @Test
    void aLabelThatIsGivenTwiceNamesBothRevisions() {
        assertFaults(
                List.of(labelled(revision("a"), "billing"), labelled(revision("b"), "billing")),
                "Branch label 'billing' is given 2 times: by 'a' (a.sql:1) and by 'b' (b.sql:1).",
                "A label names one branch: leave it at one of these revisions.");
    }

    @Test
    void aLabelThatIsAnIdNamesTheRevision() {
        assertFaults(
                List.of(labelled(revision("a"), "b"), revision("b")),
                "Branch label 'b' of revision 'a' (a.sql:1) is the id of the revision in b.sql:1.",
                "Choose another label.");
    }

    @Test
    void aDependencyOnALabelIsOnTheRevisionThatGivesIt() {
        assertFaults(
                List.of(labelled(revision("a1"), "billing"), dependent(revision("b1"), "biling")),
                "Revision 'b1' (b1.sql:1) depends on 'biling', which does not exist.",
                "Restore the file of 'biling' (did you mean 'billing'?), or mend what 'b1' depends on.");
        assertFaults(
                List.of(labelled(dependent(revision("a"), "billing"), "billing")),
                "Revision 'a' (a.sql:1) depends on itself.",
                "Name the revision before it, or nothing if 'a' is a base.");
        assertFaults(
                List.of(labelled(dependent(revision("a"), "b"), "billing"), dependent(revision("b"), "billing")),
                "Revisions stand on each other in a circle: 'a' (a.sql:1) depends on 'b' (b.sql:1), which depends on 'a'.",
                "Take one of these references out: the revision that was written first stands on none of the others.");
    }

    @Test
    void aWordThatTargetsAreWrittenWithIsNoName() {
        assertFaults(
                List.of(revision("head")),
                "Revision id 'head' (head.sql:1) is a word that targets are written with.",
                "Choose another name than 'head', 'heads', 'base' and 'current'.");
        assertFaults(
                List.of(labelled(revision("a"), "current")),
                "Branch label 'current' of revision 'a' (a.sql:1) is a word that targets are written with.",
                "Choose another name than 'head', 'heads', 'base' and 'current'.");
    }

    @Test
    void allFaultsAreReportedAtOnceInAnOrderThatDoesNotDependOnThatOfTheRevisions() {
        List<RevisionNode> revisions = new ArrayList<>(List.of(
                revision("a", "b"),
                revision("b", "a"),
                revision("c", "d"),
                revision("d", "c"),
                in("other.sql", revision("x")),
                revision("x"),
                revision("lost", "missing")));

        InvalidGraphException one = fails(revisions);
        Collections.reverse(revisions);
        InvalidGraphException other = fails(revisions);

        assertThat(one.problem()).isEqualTo("""
                        4 faults were found:
                          1. Revision id 'x' is used 2 times: by other.sql:1 and by x.sql:1.
                          2. Revision 'lost' (lost.sql:1) revises 'missing', which does not exist.
                          3. Revisions stand on each other in a circle: 'a' (a.sql:1) revises 'b' (b.sql:1), which revises 'a'.
                          4. Revisions stand on each other in a circle: 'c' (c.sql:1) revises 'd' (d.sql:1), which revises 'c'.""");
        assertThat(other.graphFaults()).isEqualTo(one.graphFaults());
    }

    private static void assertFaults(List<RevisionNode> revisions, String problem, String action) {
        assertThat(fails(revisions).getMessage()).isEqualTo(problem + "\n" + action);
    }

    private static InvalidGraphException fails(List<RevisionNode> revisions) {
        return catchThrowableOfType(InvalidGraphException.class, () -> RevisionGraph.of(revisions));
    }
}
