package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Unique;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Constraints in the words of the SQL standard, which databases agree on.
 *
 * @param quote writes an identifier
 * @param target writes the name of the table that a foreign key names
 */
public record ConstraintText(UnaryOperator<String> quote, Function<QualifiedName, String> target)
        implements ConstraintVisitor<String> {

    public ConstraintText {
        requireNonNull(quote, "quote");
        requireNonNull(target, "target");
    }

    /** The constraint with its name, if it has one. */
    public String of(Constraint constraint) {
        String definition = constraint.accept(this);
        String name = constraint.name();
        return name == null ? definition : "CONSTRAINT " + quote.apply(name) + " " + definition;
    }

    @Override
    public String visitPrimaryKey(PrimaryKey constraint) {
        return "PRIMARY KEY (" + list(constraint.columns()) + ")";
    }

    @Override
    public String visitUnique(Unique constraint) {
        return "UNIQUE (" + list(constraint.columns()) + ")";
    }

    @Override
    public String visitForeignKey(ForeignKey constraint) {
        return "FOREIGN KEY (" + list(constraint.columns()) + ") REFERENCES "
                + target.apply(constraint.targetTable())
                + " (" + list(constraint.targetColumns()) + ")"
                + action(" ON DELETE ", constraint.onDelete())
                + action(" ON UPDATE ", constraint.onUpdate())
                + deferrability(constraint.deferrability());
    }

    private String list(List<String> columns) {
        return columns.stream().map(quote).collect(Collectors.joining(", "));
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

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    @Override
    public String visitCheck(Check constraint) {
        return "CHECK (" + constraint.expression() + ")";
    }

    /** Not part of the standard: a database that has exclusions writes them itself. */
    @Override
    public String visitExclude(Exclude constraint) {
        throw new IllegalArgumentException("an exclusion constraint has no words in the standard");
    }
}
