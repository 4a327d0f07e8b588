package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in PostgreSQL's words, without its comments.
 *
 * <p>PostgreSQL reads {@code NOT VALID} in {@code CREATE TABLE}, but makes the constraint valid; such constraints are
 * added afterwards.
 *
 * @param table the table
 */
record PostgresqlTableText(Table table) {

    private static final Pattern ACCESS_METHOD = Pattern.compile("(?is)\\s*USING\\b.*");

    /**
     * The statement that creates it.
     *
     * @param guard what stands in front of its name; ends with a blank
     */
    String create(String guard) {
        String parts = Stream.concat(
                        table.columns().stream().map(PostgresqlDefinitions::column),
                        constraints(false).map(PostgresqlConstraintText::of))
                .map(part -> "\n    " + part)
                .collect(Collectors.joining(","));
        return "CREATE " + (table.options().persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "") + "TABLE " + guard
                + quote(table.name())
                + (parts.isEmpty() ? " ()" : " (" + parts + "\n)")
                + options();
    }

    private String options() {
        TableOptions options = table.options();
        StringBuilder text = new StringBuilder();
        if (!options.inherits().isEmpty()) {
            text.append(options.inherits().stream()
                    .map(PostgresqlIdentifiers::quote)
                    .collect(Collectors.joining(", ", " INHERITS (", ")")));
        }
        if (options.partitionBy() != null) {
            text.append(" PARTITION BY ").append(options.partitionBy());
        }
        clauses(true).forEach(clause -> text.append(' ').append(clause));
        text.append(PostgresqlDefinitions.parameters(options.parameters()));
        clauses(false).forEach(clause -> text.append(' ').append(clause));
        return text.toString();
    }

    /** The clauses that stand in front of the storage parameters, or behind them. */
    private Stream<String> clauses(boolean isInFront) {
        return table.options().clauses().stream()
                .filter(clause -> ACCESS_METHOD.matcher(clause).matches() == isInFront);
    }

    /** The statements that add what cannot be said when the table is created. */
    List<String> addConstraintsThatAreNotValid() {
        return constraints(true)
                .map(constraint -> PostgresqlDefinitions.alterTable(
                        table.name(), List.of("ADD " + PostgresqlConstraintText.of(constraint))))
                .toList();
    }

    private Stream<Constraint> constraints(boolean areNotValid) {
        return table.constraints().stream()
                .filter(constraint -> (constraint.accept(new ValidityOf()) == Validity.NOT_VALID) == areNotValid);
    }

    private static final class ValidityOf implements ConstraintVisitor<Validity> {

        @Override
        public Validity visitPrimaryKey(PrimaryKey constraint) {
            return Validity.VALID;
        }

        @Override
        public Validity visitUnique(Unique constraint) {
            return Validity.VALID;
        }

        @Override
        public Validity visitForeignKey(ForeignKey constraint) {
            return constraint.validity();
        }

        @Override
        public Validity visitCheck(Check constraint) {
            return constraint.validity();
        }

        @Override
        public Validity visitExclude(Exclude constraint) {
            return Validity.VALID;
        }
    }
}
