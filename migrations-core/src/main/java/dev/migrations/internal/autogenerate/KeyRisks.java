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
        List<String> told = elements.stream().map(IndexElement::value).toList();
        return isAsked
                ? counts.notes(
                        questions.duplicates(names.table(table), live, nulls, where),
                        "whether values of " + told + " in '" + table + "' occur more than once",
                        duplicates -> "Fails as it is: " + Counted.of(duplicates, "combination") + " of values of "
                                + told + " in '" + table + "' " + (duplicates == 1 ? "occurs" : "occur")
                                + " more than once.")
                : List.of();
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
                if (names.isLive(table, column)) {
                    notes.addAll(counts.notes(
                            questions.nulls(names.table(table), names.column(table, column)),
                            "how many rows of '" + table + "' have no value in column '" + column + "'",
                            nulls -> "Fails as it is: " + Counted.of(nulls, "row") + " of '" + table + "' "
                                    + (nulls == 1 ? "has" : "have") + " no value in column '" + column + "'."));
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
            return counts.notes(
                    questions.orphans(
                            names.table(table),
                            live(table, constraint.columns()),
                            names.table(target),
                            live(target, constraint.targetColumns()),
                            constraint.match()),
                    "how many rows of '" + table + "' refer to rows that '" + target + "' does not have",
                    orphans -> "Fails as it is: " + Counted.of(orphans, "row") + " of '" + table + "' "
                            + (orphans == 1 ? "refers" : "refer") + " to rows that '" + target + "' does not have.");
        }

        @Override
        public List<String> visitCheck(Check constraint) {
            return constraint.validity() == Validity.VALID
                    ? counts.notes(
                            questions.violations(names.table(table), constraint.expression()),
                            "how many rows of '" + table + "' do not fulfil it",
                            violations -> "Fails as it is: " + Counted.of(violations, "row") + " of '" + table + "' "
                                    + (violations == 1 ? "does" : "do") + " not fulfil it.")
                    : List.of();
        }

        @Override
        public List<String> visitExclude(Exclude constraint) {
            return counts.allNotes(
                    questions.rows(names.table(table)),
                    "how many rows of '" + table + "' exclude each other",
                    rows -> rows > COMPARED_ROWS ? tooMany(rows) : rows > 1 ? excluded(constraint) : List.of());
        }

        private List<String> tooMany(long rows) {
            return List.of("Fails if it excludes one of the " + Counted.of(rows, "row") + " of '" + table
                    + "': that was not asked, it would take too long.");
        }

        private List<String> excluded(Exclude constraint) {
            return counts.notes(
                    questions.excluded(names.table(table), constraint),
                    "how many rows of '" + table + "' exclude each other",
                    excluded -> "Fails as it is: " + Counted.of(excluded, "row") + " of '" + table
                            + "' exclude each other.");
        }
    }
}
