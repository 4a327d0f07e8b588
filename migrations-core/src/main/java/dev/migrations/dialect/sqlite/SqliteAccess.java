package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.sql.Statements;

/** SQLite has no users. */
record SqliteAccess(OperationContext context) implements AccessOperationVisitor<Statements> {

    @Override
    public Statements visitGrant(Grant operation) {
        return noUsers();
    }

    @Override
    public Statements visitRevoke(Revoke operation) {
        return noUsers();
    }

    @Override
    public Statements visitSetRowSecurity(SetRowSecurity operation) {
        return noPolicies();
    }

    @Override
    public Statements visitCreatePolicy(CreatePolicy operation) {
        return noPolicies();
    }

    @Override
    public Statements visitDropPolicy(DropPolicy operation) {
        return noPolicies();
    }

    private Statements noUsers() {
        return context.unsupported(
                "it has no users; who may read the file may read all of it",
                "Leave it out, and set the permissions of the file.");
    }

    private Statements noPolicies() {
        return context.unsupported(
                "it has no users, and no policies for them",
                "Create a view that shows only those rows that may be seen.");
    }
}
