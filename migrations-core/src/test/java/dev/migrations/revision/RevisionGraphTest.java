package dev.migrations.revision;

import static dev.migrations.revision.Revisions.dependent;
import static dev.migrations.revision.Revisions.graph;
import static dev.migrations.revision.Revisions.ids;
import static dev.migrations.revision.Revisions.labelled;
import static dev.migrations.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.MigrationException;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionGraphTest {

    /** a - b - d(merge of b, c); a - c; e revises c and depends on b. */
    private final RevisionGraph graph = graph(
            revision("a"),
            revision("b", "a"),
            revision("c", "a"),
            revision("d", "b", "c"),
            dependent(revision("e", "c"), "b"));

    /** a1 - b1 (books) - b2; a1 - c1; p1 (people). */
    private final RevisionGraph branches = graph(
            revision("a1"),
            labelled(revision("b1", "a1"), "books"),
            revision("b2", "b1"),
            revision("c1", "a1"),
            labelled(revision("p1"), "people"));

    private static final String GRAMMAR =
            "Write an id, the beginning of one, a branch label, 'head', 'heads', 'base' or 'current', if need be with"
                    + " 'LABEL@' before it and '+1' or '-1' behind it.";

    private final RevisionGraph line = graph(revision("a1"), revision("b2", "a1"), revision("c3", "b2"));

    @Test
    void revisionsAreOrderedByTheLongestWayToABaseAndThenById() {
        RevisionGraph shuffled = graph(
                dependent(revision("a", "z"), "m"),
                revision("z"),
                revision("m", "z"),
                revision("b", "z"),
                revision("y"));

        assertThat(ids(shuffled.revisions())).containsExactly("y", "z", "b", "m", "a");
    }

    @Test
    void headsAreThoseThatNoOtherRevisesAlsoWhereOneDependsOnThem() {
        RevisionGraph twoBranches = graph(revision("a"), dependent(revision("b"), "a"));

        assertThat(ids(twoBranches.heads())).containsExactly("a", "b");
        assertThat(ids(graph.heads())).containsExactly("d", "e");
    }

    @Test
    void basesAreThoseThatReviseNoOther() {
        assertThat(ids(graph.bases())).containsExactly("a");
    }

    @Test
    void aRevisionIsFoundByItsFullId() {
        assertThat(line.find("b2")).contains(revision("b2", "a1"));
        assertThat(line.find("b")).isEmpty();
    }

    @Test
    void rowsImplyParentsAndDependencies() {
        assertThat(graph.applied(List.of("e"))).containsExactly("a", "b", "c", "e");
    }

    @Test
    void rowsOutsideOfTheGraphAreAProgrammingError() {
        assertThatThrownBy(() -> graph.applied(List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'x' is not in the graph");
    }

    @Test
    void aTargetIsAnIdOrItsBeginningOrAHead() {
        assertThat(ids(line.resolve("b2"))).containsExactly("b2");
        assertThat(ids(line.resolve("b"))).containsExactly("b2");
        assertThat(ids(line.resolve("head"))).containsExactly("c3");
        assertThat(ids(graph.resolve("heads"))).containsExactly("d", "e");
    }

    @Test
    void aFullIdWinsOverALongerOneThatBeginsSo() {
        RevisionGraph prefixes = graph(revision("ab"), revision("abc", "ab"));

        assertThat(ids(prefixes.resolve("ab"))).containsExactly("ab");
    }

    @Test
    void withoutRevisionsThereIsNothingToUpgradeTo() {
        assertThat(graph().resolve("head")).isEmpty();
        assertThat(graph().upgrade(List.of(), "heads")).isEmpty();
    }

    @Test
    void anUnknownTargetNamesTheNearestId() {
        RevisionGraph known = graph(revision("ae1027"), revision("bb", "ae1027"));

        assertFails(
                () -> known.resolve("ae1072"),
                UnknownRevisionException.class,
                "Revision 'ae1072' was not found.",
                "Did you mean 'ae1027'? Otherwise check the locations and packages that are searched.");
    }

    @Test
    void anUnknownTargetWithoutANearIdSaysWhatATargetIs() {
        assertFails(
                () -> line.resolve("zzzzzz"),
                UnknownRevisionException.class,
                "Revision 'zzzzzz' was not found.",
                "Name an id, the beginning of one, a branch label, 'head', 'heads' or 'base', or check the locations and"
                        + " packages that are searched.");
        assertFails(
                () -> graph().resolve("a"),
                UnknownRevisionException.class,
                "Revision 'a' was not found.",
                "There are no revisions at all: check the locations and packages that are searched.");
    }

    @Test
    void anEmptyTargetSaysWhatATargetIs() {
        assertFails(() -> line.resolve(""), InvalidTargetException.class, "The target is empty.", GRAMMAR);
        assertFails(
                () -> line.resolve("a1@"), InvalidTargetException.class, "'a1@' is not written as a target.", GRAMMAR);
    }

    @Test
    void theBeginningOfSeveralIdsNamesThem() {
        RevisionGraph prefixes = graph(revision("ab1"), revision("ab2", "ab1"), revision("b", "ab2"));

        assertFails(
                () -> prefixes.resolve("ab"),
                AmbiguousRevisionException.class,
                "Revision 'ab' is the beginning of 2 ids: 'ab1', 'ab2'.",
                "Type more of the one you mean.");
    }

    @Test
    void aMistypedSymbolIsNotFoundAndTheNearestIsNamed() {
        assertFails(
                () -> line.upgrade(List.of(), "hed"),
                UnknownRevisionException.class,
                "Revision 'hed' was not found.",
                "Did you mean 'head'? Otherwise check the locations and packages that are searched.");
    }

    @Test
    void headAmongSeveralHeadsNamesThem() {
        assertFails(
                () -> graph.resolve("head"),
                SeveralHeadsException.class,
                "'head' has to be one revision, but there are 2 heads: 'd' (d.sql:1), 'e' (e.sql:1).",
                "Make them one with 'migrations merge heads -m \"...\"', or with 'migrations rebase e --onto d' while no"
                        + " database has run 'e', or say 'heads' for all of them or the id of one.");
        assertFails(
                () -> branches.resolve("a1@head"),
                SeveralHeadsException.class,
                "'a1@head' has to be one revision, but there are 2 heads: 'c1' (c1.sql:1), 'b2' (b2.sql:1).",
                "Make them one with 'migrations merge a1@heads -m \"...\"', or with 'migrations rebase b1 --onto c1' while no"
                        + " database has run 'b1', or say 'a1@heads' for all of them or the id of one.");
    }

    @Test
    void headAmongSeveralHeadsProposesARebaseOfABranchThatIsNotApplied() {
        RevisionGraph twoOnOne = graph(revision("a"), revision("b", "a"), revision("c1", "a"), revision("c2", "c1"));

        assertThat(rebaseAmongHeads(twoOnOne)).isEqualTo("c1 --onto b");
        assertThat(rebaseAmongHeads(twoOnOne, "b")).isEqualTo("c1 --onto b");
        assertThat(rebaseAmongHeads(twoOnOne, "c1")).isEqualTo("b --onto c2");
        assertThat(rebaseAmongHeads(twoOnOne, "c2")).isEqualTo("b --onto c2");
    }

    @Test
    void headAmongSeveralHeadsProposesNoRebaseOfWhatIsAppliedOrAMergeOrABaseOrStandsOnSuch() {
        RevisionGraph merges = graph(
                revision("a"),
                revision("b", "a"),
                revision("c", "a"),
                revision("m", "b", "c"),
                revision("n", "b", "c"));
        RevisionGraph needed = graph(revision("a"), revision("b", "a"), dependent(revision("c", "a"), "b"));
        RevisionGraph bases = graph(revision("a"), revision("b"));
        RevisionGraph begun = graph(revision("a"), revision("b", "a"), revision("c1", "a"), revision("c2", "c1"));

        assertThat(rebaseAmongHeads(graph(revision("a"), revision("b", "a"), revision("c", "a")), "b", "c"))
                .isEmpty();
        assertThat(rebaseAmongHeads(merges)).isEmpty();
        assertThat(rebaseAmongHeads(needed)).isEqualTo("c --onto b");
        assertThat(rebaseAmongHeads(needed, "c")).isEmpty();
        assertThat(rebaseAmongHeads(bases)).isEmpty();
        assertThat(rebaseAmongHeads(begun, "b", "c1")).isEmpty();
    }

    /** What the action of the error says behind {@code migrations rebase}; empty where it does not. */
    private static String rebaseAmongHeads(RevisionGraph graph, String... rows) {
        SeveralHeadsException failure =
                catchThrowableOfType(SeveralHeadsException.class, () -> graph.upgrade(List.of(rows), "head"));
        String action = failure.action();
        String begin = "'migrations rebase ";
        return action.contains(begin) ? action.split(begin)[1].split("'")[0] : "";
    }

    @Test
    void severalHeadsWhereOneHasToBeNamedSayWhichThereAre() {
        assertFails(
                () -> graph.upgrade(List.of(), "heads-1"),
                SeveralHeadsException.class,
                "'heads' has to be one revision, but there are 2 heads: 'd' (d.sql:1), 'e' (e.sql:1).",
                "Name one of them by its id, or make them one with 'migrations merge d e -m \"...\"'.");
        assertFails(
                () -> graph.downgrade(List.of("d", "e"), "b@heads"),
                SeveralHeadsException.class,
                "'heads' has to be one revision, but there are 2 heads: 'd' (d.sql:1), 'e' (e.sql:1).",
                "Name one of them by its id, or make them one with 'migrations merge d e -m \"...\"'.");
    }

    @Test
    void anUpgradeToBaseIsRefused() {
        assertFails(
                () -> graph.upgrade(List.of("a"), "base"),
                InvalidTargetException.class,
                "'base' is before the first revision, so there is nothing to upgrade to.",
                "Say 'heads' or an id to upgrade, or downgrade to 'base'.");
    }

    @Test
    void anUpgradeStepReplacesTheRowsThatTheRevisionStandsOn() {
        List<Step> steps = graph.upgrade(List.of("a"), "heads");

        assertThat(steps)
                .containsExactly(
                        new Step(revision("b", "a"), Direction.UPGRADE, List.of("a"), List.of("b")),
                        new Step(revision("c", "a"), Direction.UPGRADE, List.of(), List.of("c")),
                        new Step(revision("d", "b", "c"), Direction.UPGRADE, List.of("b", "c"), List.of("d")),
                        new Step(dependent(revision("e", "c"), "b"), Direction.UPGRADE, List.of(), List.of("e")));
    }

    @Test
    void anUpgradeRunsOnlyWhatTheTargetStandsOn() {
        assertThat(described(graph.upgrade(List.of(), "e")))
                .containsExactly("a -[] +[a]", "b -[a] +[b]", "c -[] +[c]", "e -[b, c] +[e]");
    }

    @Test
    void anUpgradeToWhatIsAppliedHasNoSteps() {
        assertThat(graph.upgrade(List.of("d"), "a")).isEmpty();
        assertThat(graph.upgrade(List.of("d", "e"), "heads")).isEmpty();
    }

    @Test
    void anUpgradeFromRowsThatOthersImplyIsRefused() {
        assertFails(
                () -> line.upgrade(List.of("a1", "b2"), "head"),
                OverlappingRowsException.class,
                "The version table lists 'a1', which 'b2' in it implies already.",
                "Look at what is applied, and run 'migrations stamp --purge' with that.");
    }

    @Test
    void theFirstStepOfADowngradeTakesOutRowsThatOthersImply() {
        assertThat(described(line.downgrade(List.of("a1", "b2"), "a1"))).containsExactly("b2 -[b2] +[]");
    }

    @Test
    void aDowngradeUndoesEverythingThatStandsOnTheTarget() {
        assertThat(described(graph.downgrade(List.of("d", "e"), "b"))).containsExactly("d -[d] +[]");
        assertThat(described(graph.downgrade(List.of("d", "e"), "a")))
                .containsExactly("e -[e] +[]", "d -[d] +[b, c]", "c -[c] +[]", "b -[b] +[a]");
    }

    @Test
    void aDowngradeToBaseUndoesEverything() {
        assertThat(described(line.downgrade(List.of("b2"), "base"))).containsExactly("b2 -[b2] +[a1]", "a1 -[a1] +[]");
        assertThat(line.downgrade(List.of(), "base")).isEmpty();
    }

    @Test
    void aDowngradeToTheCurrentRevisionHasNoSteps() {
        assertThat(line.downgrade(List.of("b2"), "b2")).isEmpty();
        assertThat(line.downgrade(List.of("c3"), "head")).isEmpty();
    }

    @Test
    void aDowngradeByNumberGoesDownFromTheOnlyRow() {
        assertThat(described(line.downgrade(List.of("c3"), "-1"))).containsExactly("c3 -[c3] +[b2]");
        assertThat(described(line.downgrade(List.of("c3"), "-3")))
                .containsExactly("c3 -[c3] +[b2]", "b2 -[b2] +[a1]", "a1 -[a1] +[]");
    }

    @Test
    void aDowngradeByNumberLeavesDependenciesApplied() {
        assertThat(described(graph.downgrade(List.of("e"), "-1"))).containsExactly("e -[e] +[b, c]");
        assertThat(described(graph.downgrade(List.of("e"), "-2"))).containsExactly("e -[e] +[b, c]", "c -[c] +[]");
    }

    @Test
    void aDowngradeByNumberBelowTheFirstRevisionSaysHowManyThereAre() {
        assertFails(
                () -> line.downgrade(List.of("b2"), "-3"),
                InvalidTargetException.class,
                "'-3' goes below the first revision: there are 2 revisions to undo from 'b2'.",
                "Write '-2' or 'base'.");
        assertFails(
                () -> line.downgrade(List.of(), "-1"),
                InvalidTargetException.class,
                "'-1' goes down from the current revision, but nothing is applied.",
                "There is nothing to downgrade.");
    }

    @Test
    void aDowngradeByNumberFromSeveralRowsNamesTheChoices() {
        assertFails(
                () -> graph.downgrade(List.of("b", "c"), "-1"),
                AmbiguousWalkException.class,
                "'-1' goes down from the only current revision, but current is 'b', 'c'.",
                "Say which way: 'b@-1' or 'c@-1'.");
    }

    @Test
    void aDowngradeByNumberOverAMergeNamesTheChoices() {
        assertFails(
                () -> graph.downgrade(List.of("d"), "-1"),
                AmbiguousWalkException.class,
                "'-1' does not say which way to go down from 'd', which merges 'b', 'c'.",
                "Say which way: 'b' or 'c'.");
    }

    @Test
    void aDowngradeByNumberTakesWhatStandsOnItsWay() {
        RevisionGraph more = graph(
                revision("a"),
                revision("b", "a"),
                dependent(revision("c", "a"), "b"),
                dependent(revision("d", "b"), "c"));

        assertThat(described(more.downgrade(List.of("d"), "-2")))
                .containsExactly("d -[d] +[c]", "c -[c] +[b]", "b -[b] +[a]");
    }

    @Test
    void aNumberOfStepsIsFromOne() {
        for (String malformed : List.of("-0", "+0", "-", "--1", "-+1", "-x", "a1@-", "a1+-1", "a1:b2")) {
            assertFails(
                    () -> line.downgrade(List.of("c3"), malformed),
                    InvalidTargetException.class,
                    "'" + malformed + "' is not written as a target.",
                    GRAMMAR);
        }
        assertFails(
                () -> line.downgrade(List.of("c3"), "-99999999999"),
                InvalidTargetException.class,
                "'-99999999999' goes below the first revision: there are 3 revisions to undo from 'c3'.",
                "Write '-3' or 'base'.");
    }

    @Test
    void aDowngradeToWhatIsNotAppliedSaysWhatCurrentIs() {
        assertFails(
                () -> line.downgrade(List.of("b2"), "c3"),
                NotBelowCurrentException.class,
                "Revision 'c3' (c3.sql:1) is not applied, so there is no downgrade to it: current is 'b2'.",
                "Name a revision below 'b2', or upgrade to 'c3' instead.");
        assertFails(
                () -> line.downgrade(List.of(), "c3"),
                NotBelowCurrentException.class,
                "Revision 'c3' (c3.sql:1) is not applied, so there is no downgrade to it: nothing is applied.",
                "Upgrade to 'c3' instead.");
    }

    @Test
    void aStampReplacesWhatIsAboveAndBelowIt() {
        RevisionGraph branches = graph(revision("a"), revision("b", "a"), revision("c", "b"), revision("x"));

        assertThat(branches.stamp(List.of("a", "x"), List.of("b"))).containsExactly("x", "b");
        assertThat(branches.stamp(List.of("c", "x"), List.of("b"))).containsExactly("x", "b");
        assertThat(branches.stamp(List.of("c", "x"), List.of("base"))).isEmpty();
        assertThat(branches.stamp(List.of(), List.of("heads"))).containsExactly("x", "c");
        assertThat(branches.stamp(List.of(), List.of("b", "x", "b"))).containsExactly("x", "b");
    }

    @Test
    void aStampOfHeadsLeavesOutWhatAnotherHeadDependsOn() {
        RevisionGraph dependency = graph(revision("a"), dependent(revision("b"), "a"));

        assertThat(dependency.stamp(List.of(), List.of("heads"))).containsExactly("b");
    }

    @Test
    void aStampOfRevisionsThatStandOnEachOtherIsRefused() {
        assertFails(
                () -> line.stamp(List.of(), List.of("c3", "a1")),
                InvalidTargetException.class,
                "The stamp names 'a1', 'c3', but others of them stand on 'a1' already.",
                "Leave out 'a1'.");
    }

    @Test
    void aStampWithoutATargetIsRefused() {
        assertFails(
                () -> line.stamp(List.of(), List.of()),
                InvalidTargetException.class,
                "A stamp has no target.",
                "Name at least one, such as 'heads'; 'base' stands for no revision.");
    }

    @Test
    void aStampOfBaseAndOthersIsRefused() {
        assertFails(
                () -> line.stamp(List.of(), List.of("base", "a1")),
                InvalidTargetException.class,
                "'base' means that nothing is applied, but the stamp names 'base', 'a1'.",
                "Stamp 'base' alone, or leave it out.");
    }

    @Test
    void stepsUpFromSeveralRowsNameTheChoices() {
        assertFails(
                () -> graph.upgrade(List.of("b", "c"), "+2"),
                AmbiguousWalkException.class,
                "'+2' goes up from the only current revision, but current is 'b', 'c'.",
                "Say which way: 'b@+2' or 'c@+2'.");
    }

    @Test
    void aBranchIsNamedByItsLabelWhereItHasOne() {
        assertFails(
                () -> branches.downgrade(List.of("b2", "c1"), "-1"),
                AmbiguousWalkException.class,
                "'-1' goes down from the only current revision, but current is 'c1', 'b2'.",
                "Say which way: 'c1@-1' or 'books@-1'.");
        assertThat(described(branches.downgrade(List.of("b2", "c1"), "books@-1")))
                .containsExactly("b2 -[b2] +[b1]");
        assertThat(described(branches.downgrade(List.of("b2", "c1"), "c1@-1"))).containsExactly("c1 -[c1] +[]");
    }

    @Test
    void stepsUpOverABranchPointNameTheChoices() {
        assertFails(
                () -> branches.upgrade(List.of("a1"), "+2"),
                AmbiguousWalkException.class,
                "'+2' does not say which way to go up from 'a1', which is revised by 'b1', 'c1'.",
                "Say which way: 'b1+1' or 'c1+1'.");
        assertFails(
                () -> branches.upgrade(List.of(), "+1"),
                AmbiguousWalkException.class,
                "'+1' does not say which way to go up from 'base', where there are 'a1', 'p1'.",
                "Say which way: 'a1' or 'p1'.");
    }

    @Test
    void stepsOutOfTheGraphSayHowManyThereAre() {
        assertFails(
                () -> line.upgrade(List.of("a1"), "+3"),
                InvalidTargetException.class,
                "'+3' goes above the last revision: there are 2 revisions above 'a1'.",
                "Write '+2'.");
        assertFails(
                () -> branches.upgrade(List.of(), "books@b2+1"),
                InvalidTargetException.class,
                "'books@b2+1' goes above the last revision: there are 0 revisions above 'b2' on that branch.",
                "There is nothing to upgrade to.");
        assertFails(
                () -> line.upgrade(List.of(), "a1-1"),
                InvalidTargetException.class,
                "'a1-1' is before the first revision, so there is nothing to upgrade to.",
                "Say 'heads' or an id to upgrade, or downgrade to 'base'.");
        assertFails(
                () -> line.downgrade(List.of("b2"), "base-1"),
                InvalidTargetException.class,
                "'base-1' goes down from below the first revision, where there is nothing.",
                "Name a revision to count from.");
        assertFails(
                () -> branches.downgrade(List.of("c1"), "books@b2-4"),
                InvalidTargetException.class,
                "'books@b2-4' goes below the first revision: there are 3 revisions to undo from 'b2'.",
                "Write 'books@b2-3' or 'base'.");
    }

    @Test
    void stepsGoTheWayOfTheCommand() {
        assertFails(
                () -> line.upgrade(List.of("b2"), "-1"),
                InvalidTargetException.class,
                "'-1' goes down, but an upgrade goes up.",
                "Write '+1' for one revision, '+2' for two, and so on, or downgrade.");
        assertFails(
                () -> line.downgrade(List.of("b2"), "current+1"),
                InvalidTargetException.class,
                "'current+1' goes up, but a downgrade goes down.",
                "Write '-1' for one revision, '-2' for two, and so on, or upgrade.");
    }

    @Test
    void stepsDownABranchOfWhichNothingIsAppliedAreRefused() {
        assertFails(
                () -> branches.downgrade(List.of("c1"), "people@-1"),
                InvalidTargetException.class,
                "'people@-1' goes down from the current revision of branch 'people', but nothing of that branch is"
                        + " applied.",
                "There is nothing to downgrade.");
    }

    @Test
    void anUnknownBranchIsNoUnknownRevision() {
        assertFails(
                () -> branches.upgrade(List.of(), "bocks@head"),
                UnknownRevisionException.class,
                "Branch 'bocks' was not found.",
                "Did you mean 'books'? Otherwise check the locations and packages that are searched.");
        assertFails(
                () -> branches.downgrade(List.of("c1"), "nothing@base"),
                UnknownRevisionException.class,
                "Branch 'nothing' was not found.",
                "Name a branch label or the id of a revision before '@', or check the locations and packages that are"
                        + " searched.");
    }

    @Test
    void aRevisionOfAnotherBranchIsNotOnTheBranch() {
        assertFails(
                () -> branches.upgrade(List.of(), "books@c1"),
                NotInBranchException.class,
                "Revision 'c1' (c1.sql:1) is not on branch 'books'.",
                "Name a revision of branch 'books', or leave out 'books@'.");
        assertFails(
                () -> branches.downgrade(List.of("b2", "c1"), "people@a1"),
                NotInBranchException.class,
                "Branch 'people' does not begin where 'b1', 'c1' stand on 'a1', so there is none of it to downgrade to"
                        + " 'a1'.",
                "Say which of them goes by its id, such as 'b1@a1', or leave out 'people@' for all of them.");
    }

    @Test
    void theBeginningOfSeveralIdsIsThatOfOneOnABranch() {
        RevisionGraph similar = graph(labelled(revision("ab1"), "books"), labelled(revision("ab2"), "carts"));

        assertThat(ids(similar.resolve("books@ab"))).containsExactly("ab1");
    }

    @Test
    void aBranchIsDowngradedToItsBranchPointByLabelByAMemberOrByItsHead() {
        List<String> rows = List.of("b2", "c1");
        List<String> expected = List.of("b2 -[b2] +[b1]", "b1 -[b1] +[]");

        assertThat(described(branches.downgrade(rows, "books@a1"))).isEqualTo(expected);
        assertThat(described(branches.downgrade(rows, "b1@a1"))).isEqualTo(expected);
        assertThat(described(branches.downgrade(rows, "b2@a1"))).isEqualTo(expected);
    }

    @Test
    void aDependencyOnALabelIsOnTheRevisionThatGivesIt() {
        RevisionGraph dependency =
                graph(labelled(revision("a"), "billing"), revision("b", "a"), dependent(revision("x"), "billing"));

        assertThat(ids(dependency.dependencies("x"))).containsExactly("a");
        assertThat(described(dependency.upgrade(List.of(), "x"))).containsExactly("a -[] +[a]", "x -[a] +[x]");
        assertThat(ids(dependency.effectiveHeads())).containsExactly("b", "x");
    }

    @Test
    void aHeadOnWhichAnotherDependsIsNoEffectiveHead() {
        RevisionGraph dependency = graph(revision("a"), dependent(revision("b"), "a"));

        assertThat(ids(dependency.heads())).containsExactly("a", "b");
        assertThat(ids(dependency.effectiveHeads())).containsExactly("b");
        assertThat(ids(dependency.resolve("heads"))).containsExactly("b");
    }

    @Test
    void branchPointsMergePointsAndChildrenFollowParentsAlone() {
        assertThat(ids(graph.branchPoints())).containsExactly("a", "c");
        assertThat(ids(graph.mergePoints())).containsExactly("d");
        assertThat(ids(graph.children("b"))).containsExactly("d");
    }

    @Test
    void aLabelCoversWhatComesFromItsRevisionAndTheOnlyWayToIt() {
        RevisionGraph labels = graph(
                revision("a"),
                revision("b", "a"),
                labelled(revision("c", "b"), "carts"),
                labelled(revision("d", "c"), "discounts"),
                revision("x", "a"),
                revision("m", "d", "x"));

        assertThat(labels.revisions().stream()
                        .map(revision -> revision.id() + labels.labelsOf(revision.id()))
                        .toList())
                .containsExactly(
                        "a[]",
                        "b[carts, discounts]",
                        "x[]",
                        "c[carts, discounts]",
                        "d[carts, discounts]",
                        "m[carts, discounts]");
    }

    @Test
    void currentNamesTheRows() {
        assertThat(ids(graph.resolve(List.of("b", "c"), "current"))).containsExactly("b", "c");
        assertThat(ids(branches.resolve(List.of("b1", "c1"), "books@current"))).containsExactly("b1");
        assertThat(ids(line.resolve(List.of("b2"), "current-1"))).containsExactly("a1");
        assertThat(line.resolve(List.of("a1"), "-1")).isEmpty();
        assertThat(line.upgrade(List.of("b2"), "current")).isEmpty();
    }

    @Test
    void whatIsCurrentIsNotKnownWithoutRows() {
        for (String target : List.of("current", "+1", "books@-1", "current-1")) {
            assertFails(
                    () -> branches.resolve(target),
                    InvalidTargetException.class,
                    "'" + target + "' counts from what is applied, which is not known here.",
                    "Name a revision, 'head', 'heads' or 'base'.");
        }
    }

    @Test
    void oneRevisionIsOne() {
        assertThat(line.one(List.of("b2"), "+1").id()).isEqualTo("c3");
        assertFails(
                () -> graph.one(List.of("b", "c"), "current"),
                AmbiguousRevisionException.class,
                "'current' names 2 revisions, but one is wanted: 'b', 'c'.",
                "Say which: 'b' or 'c'.");
        assertFails(
                () -> line.one(List.of(), "base"),
                InvalidTargetException.class,
                "'base' names no revision here.",
                "Name a revision by its id.");
    }

    @Test
    void aStampTakesStepsAndBranches() {
        assertThat(line.stamp(List.of("b2"), List.of("+1"))).containsExactly("c3");
        assertThat(line.stamp(List.of("a1"), List.of("-1"))).isEmpty();
        assertThat(branches.stamp(List.of("b2", "c1"), List.of("books@-1"))).containsExactly("b1", "c1");
        assertThat(branches.stamp(List.of("b2", "p1"), List.of("people@base"))).containsExactly("b2");
    }

    @Test
    void aStampOfWhatIsCurrentChangesNothing() {
        assertThat(graph.stamp(List.of("b", "c"), List.of("current"))).containsExactly("b", "c");
        assertThat(branches.stamp(List.of("c1"), List.of("books@current"))).containsExactly("c1");
        assertThat(graph.stamp(List.of(), List.of("current"))).isEmpty();
    }

    @Test
    void historyIsNewestFirstAndItsEndsAreIncluded() {
        assertThat(ids(line.history(List.of(), ":"))).containsExactly("c3", "b2", "a1");
        assertThat(ids(line.history(List.of(), "b2:"))).containsExactly("c3", "b2");
        assertThat(ids(line.history(List.of(), ":b2"))).containsExactly("b2", "a1");
        assertThat(ids(line.history(List.of("b2"), "current:"))).containsExactly("c3", "b2");
        assertThat(ids(line.history(List.of("b2"), ":current"))).containsExactly("b2", "a1");
    }

    @Test
    void anEndOfHistoryCountsFromTheOther() {
        assertThat(ids(line.history(List.of(), "-1:"))).containsExactly("c3", "b2");
        assertThat(ids(line.history(List.of("b2"), "-1:current"))).containsExactly("b2", "a1");
        assertThat(ids(line.history(List.of(), "-9:b2"))).containsExactly("b2", "a1");
        assertThat(ids(line.history(List.of(), "a1:+1"))).containsExactly("b2", "a1");
        assertThat(ids(line.history(List.of(), "b2:+9"))).containsExactly("c3", "b2");
        assertThat(ids(branches.history(List.of(), "-1:heads"))).containsExactly("b2", "c1", "b1", "p1", "a1");
        assertThat(ids(branches.history(List.of(), "books@-1:"))).containsExactly("b2", "b1");
    }

    @Test
    void aRangeThatIsNoneSaysWhatOneIs() {
        for (String malformed : List.of("a1", "a1:b2:c3", "")) {
            assertFails(
                    () -> line.history(List.of(), malformed),
                    InvalidTargetException.class,
                    "'" + malformed + "' is not a range.",
                    "Write 'A:B', 'A:' or ':B' with the lower revision first.");
        }
        assertFails(
                () -> line.history(List.of(), "c3:a1"),
                InvalidTargetException.class,
                "'c3:a1' is not a range: 'c3' is not below 'a1'.",
                "Write 'a1:c3'.");
        assertFails(
                () -> branches.history(List.of(), "b1:c1"),
                InvalidTargetException.class,
                "'b1:c1' is not a range: 'b1' is not below 'c1'.",
                "Name two revisions of one branch, the lower one first.");
        assertFails(
                () -> line.history(List.of(), "-1:+1"),
                InvalidTargetException.class,
                "Both ends of the range '-1:+1' count from the other one.",
                "Name one of them, such as 'current'.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void manyRevisionsWithManyMergesAreNoProblem(int size) {
        List<RevisionNode> revisions = LargeGraph.revisions(size);
        Collections.shuffle(revisions, new Random(7));

        RevisionGraph large = RevisionGraph.of(revisions);

        List<Step> up = large.upgrade(List.of(), "head");
        assertThat(ids(up.stream().map(Step::revision).toList())).isEqualTo(ids(large.revisions()));
        List<String> head = ids(large.heads());
        assertThat(large.downgrade(head, "base")).hasSize(size);
        assertThat(large.history(List.of(), ":")).hasSize(size);
        assertThat(large.mergePoints()).hasSize(size / 20);
        assertThat(large.stamp(List.of("r0"), List.of("head"))).isEqualTo(head);
        assertThat(large.labelsOf(head.get(0))).containsExactly("trunk");
    }

    @Test
    void aHundredThousandRevisionsInALineAreNoProblem() {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            revisions.add(i == 0 ? revision("r0") : revision("r" + i, "r" + (i - 1)));
        }
        Collections.reverse(revisions);

        RevisionGraph longLine = RevisionGraph.of(revisions);

        assertThat(longLine.upgrade(List.of(), "head")).hasSize(100_000);
        assertThat(longLine.downgrade(List.of("r99999"), "-100000")).hasSize(100_000);
        assertThat(longLine.stamp(List.of("r5"), List.of("head"))).containsExactly("r99999");
        assertThat(ids(longLine.resolve("r0+99999"))).containsExactly("r99999");
        assertThat(longLine.history(List.of(), "-99999:")).hasSize(100_000);
    }

    @Test
    void aCircleOfAHundredThousandRevisionsIsFound() {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            revisions.add(new RevisionNode(
                    "r" + i, List.of("r" + (i + 1) % 100_000), List.of(), List.of(), Origin.of("r" + i + ".sql")));
        }

        InvalidGraphException exception =
                catchThrowableOfType(InvalidGraphException.class, () -> RevisionGraph.of(revisions));

        assertThat(exception.graphFaults()).hasSize(1);
    }

    private static List<String> described(List<Step> steps) {
        return steps.stream()
                .map(step -> step.revision().id() + " -" + step.removed() + " +" + step.added())
                .collect(Collectors.toList());
    }

    private static void assertFails(
            ThrowingCallable code, Class<? extends MigrationException> type, String problem, String action) {
        MigrationException exception = catchThrowableOfType(type, code);

        assertThat(exception.getMessage()).isEqualTo(problem + "\n" + action);
    }
}
