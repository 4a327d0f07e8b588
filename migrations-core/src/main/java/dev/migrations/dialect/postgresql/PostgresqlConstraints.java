package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.List;

/** Operations on constraints in PostgreSQL's words. */
record PostgresqlConstraints(OperationContext context, PostgresqlServer server)
        implements ConstraintOperationVisitor<Statements> {

    @Override
    public Statements visitAddConstraint(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return server.asked(
                context,
                AskedFeatures.of(constraint),
                () -> alterTable(operation.table(), "ADD " + PostgresqlConstraintText.of(constraint)));
    }

    @Override
    public Statements visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        String kind =
                switch (operation.kind()) {
                    case UNIQUE -> " UNIQUE";
                    case PRIMARY_KEY -> " PRIMARY KEY";
                };
        return alterTable(
                operation.table(),
                "ADD CONSTRAINT " + quote(operation.name()) + kind + " USING INDEX " + quote(operation.index())
                        + PostgresqlConstraintText.deferrability(operation.deferrability()));
    }

    @Override
    public Statements visitDropConstraint(DropConstraint operation) {
        return alterTable(
                operation.table(),
                "DROP CONSTRAINT "
                        + PostgresqlDefinitions.dropped(
                                operation.guard(), quote(operation.requiredName()), operation.dependents()));
    }

    @Override
    public Statements visitRenameConstraint(RenameConstraint operation) {
        return alterTable(
                operation.table(), "RENAME CONSTRAINT " + quote(operation.from()) + " TO " + quote(operation.to()));
    }

    @Override
    public Statements visitValidateConstraint(ValidateConstraint operation) {
        return alterTable(operation.table(), "VALIDATE CONSTRAINT " + quote(operation.name()));
    }

    private Statements alterTable(QualifiedName table, String clause) {
        return context.sql(PostgresqlDefinitions.alterTable(table, List.of(clause)));
    }
}
