package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quoteAll;

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
import java.util.stream.Collectors;

/** Constraints in PostgreSQL's words. */
final class PostgresqlConstraintText implements ConstraintVisitor<String> {

    private PostgresqlConstraintText() {}

    /** The constraint with its name, if it has one. */
    static String of(Constraint constraint) {
        String definition = constraint.accept(new PostgresqlConstraintText());
        String name = constraint.name();
        return name == null ? definition : "CONSTRAINT " + quote(name) + " " + definition;
    }

    @Override
    public String visitPrimaryKey(PrimaryKey constraint) {
        return "PRIMARY KEY (" + quoteAll(constraint.columns()) + ")"
                + include(constraint.include())
                + deferrability(constraint.deferrability());
    }

    @Override
    public String visitUnique(Unique constraint) {
        return "UNIQUE " + nulls(constraint.nulls()) + "(" + quoteAll(constraint.columns()) + ")"
                + include(constraint.include())
                + deferrability(constraint.deferrability());
    }

    @Override
    public String visitForeignKey(ForeignKey constraint) {
        List<String> set = constraint.onDeleteColumns();
        return "FOREIGN KEY (" + quoteAll(constraint.columns()) + ") REFERENCES " + quote(constraint.targetTable())
                + " (" + quoteAll(constraint.targetColumns()) + ")"
                + (constraint.match() == ForeignKeyMatch.FULL ? " MATCH FULL" : "")
                + (set.isEmpty()
                        ? action(" ON DELETE ", constraint.onDelete())
                        : " ON DELETE " + words(constraint.onDelete()) + " (" + quoteAll(set) + ")")
                + action(" ON UPDATE ", constraint.onUpdate())
                + deferrability(constraint.deferrability())
                + validity(constraint.validity());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + words(action);
    }

    private static String words(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "NO ACTION";
            case RESTRICT -> "RESTRICT";
            case CASCADE -> "CASCADE";
            case SET_NULL -> "SET NULL";
            case SET_DEFAULT -> "SET DEFAULT";
        };
    }

    @Override
    public String visitCheck(Check constraint) {
        return "CHECK (" + constraint.expression() + ")"
                + (constraint.inheritance() == CheckInheritance.NO_INHERIT ? " NO INHERIT" : "")
                + validity(constraint.validity());
    }

    @Override
    public String visitExclude(Exclude constraint) {
        String method = constraint.method();
        String where = constraint.where();
        return "EXCLUDE "
                + (method == null ? "" : "USING " + quote(method) + " ")
                + constraint.elements().stream()
                        .map(each -> PostgresqlDefinitions.element(each.element()) + " WITH " + each.operator())
                        .collect(Collectors.joining(", ", "(", ")"))
                + include(constraint.include())
                + (where == null ? "" : " WHERE (" + where + ")")
                + deferrability(constraint.deferrability());
    }

    private static String nulls(NullsDistinctness nulls) {
        return switch (nulls) {
            case DISTINCT -> "";
            case NOT_DISTINCT -> "NULLS NOT DISTINCT ";
        };
    }

    /** The columns that an index carries too; begins with a blank. */
    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + quoteAll(columns) + ")";
    }

    /** When a constraint is checked; begins with a blank. */
    static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String validity(Validity validity) {
        return switch (validity) {
            case VALID -> "";
            case NOT_VALID -> " NOT VALID";
            case NOT_ENFORCED -> " NOT ENFORCED";
        };
    }
}
