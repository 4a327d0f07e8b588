package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.texts;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Constraints, as the expressions that make them.
 *
 * @param definitions makes expressions
 */
record JavaConstraintCode(JavaDefinitions definitions) implements ConstraintVisitor<JavaCode> {

    @Override
    public JavaCode visitPrimaryKey(PrimaryKey constraint) {
        Chain code = definitions.factory(Constraints.class, "primaryKey", texts(constraint.columns()));
        code = JavaDefinitions.named(code, constraint.name(), constraint.nameRule());
        code = constraint.include().isEmpty() ? code : code.then("including", texts(constraint.include()));
        return with(code, constraint.deferrability());
    }

    @Override
    public JavaCode visitUnique(Unique constraint) {
        Chain code = definitions.factory(Constraints.class, "unique", texts(constraint.columns()));
        code = JavaDefinitions.named(code, constraint.name(), constraint.nameRule());
        code = constraint.include().isEmpty() ? code : code.then("including", texts(constraint.include()));
        code = constraint.nulls() == NullsDistinctness.NOT_DISTINCT ? code.then("nullsNotDistinct") : code;
        return with(code, constraint.deferrability());
    }

    @Override
    public JavaCode visitForeignKey(ForeignKey constraint) {
        List<JavaCode> target = new ArrayList<>(List.of(JavaDefinitions.name(constraint.targetTable())));
        target.addAll(texts(constraint.targetColumns()));
        Chain code = definitions
                .factory(Constraints.class, "foreignKey", texts(constraint.columns()))
                .then("references", target);
        code = JavaDefinitions.named(code, constraint.name(), constraint.nameRule());
        if (constraint.onDelete() != ReferentialAction.NO_ACTION
                || !constraint.onDeleteColumns().isEmpty()) {
            List<JavaCode> action = new ArrayList<>(List.of(definitions.constant(constraint.onDelete())));
            action.addAll(texts(constraint.onDeleteColumns()));
            code = code.then("onDelete", action);
        }
        if (constraint.onUpdate() != ReferentialAction.NO_ACTION) {
            code = code.then("onUpdate", definitions.constant(constraint.onUpdate()));
        }
        if (constraint.match() != ForeignKeyMatch.SIMPLE) {
            code = code.then("match", definitions.constant(constraint.match()));
        }
        return with(with(code, constraint.deferrability()), constraint.validity());
    }

    @Override
    public JavaCode visitCheck(Check constraint) {
        Chain code = definitions.factory(Constraints.class, "check", text(constraint.expression()));
        code = JavaDefinitions.named(code, constraint.name(), constraint.nameRule());
        code = with(code, constraint.validity());
        return constraint.inheritance() == CheckInheritance.NO_INHERIT ? code.then("noInherit") : code;
    }

    @Override
    public JavaCode visitExclude(Exclude constraint) {
        Exclude.Element first = constraint.elements().get(0);
        if (!JavaDefinitions.isPlain(first.element())) {
            return constructed(constraint);
        }
        Chain code = definitions.factory(
                Constraints.class, "exclude", text(first.element().value()), text(first.operator()));
        for (Exclude.Element each :
                constraint.elements().subList(1, constraint.elements().size())) {
            code = code.then(
                    "with",
                    JavaDefinitions.isPlain(each.element())
                            ? text(each.element().value())
                            : definitions.element(each.element()),
                    text(each.operator()));
        }
        code = JavaDefinitions.named(code, constraint.name(), constraint.nameRule());
        code = JavaDefinitions.with(code, "using", constraint.method());
        code = constraint.include().isEmpty() ? code : code.then("including", texts(constraint.include()));
        code = JavaDefinitions.with(code, "where", constraint.where());
        return with(code, constraint.deferrability());
    }

    /** There is no word for what begins with more than a column. */
    private JavaCode constructed(Exclude constraint) {
        return definitions.construct(
                Exclude.class,
                definitions.orNull(constraint.name(), JavaCode::text),
                definitions.constant(constraint.nameRule()),
                definitions.orNull(constraint.method(), JavaCode::text),
                definitions.list(
                        constraint.elements(),
                        each -> definitions.construct(
                                Exclude.Element.class, definitions.element(each.element()), text(each.operator()))),
                definitions.list(texts(constraint.include())),
                definitions.orNull(constraint.where(), JavaCode::text),
                definitions.constant(constraint.deferrability()));
    }

    private Chain with(Chain code, Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE
                ? code
                : code.then("deferrability", definitions.constant(deferrability));
    }

    private Chain with(Chain code, Validity validity) {
        return switch (validity) {
            case VALID -> code;
            case NOT_VALID -> code.then("notValid");
            case NOT_ENFORCED -> code.then("validity", definitions.constant(validity));
        };
    }
}
