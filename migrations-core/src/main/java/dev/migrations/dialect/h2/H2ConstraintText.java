package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Definitions.quoteAll;
import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import java.util.List;

/** Constraints without their names in H2's words. */
record H2ConstraintText(H2Limits limits) implements ConstraintVisitor<String> {

    @Override
    public String visitPrimaryKey(PrimaryKey constraint) {
        include(constraint.include());
        deferrability(constraint.deferrability());
        return "PRIMARY KEY (" + quoteAll(constraint.columns()) + ")";
    }

    @Override
    public String visitUnique(Unique constraint) {
        include(constraint.include());
        deferrability(constraint.deferrability());
        return "UNIQUE " + (constraint.nulls() == NullsDistinctness.NOT_DISTINCT ? "NULLS NOT DISTINCT " : "") + "("
                + quoteAll(constraint.columns()) + ")";
    }

    private void include(List<String> columns) {
        limits.lacksIf(
                !columns.isEmpty(),
                "its constraints include no columns",
                "Leave out the included columns, or create a unique index that includes them.");
    }

    /** H2 reads DEFERRABLE and forgets it. */
    private void deferrability(Deferrability deferrability) {
        limits.lacksIf(
                deferrability != Deferrability.NOT_DEFERRABLE,
                "it checks constraints at the end of each statement",
                "Leave out the deferrability.");
    }

    @Override
    public String visitForeignKey(ForeignKey constraint) {
        limits.lacksIf(
                        constraint.match() != ForeignKeyMatch.SIMPLE,
                        "its foreign keys match as MATCH SIMPLE does",
                        "Leave out the match, and add a check that all columns are null or none is.")
                .lacksIf(
                        !constraint.onDeleteColumns().isEmpty(),
                        "ON DELETE sets all columns of a foreign key",
                        "Leave out the columns of ON DELETE.");
        deferrability(constraint.deferrability());
        return "FOREIGN KEY (" + quoteAll(constraint.columns()) + ") REFERENCES " + quote(constraint.targetTable())
                + " (" + quoteAll(constraint.targetColumns()) + ")"
                + action(" ON DELETE ", constraint.onDelete())
                + action(" ON UPDATE ", constraint.onUpdate())
                + validity(constraint.validity());
    }

    private static String action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT -> event + "RESTRICT";
            case CASCADE -> event + "CASCADE";
            case SET_NULL -> event + "SET NULL";
            case SET_DEFAULT -> event + "SET DEFAULT";
        };
    }

    @Override
    public String visitCheck(Check constraint) {
        limits.lacksIf(
                constraint.inheritance() == CheckInheritance.NO_INHERIT,
                "its tables do not inherit",
                "Leave out noInherit().");
        return "CHECK (" + constraint.expression() + ")" + validity(constraint.validity());
    }

    private String validity(Validity validity) {
        return switch (validity) {
            case VALID -> "";
            case NOT_VALID -> " NOCHECK";
            case NOT_ENFORCED -> {
                limits.lacks("it enforces every constraint", "Leave the constraint out.");
                yield "";
            }
        };
    }

    @Override
    public String visitExclude(Exclude constraint) {
        limits.lacks(
                "it has no exclusion constraints",
                "Add a unique constraint where rows are compared for equality, or check it in a trigger.");
        return "";
    }
}
