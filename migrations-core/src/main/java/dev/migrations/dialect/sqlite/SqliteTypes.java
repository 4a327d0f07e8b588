package dev.migrations.dialect.sqlite;

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

/** SQLite has no types under a name. */
record SqliteTypes(OperationContext context) implements TypeOperationVisitor<Statements> {

    @Override
    public Statements visitCreateEnum(CreateEnum operation) {
        return noEnums();
    }

    @Override
    public Statements visitAddEnumValue(AddEnumValue operation) {
        return noEnums();
    }

    @Override
    public Statements visitRenameEnumValue(RenameEnumValue operation) {
        return noEnums();
    }

    @Override
    public Statements visitDropEnum(DropEnum operation) {
        return noEnums();
    }

    @Override
    public Statements visitCreateDomain(CreateDomain operation) {
        return noDomains();
    }

    @Override
    public Statements visitAlterDomain(AlterDomain operation) {
        return noDomains();
    }

    @Override
    public Statements visitDropDomain(DropDomain operation) {
        return noDomains();
    }

    @Override
    public Statements visitCreateCompositeType(CreateCompositeType operation) {
        return noTypes();
    }

    @Override
    public Statements visitDropCompositeType(DropCompositeType operation) {
        return noTypes();
    }

    @Override
    public Statements visitRenameType(RenameType operation) {
        return noTypes();
    }

    private Statements noEnums() {
        return context.unsupported(
                "it has no enums",
                "Use text() and a check such as check(\"status IN ('open', 'closed')\"), which addConstraint and dropConstraint change.");
    }

    private Statements noDomains() {
        return context.unsupported(
                "it has no domains", "Use the type itself, and add the check of the domain to each table.");
    }

    private Statements noTypes() {
        return context.unsupported("it has no types under a name", "Use columns of their own, or json().");
    }
}
