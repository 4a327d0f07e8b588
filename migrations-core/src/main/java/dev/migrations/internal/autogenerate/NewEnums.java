package dev.migrations.internal.autogenerate;

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
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the enum types that operations create. */
final class NewEnums implements TypeOperationVisitor<Boolean> {

    private final Map<QualifiedName, List<String>> values = new LinkedHashMap<>();

    /** The values of the type, if it is a new enum; none for every other type. */
    List<String> of(ColumnType type) {
        return type.accept(new ColumnTypeVisitor<List<String>>() {

            @Override
            public List<String> visitStandard(StandardType other) {
                return List.of();
            }

            @Override
            public List<String> visitArray(ArrayType other) {
                return List.of();
            }

            @Override
            public List<String> visitNamed(NamedType named) {
                return values.getOrDefault(named.name(), List.of());
            }

            @Override
            public List<String> visitNative(NativeType other) {
                return List.of();
            }
        });
    }

    @Override
    public Boolean visitCreateEnum(CreateEnum operation) {
        values.put(operation.type().name(), operation.type().values());
        return true;
    }

    @Override
    public Boolean visitAddEnumValue(AddEnumValue operation) {
        return false;
    }

    @Override
    public Boolean visitRenameEnumValue(RenameEnumValue operation) {
        return false;
    }

    @Override
    public Boolean visitDropEnum(DropEnum operation) {
        return false;
    }

    @Override
    public Boolean visitCreateDomain(CreateDomain operation) {
        return false;
    }

    @Override
    public Boolean visitAlterDomain(AlterDomain operation) {
        return false;
    }

    @Override
    public Boolean visitDropDomain(DropDomain operation) {
        return false;
    }

    @Override
    public Boolean visitCreateCompositeType(CreateCompositeType operation) {
        return false;
    }

    @Override
    public Boolean visitDropCompositeType(DropCompositeType operation) {
        return false;
    }

    @Override
    public Boolean visitRenameType(RenameType operation) {
        return false;
    }
}
