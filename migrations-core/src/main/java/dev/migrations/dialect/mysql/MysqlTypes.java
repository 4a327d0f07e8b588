package dev.migrations.dialect.mysql;

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

/** Operations on types under names of their own, which MariaDB and MySQL do not have. */
record MysqlTypes(OperationContext context) implements TypeOperationVisitor<Statements> {

    private Statements noEnums() {
        return context.unsupported(
                "it has enums as types of columns only",
                "Write the type into the column: nativeType(\"enum('sad', 'happy')\"), and all values again in"
                        + " alterColumn for others.");
    }

    private Statements noDomains() {
        return context.unsupported("it has no domains", "Write type, default and check into each column.");
    }

    private Statements noCompositeTypes() {
        return context.unsupported(
                "it has no composite types", "Write each attribute as a column, or keep all of them in json().");
    }

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
        return noCompositeTypes();
    }

    @Override
    public Statements visitDropCompositeType(DropCompositeType operation) {
        return noCompositeTypes();
    }

    @Override
    public Statements visitRenameType(RenameType operation) {
        return context.unsupported("it has no types under names of their own", "Leave it out.");
    }
}
