package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.ConstraintText;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.Constraint;
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

/**
 * Constraints in the words that MariaDB and MySQL have in common. The name of a primary key is forgotten: it is always
 * {@code PRIMARY}.
 *
 * @param refusals where it is noted what a constraint cannot be
 */
record MysqlConstraintText(Refusals refusals) implements ConstraintVisitor<String> {

    private static final ConstraintText STANDARD = new ConstraintText(MysqlNames::quote, MysqlNames::quote);

    /** The constraint with its name, if it has one. */
    String of(Constraint constraint) {
        return constraint.accept(this);
    }

    @Override
    public String visitPrimaryKey(PrimaryKey constraint) {
        refuseInclude(constraint.include());
        refuseDeferrability(constraint.deferrability());
        // A name that the server gives by itself needs no words.
        return STANDARD.of(
                CatalogIndexes.PRIMARY.equals(constraint.name())
                        ? new PrimaryKey(
                                null,
                                constraint.nameRule(),
                                constraint.columns(),
                                constraint.include(),
                                constraint.deferrability())
                        : constraint);
    }

    @Override
    public String visitUnique(Unique constraint) {
        refuseInclude(constraint.include());
        refuseDeferrability(constraint.deferrability());
        refuseEqualNulls(constraint.nulls(), refusals);
        return STANDARD.of(constraint);
    }

    static void refuseEqualNulls(NullsDistinctness nulls, Refusals refusals) {
        refusals.refuseIf(
                nulls == NullsDistinctness.NOT_DISTINCT,
                "its unique indexes take any number of nulls",
                "Leave out nullsNotDistinct(), or make the columns not null.");
    }

    @Override
    public String visitForeignKey(ForeignKey constraint) {
        refuseDeferrability(constraint.deferrability());
        refuseValidity(constraint.validity());
        refusals.refuseIf(
                constraint.onDelete() == ReferentialAction.SET_DEFAULT
                        || constraint.onUpdate() == ReferentialAction.SET_DEFAULT,
                "its foreign keys do not set defaults",
                "Let the foreign key set null, or write a trigger.");
        refusals.refuseIf(
                !constraint.onDeleteColumns().isEmpty(),
                "its foreign keys set all of their columns null",
                "Leave out the columns behind the action.");
        refusals.refuseIf(
                constraint.match() == ForeignKeyMatch.FULL,
                "it takes the words MATCH FULL, but does not match so",
                "Leave out match(...), or make the columns not null.");
        return STANDARD.of(constraint);
    }

    @Override
    public String visitCheck(Check constraint) {
        refuseValidity(constraint.validity());
        refusals.refuseIf(
                constraint.inheritance() == CheckInheritance.NO_INHERIT,
                "its tables do not inherit",
                "Leave out noInherit().");
        return STANDARD.of(constraint);
    }

    @Override
    public String visitExclude(Exclude constraint) {
        refusals.refuse(
                "it has no exclusion constraints",
                "Write a trigger that looks for such rows, or make what is compared for equality unique.");
        return "";
    }

    private void refuseInclude(List<String> include) {
        refuseInclude(include, refusals);
    }

    static void refuseInclude(List<String> include, Refusals refusals) {
        refusals.refuseIf(
                !include.isEmpty(),
                "its indexes do not carry columns that they are not sorted by",
                "Leave out including(...), or put the columns behind the others.");
    }

    private void refuseDeferrability(Deferrability deferrability) {
        refuseDeferrability(deferrability, refusals);
    }

    static void refuseDeferrability(Deferrability deferrability, Refusals refusals) {
        refusals.refuseIf(
                deferrability != Deferrability.NOT_DEFERRABLE,
                "it checks every constraint at once",
                "Leave out deferrability(...).");
    }

    private void refuseValidity(Validity validity) {
        refusals.refuseIf(
                validity != Validity.VALID,
                "its constraints hold for all rows",
                "Leave out notValid() or validity(...), and mend the rows first.");
    }

    /** The clause that drops the constraint, which is named. */
    static String dropped(Constraint constraint) {
        return constraint.accept(new Dropped(quote(String.valueOf(constraint.name()))));
    }

    /** The indexes of a foreign key stay. */
    private record Dropped(String name) implements ConstraintVisitor<String> {

        @Override
        public String visitPrimaryKey(PrimaryKey constraint) {
            return "DROP PRIMARY KEY";
        }

        @Override
        public String visitUnique(Unique constraint) {
            return "DROP INDEX " + name;
        }

        @Override
        public String visitForeignKey(ForeignKey constraint) {
            return "DROP FOREIGN KEY " + name;
        }

        @Override
        public String visitCheck(Check constraint) {
            return "DROP CONSTRAINT " + name;
        }

        @Override
        public String visitExclude(Exclude constraint) {
            return "DROP CONSTRAINT " + name;
        }
    }
}
