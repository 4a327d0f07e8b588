package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterDomain;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.DropCompositeType;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.RenameEnumValue;
import dev.migrations.op.RenameType;
import dev.migrations.op.TypeOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on types in PostgreSQL's words. */
record PostgresqlTypes(OperationContext context) implements TypeOperationVisitor<Statements> {

    @Override
    public Statements visitCreateEnum(CreateEnum operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitAddEnumValue(AddEnumValue operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRenameEnumValue(RenameEnumValue operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropEnum(DropEnum operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCreateDomain(CreateDomain operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitAlterDomain(AlterDomain operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropDomain(DropDomain operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCreateCompositeType(CreateCompositeType operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropCompositeType(DropCompositeType operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRenameType(RenameType operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
