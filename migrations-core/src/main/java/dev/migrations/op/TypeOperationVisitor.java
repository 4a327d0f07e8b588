package dev.migrations.op;

/**
 * One method for each kind of {@link TypeOperation}.
 *
 * @param <R> what the visit returns
 */
public interface TypeOperationVisitor<R> {

    R visitCreateEnum(CreateEnum operation);

    R visitAddEnumValue(AddEnumValue operation);

    R visitRenameEnumValue(RenameEnumValue operation);

    R visitDropEnum(DropEnum operation);

    R visitCreateDomain(CreateDomain operation);

    R visitAlterDomain(AlterDomain operation);

    R visitDropDomain(DropDomain operation);

    R visitCreateCompositeType(CreateCompositeType operation);

    R visitDropCompositeType(DropCompositeType operation);

    R visitRenameType(RenameType operation);
}
