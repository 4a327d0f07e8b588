package dev.migrations.internal.diff;

import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;

/**
 * A constraint after other things were renamed.
 *
 * @param table its table, under the name before
 */
record RenamedConstraint(QualifiedName table, NewNames names, RenamedText text)
        implements ConstraintVisitor<Constraint> {

    static IndexElement element(QualifiedName table, IndexElement element, NewNames names, RenamedText text) {
        String value =
                switch (element.kind()) {
                    case COLUMN -> names.column(table, element.value());
                    case EXPRESSION -> text.of(element.value());
                };
        return new IndexElement(
                element.kind(), value, element.order(), element.nulls(), element.collation(), element.operatorClass());
    }

    @Override
    public Constraint visitPrimaryKey(PrimaryKey constraint) {
        return new PrimaryKey(
                constraint.name(),
                constraint.nameRule(),
                names.columns(table, constraint.columns()),
                names.columns(table, constraint.include()),
                constraint.deferrability());
    }

    @Override
    public Constraint visitUnique(Unique constraint) {
        return new Unique(
                constraint.name(),
                constraint.nameRule(),
                names.columns(table, constraint.columns()),
                names.columns(table, constraint.include()),
                constraint.nulls(),
                constraint.deferrability());
    }

    @Override
    public Constraint visitForeignKey(ForeignKey constraint) {
        return new ForeignKey(
                constraint.name(),
                constraint.nameRule(),
                names.columns(table, constraint.columns()),
                names.relation(constraint.targetTable()),
                names.columns(constraint.targetTable(), constraint.targetColumns()),
                constraint.onDelete(),
                constraint.onUpdate(),
                names.columns(table, constraint.onDeleteColumns()),
                constraint.match(),
                constraint.deferrability(),
                constraint.validity());
    }

    @Override
    public Constraint visitCheck(Check constraint) {
        return new Check(
                constraint.name(),
                constraint.nameRule(),
                text.of(constraint.expression()),
                constraint.validity(),
                constraint.inheritance());
    }

    @Override
    public Constraint visitExclude(Exclude constraint) {
        String where = constraint.where();
        return new Exclude(
                constraint.name(),
                constraint.nameRule(),
                constraint.method(),
                constraint.elements().stream()
                        .map(each -> new Exclude.Element(element(table, each.element(), names, text), each.operator()))
                        .toList(),
                names.columns(table, constraint.include()),
                where == null ? null : text.of(where),
                constraint.deferrability());
    }
}
