package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.RowQuestions;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.RenameIndex;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Uniqueness;
import dev.migrations.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows would refuse a new constraint or unique index. */
record KeyRisks(LiveNames names, RowQuestions questions, RowCounts counts)
        implements ConstraintOperationVisitor<List<String>>, IndexOperationVisitor<List<String>> {

    /** A number or a text, and perhaps the type that it is cast to. */
    private static final Pattern CONSTANT =
            Pattern.compile("(-?[0-9.]+|'([^']|'')*'|true|false)(::[\\w \"().,]+)?", Pattern.CASE_INSENSITIVE);

    /** Of more rows it would take too long to compare each with each. */
    private static final int COMPARED_ROWS = 5_000;

    @Override
    public List<String> visitAddConstraint(AddConstraint operation) {
        QualifiedName table = operation.table();
        return names.isLive(table) ? operation.constraint().accept(new Refusals(table)) : List.of();
    }

    @Override
    public List<String> visitCreateIndex(CreateIndex operation) {
        Index index = operation.index();
        return index.uniqueness() == Uniqueness.UNIQUE
                ? duplicates(operation.table(), index.elements(), index.nulls(), index.where())
                : List.of();
    }

    /** Columns that are new have no value yet, or the same one in all rows. */
    private List<String> duplicates(
            QualifiedName table, List<IndexElement> elements, NullsDistinctness nulls, @Nullable String where) {
        List<IndexElement> live = elements.stream()
                .filter(element -> isExpression(element) || names.isLive(table, element.value()))
                .map(element -> isExpression(element) ? element : live(table, element))
                .toList();
        boolean isAsked = names.isLive(table)
                && elements.stream()
                        .allMatch(element -> isExpression(element)
                                || names.added(table, element.value())
                                        .map(column -> isOneValue(column, nulls))
                                        .orElse(true));
        OptionalLong duplicates = isAsked
                ? counts.of(questions.duplicates(names.table(table), live, nulls, where))
                : OptionalLong.empty();
        return duplicates.orElse(0) == 0
                ? List.of()
                : List.of("Fails as it is: " + Counted.of(duplicates.getAsLong(), "combination") + " of values of "
                        + elements.stream().map(IndexElement::value).toList() + " in '" + table + "' "
                        + (duplicates.getAsLong() == 1 ? "occurs" : "occur") + " more than once.");
    }

    private static boolean isExpression(IndexElement element) {
        return element.kind() == IndexElement.Kind.EXPRESSION;
    }

    private IndexElement live(QualifiedName table, IndexElement element) {
        return IndexElement.ascending(names.column(table, element.value()));
    }

    /** Whether all rows that there are get values that are equal to each other. */
    private static boolean isOneValue(Column column, NullsDistinctness nulls) {
        String value = column.defaultExpression();
        boolean isEmpty = value == null && column.generatedExpression() == null && column.identity() == Identity.NONE;
        return isEmpty
                ? nulls == NullsDistinctness.NOT_DISTINCT
                : value != null && CONSTANT.matcher(value).matches();
    }

    private List<String> duplicates(QualifiedName table, List<String> columns, NullsDistinctness nulls) {
        return duplicates(table, columns.stream().map(IndexElement::ascending).toList(), nulls, null);
    }

    private boolean areLive(QualifiedName table, List<String> columns) {
        return columns.stream().allMatch(column -> names.isLive(table, column));
    }

    private List<String> live(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> names.column(table, column)).toList();
    }

    @Override
    public List<String> visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropConstraint(DropConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> visitRenameConstraint(RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> visitValidateConstraint(ValidateConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropIndex(DropIndex operation) {
        return List.of();
    }

    @Override
    public List<String> visitRenameIndex(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<String> visitReindex(Reindex operation) {
        return List.of();
    }

    private final class Refusals implements ConstraintVisitor<List<String>> {

        private final QualifiedName table;

        Refusals(QualifiedName table) {
            this.table = table;
        }

        @Override
        public List<String> visitPrimaryKey(PrimaryKey constraint) {
            List<String> notes = new ArrayList<>();
            for (String column : constraint.columns()) {
                long nulls = names.isLive(table, column)
                        ? counts.of(questions.nulls(names.table(table), names.column(table, column)))
                                .orElse(0)
                        : 0;
                if (nulls > 0) {
                    notes.add("Fails as it is: " + Counted.of(nulls, "row") + " of '" + table + "' "
                            + (nulls == 1 ? "has" : "have") + " no value in column '" + column + "'.");
                }
            }
            notes.addAll(duplicates(table, constraint.columns(), NullsDistinctness.DISTINCT));
            return notes;
        }

        @Override
        public List<String> visitUnique(Unique constraint) {
            return duplicates(table, constraint.columns(), constraint.nulls());
        }

        @Override
        public List<String> visitForeignKey(ForeignKey constraint) {
            boolean isAsked = constraint.validity() == Validity.VALID
                    && areLive(table, constraint.columns())
                    && areLive(constraint.targetTable(), constraint.targetColumns());
            if (!isAsked) {
                return List.of();
            }
            QualifiedName target = constraint.targetTable();
            OptionalLong orphans = counts.of(questions.orphans(
                    names.table(table),
                    live(table, constraint.columns()),
                    names.table(target),
                    live(target, constraint.targetColumns()),
                    constraint.match()));
            return orphans.orElse(0) == 0
                    ? List.of()
                    : List.of("Fails as it is: " + Counted.of(orphans.getAsLong(), "row") + " of '" + table + "' "
                            + (orphans.getAsLong() == 1 ? "refers" : "refer") + " to rows that '"
                            + constraint.targetTable() + "' does not have.");
        }

        @Override
        public List<String> visitCheck(Check constraint) {
            OptionalLong violations = constraint.validity() == Validity.VALID
                    ? counts.of(questions.violations(names.table(table), constraint.expression()))
                    : OptionalLong.empty();
            return violations.orElse(0) == 0
                    ? List.of()
                    : List.of("Fails as it is: " + Counted.of(violations.getAsLong(), "row") + " of '" + table + "' "
                            + (violations.getAsLong() == 1 ? "does" : "do") + " not fulfil it.");
        }

        @Override
        public List<String> visitExclude(Exclude constraint) {
            long rows = counts.of(questions.rows(names.table(table))).orElse(0);
            if (rows > COMPARED_ROWS) {
                return List.of("Fails if it excludes one of the " + Counted.of(rows, "row") + " of '" + table
                        + "': that was not asked, it would take too long.");
            }
            long excluded = rows > 1
                    ? counts.of(questions.excluded(names.table(table), constraint))
                            .orElse(0)
                    : 0;
            return excluded == 0
                    ? List.of()
                    : List.of("Fails as it is: " + Counted.of(excluded, "row") + " of '" + table
                            + "' exclude each other.");
        }
    }
}
