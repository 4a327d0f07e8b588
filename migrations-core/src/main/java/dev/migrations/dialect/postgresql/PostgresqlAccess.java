package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.sql.Statements;

/** Privileges and policies in PostgreSQL's words. */
record PostgresqlAccess(OperationContext context) implements AccessOperationVisitor<Statements> {

    @Override
    public Statements visitGrant(Grant operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRevoke(Revoke operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitSetRowSecurity(SetRowSecurity operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCreatePolicy(CreatePolicy operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropPolicy(DropPolicy operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
