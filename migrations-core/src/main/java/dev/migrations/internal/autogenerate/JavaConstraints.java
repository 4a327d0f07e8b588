package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Operations on constraints, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaConstraints(JavaDefinitions definitions) implements ConstraintOperationVisitor<Chain> {

    @Override
    public Chain visitAddConstraint(AddConstraint operation) {
        return call("addConstraint", name(operation.table()), definitions.constraint(operation.constraint()));
    }

    @Override
    public Chain visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        Index index = operation.definition();
        boolean isUsual = operation.deferrability() == Deferrability.NOT_DEFERRABLE
                && (index == null || operation.index().equals(index.name()));
        return isUsual
                ? call(
                        "addConstraintUsingIndex",
                        name(operation.table()),
                        text(operation.name()),
                        definitions.constant(operation.kind()),
                        index == null ? text(operation.index()) : definitions.index(index))
                : call(
                        "add",
                        definitions.construct(
                                AddConstraintUsingIndex.class,
                                definitions.parsed(operation.table()),
                                text(operation.name()),
                                definitions.constant(operation.kind()),
                                text(operation.index()),
                                definitions.constant(operation.deferrability()),
                                definitions.orNull(index, definitions::index)));
    }

    @Override
    public Chain visitDropConstraint(DropConstraint operation) {
        Constraint constraint = operation.constraint();
        String name = operation.name();
        if (constraint == null ? name == null : !Objects.equals(constraint.name(), name)) {
            return call(
                    "add",
                    definitions.construct(
                            DropConstraint.class,
                            definitions.parsed(operation.table()),
                            definitions.orNull(name, JavaCode::text),
                            definitions.constant(operation.guard()),
                            definitions.constant(operation.dependents()),
                            definitions.orNull(constraint, definitions::constraint)));
        }
        List<JavaCode> arguments = new ArrayList<>(List.of(
                name(operation.table()),
                constraint == null ? text(String.valueOf(name)) : definitions.constraint(constraint)));
        arguments.addAll(definitions.options(operation.guard(), operation.dependents()));
        return call("dropConstraint", arguments);
    }

    @Override
    public Chain visitRenameConstraint(RenameConstraint operation) {
        return call("renameConstraint", name(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Chain visitValidateConstraint(ValidateConstraint operation) {
        return call("validateConstraint", name(operation.table()), text(operation.name()));
    }
}
