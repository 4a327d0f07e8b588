package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;

/** Operations on constraints in PostgreSQL's words. */
record PostgresqlConstraints(OperationContext context) implements ConstraintOperationVisitor<Statements> {

    @Override
    public Statements visitAddConstraint(AddConstraint operation) {
        return alterTable(operation.table(), "ADD " + PostgresqlDefinitions.constraint(operation.constraint()));
    }

    @Override
    public Statements visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropConstraint(DropConstraint operation) {
        return alterTable(operation.table(), "DROP CONSTRAINT " + quote(operation.requiredName()));
    }

    @Override
    public Statements visitRenameConstraint(RenameConstraint operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitValidateConstraint(ValidateConstraint operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    private Statements alterTable(QualifiedName table, String clause) {
        return context.sql("ALTER TABLE " + quote(table) + " " + clause);
    }
}
