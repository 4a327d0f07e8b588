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
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Uniqueness;
import dev.migrations.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which rows would refuse a new constraint or unique index. */
record KeyRisks(LiveNames names, RowQuestions questions, RowCounts counts)
        implements ConstraintOperationVisitor<List<String>>, IndexOperationVisitor<List<String>> {

    @Override
    public List<String> visitAddConstraint(AddConstraint operation) {
        QualifiedName table = operation.table();
        return names.isLive(table) ? operation.constraint().accept(new Refusals(table)) : List.of();
    }

    @Override
    public List<String> visitCreateIndex(CreateIndex operation) {
        Index index = operation.index();
        List<String> columns =
                index.elements().stream().map(IndexElement::value).toList();
        boolean isOfColumns = index.elements().stream().allMatch(element -> element.kind() == IndexElement.Kind.COLUMN);
        return index.uniqueness() == Uniqueness.UNIQUE && isOfColumns
                ? duplicates(operation.table(), columns, index.where())
                : List.of();
    }

    private List<String> duplicates(QualifiedName table, List<String> columns, @Nullable String where) {
        if (!areLive(table, columns)) {
            return List.of();
        }
        OptionalLong duplicates = counts.of(questions.duplicates(names.table(table), live(table, columns), where));
        return duplicates.orElse(0) == 0
                ? List.of()
                : List.of("Fails as it is: " + Counted.of(duplicates.getAsLong(), "combination") + " of values of "
                        + columns + " in '" + table + "' " + (duplicates.getAsLong() == 1 ? "occurs" : "occur")
                        + " more than once.");
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
            notes.addAll(duplicates(table, constraint.columns(), null));
            return notes;
        }

        @Override
        public List<String> visitUnique(Unique constraint) {
            return duplicates(table, constraint.columns(), null);
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
                    live(target, constraint.targetColumns())));
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
            return List.of();
        }
    }
}
