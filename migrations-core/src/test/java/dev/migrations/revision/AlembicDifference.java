package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import dev.migrations.revision.AlembicGraph.Scenario;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every scenario that we answer differently from Alembic on purpose, with the reason, and what we answer. */
public enum AlembicDifference {
    STAMP_BY_STEPS(
            "Relative forms work in every command that takes a revision; Alembic's stamp does not know them.",
            scenario -> scenario.command().equals("stamp")
                    && scenario.targets().stream().anyMatch(target -> target.matches(".*[+-]\\d+"))
                    && scenario.answer().error().equals("unknown_revision"),
            null),

    STAMP_OF_THE_PARENTS_OF_A_MERGE(
            "Alembic crashes when a merge is taken back to all of its parents; they are the rows then.",
            scenario -> scenario.command().equals("stamp")
                    && scenario.answer().error().equals("internal:KeyError"),
            null),

    STEPS_DOWN_FROM_SEVERAL_ROWS(
            "Alembic takes the first row, with a warning; that depends on the order of rows in a table.",
            scenario -> scenario.command().equals("downgrade")
                    && scenario.rows().size() > 1
                    && scenario.targets().get(0).matches("-\\d+"),
            AmbiguousWalkException.class),

    STEPS_DOWN_FROM_BASE(
            "There is nothing below the first revision; Alembic begins again at the head.",
            scenario -> scenario.targets().get(0).matches("base-\\d+"),
            InvalidTargetException.class),

    UNKNOWN_BRANCH(
            "Alembic does not look at the label of a downgrade where there is nothing to choose.",
            scenario -> scenario.command().equals("downgrade")
                    && scenario.targets().get(0).equals("nolabel@head")
                    && scenario.answer().isDone(),
            UnknownRevisionException.class),

    STEPS_OUT_OF_THE_GRAPH(
            "Alembic crashes when an upgrade counts its way out of the graph, which is an error like others.",
            scenario -> scenario.command().equals("upgrade")
                    && scenario.answer().error().equals("internal:AssertionError"),
            InvalidTargetException.class),

    STEPS_DOWN_A_BRANCH_WITHOUT_A_ROW(
            "Alembic crashes when there is not one current revision on the branch, which is an error like others.",
            scenario -> scenario.command().equals("downgrade")
                    && scenario.answer().error().equals("internal:AssertionError"),
            MigrationException.class);

    private final String reason;

    private final Predicate<Scenario> scenarios;

    private final Class<? extends MigrationException> expected;

    AlembicDifference(String reason, Predicate<Scenario> scenarios, Class<? extends MigrationException> expected) {
        this.reason = reason;
        this.scenarios = scenarios;
        this.expected = expected;
    }

    /** The difference that the scenario is an example of. */
    public static Optional<AlembicDifference> of(Scenario scenario) {
        return Stream.of(values())
                .filter(difference -> difference.scenarios.test(scenario))
                .findFirst();
    }

    /**
     * The scenario with rows as we have them. Alembic keeps a row that is there twice, where our table has a primary key;
     * and between steps it has rows that others imply, where ours are always the maximal ones.
     */
    public static Scenario withRowsOfOurs(AlembicGraph graph, Scenario scenario) {
        return scenario.with(
                scenario.answer().after().stream().distinct().toList(),
                scenario.rowsAfterEach().stream().map(graph::maximal).toList());
    }

    @Override
    public String toString() {
        return name() + ": " + reason;
    }

    /** Whether it may end so. Where no exception is named it is done, or there are not so many revisions, or not one way. */
    public boolean isExpected(Throwable thrown) {
        if (expected != null) {
            return expected.isInstance(thrown);
        }
        return thrown == null || thrown instanceof InvalidTargetException || thrown instanceof AmbiguousWalkException;
    }
}
