package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Unique;
import java.util.List;
import java.util.Optional;

/**
 * Columns in the words that MariaDB and MySQL have in common.
 *
 * <p>An identity column numbers the rows where an insert gives no value, also where it is declared to do so always: there
 * is no way to refuse other values.
 *
 * @param refusals where it is noted what a column cannot have
 */
record MysqlColumnText(Refusals refusals) {

    /**
     * The definition of the column.
     *
     * @param constraints the constraints that are created together with it
     */
    String definition(Column column, List<Constraint> constraints) {
        String expression = column.generatedExpression();
        DefaultText value = DefaultText.of(column.defaultExpression());
        QualifiedName collation = column.collation();
        String comment = column.comment();
        boolean isNotNull = column.nullability() == Nullability.NOT_NULL;
        refusals.refuseIf(
                expression != null && isNotNull,
                "its generated columns cannot be declared to be not null",
                "Leave out notNull(), or add a check of the column.");
        return quote(column.name())
                + " " + column.type().accept(new MysqlTypeText(refusals))
                + (collation == null ? "" : collate(collation))
                + (expression == null ? "" : generated(expression) + kind(column.generatedKind()))
                + (column.identity() == Identity.NONE ? "" : identity(column, constraints))
                + value.definition()
                + value.onUpdateDefinition()
                + (isNotNull ? " NOT NULL" : "")
                + (comment == null ? "" : " COMMENT " + literal(comment));
    }

    String collate(QualifiedName collation) {
        refusals.refuseIf(
                collation.schema() != null,
                "its collations are in no schema",
                "Name the collation alone, such as utf8mb4_bin.");
        return " COLLATE " + quote(collation.name());
    }

    static String generated(String expression) {
        return " GENERATED ALWAYS AS (" + expression + ")";
    }

    private static String kind(GeneratedKind kind) {
        return switch (kind) {
            case STORED -> " STORED";
            case VIRTUAL -> " VIRTUAL";
        };
    }

    private String identity(Column column, List<Constraint> constraints) {
        boolean isKey = constraints.stream()
                .flatMap(constraint -> constraint.accept(new FirstColumnOfKey()).stream())
                .anyMatch(column.name()::equals);
        refusals.refuseIf(
                !isKey,
                "an identity column must be the first column of a key that is created together with it",
                "Give it a primaryKey(\"" + column.name() + "\") or unique(\"" + column.name() + "\").");
        return " AUTO_INCREMENT";
    }

    /** The option of the table that says where the numbers of an identity column begin; empty where it is not said. */
    Optional<String> firstNumber(SequenceOptions options) {
        SequenceOptions others = new SequenceOptions(
                options.type(),
                null,
                options.increment(),
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
        refusals.refuseIf(
                !others.equals(SequenceOptions.DEFAULTS),
                "its identity columns have no options but the first number",
                "Leave out all options but start(...).");
        return Optional.ofNullable(options.start()).map(start -> "AUTO_INCREMENT = " + start);
    }

    /** The first column of a constraint that has an index; empty for others. */
    private static final class FirstColumnOfKey implements ConstraintVisitor<Optional<String>> {

        @Override
        public Optional<String> visitPrimaryKey(PrimaryKey constraint) {
            return Optional.of(constraint.columns().get(0));
        }

        @Override
        public Optional<String> visitUnique(Unique constraint) {
            return Optional.of(constraint.columns().get(0));
        }

        @Override
        public Optional<String> visitForeignKey(ForeignKey constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitCheck(Check constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitExclude(Exclude constraint) {
            return Optional.empty();
        }
    }
}
