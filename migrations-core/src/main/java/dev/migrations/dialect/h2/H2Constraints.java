package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.List;

/** Operations on constraints in H2's words. */
record H2Constraints(OperationContext context) implements ConstraintOperationVisitor<Statements> {

    static final String ADD_AGAIN = "Drop the constraint, and add it without notValid().";

    @Override
    public Statements visitAddConstraint(AddConstraint operation) {
        H2Definitions definitions = new H2Definitions();
        String constraint = definitions.constraint(operation.constraint());
        return definitions.limits().unless(context, () -> List.of(alter(operation.table()) + "ADD " + constraint));
    }

    @Override
    public Statements visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        return context.unsupported(
                "a constraint has an index of its own", "Add the constraint with addConstraint, and drop the index.");
    }

    @Override
    public Statements visitDropConstraint(DropConstraint operation) {
        return context.sql(alter(operation.table()) + "DROP CONSTRAINT " + H2Definitions.ifExists(operation.guard())
                + quote(operation.requiredName()) + H2Definitions.cascade(operation.dependents()));
    }

    @Override
    public Statements visitRenameConstraint(RenameConstraint operation) {
        return context.sql(alter(operation.table()) + "RENAME CONSTRAINT " + quote(operation.from()) + " TO "
                + quote(operation.to()));
    }

    @Override
    public Statements visitValidateConstraint(ValidateConstraint operation) {
        return context.unsupported("it validates no constraint later", ADD_AGAIN);
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + quote(table) + " ";
    }
}
