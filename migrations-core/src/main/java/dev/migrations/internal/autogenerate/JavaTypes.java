package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.texts;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on types, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaTypes(JavaDefinitions definitions) implements TypeOperationVisitor<Chain> {

    @Override
    public Chain visitCreateEnum(CreateEnum operation) {
        List<JavaCode> arguments = new ArrayList<>(List.of(name(operation.type().name())));
        arguments.addAll(texts(operation.type().values()));
        return call("createEnum", arguments);
    }

    @Override
    public Chain visitAddEnumValue(AddEnumValue operation) {
        String neighbour = operation.neighbour();
        List<JavaCode> arguments = new ArrayList<>(List.of(name(operation.type()), text(operation.value())));
        if (neighbour != null) {
            arguments.add(text(neighbour));
        }
        arguments.addAll(definitions.options(operation.guard()));
        return switch (operation.place()) {
            case LAST -> call("addEnumValue", arguments);
            case BEFORE -> call("addEnumValueBefore", arguments);
            case AFTER -> call("addEnumValueAfter", arguments);
        };
    }

    @Override
    public Chain visitRenameEnumValue(RenameEnumValue operation) {
        return call("renameEnumValue", name(operation.type()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Chain visitDropEnum(DropEnum operation) {
        return definitions.drop(
                "dropEnum",
                definitions.orElse(operation.type(), definitions::enumType, name(operation.name())),
                operation.guard(),
                operation.dependents());
    }

    @Override
    public Chain visitCreateDomain(CreateDomain operation) {
        return call("createDomain", definitions.domain(operation.domain()));
    }

    @Override
    public Chain visitAlterDomain(AlterDomain operation) {
        return call(
                "alterDomain", name(operation.name()), operation.change().accept(new JavaDomainChanges(definitions)));
    }

    @Override
    public Chain visitDropDomain(DropDomain operation) {
        return definitions.drop(
                "dropDomain",
                definitions.orElse(operation.domain(), definitions::domain, name(operation.name())),
                operation.guard(),
                operation.dependents());
    }

    @Override
    public Chain visitCreateCompositeType(CreateCompositeType operation) {
        List<JavaCode> arguments = new ArrayList<>(List.of(name(operation.type().name())));
        arguments.addAll(definitions.attributes(operation.type()));
        return call("createCompositeType", arguments);
    }

    @Override
    public Chain visitDropCompositeType(DropCompositeType operation) {
        return definitions.drop(
                "dropCompositeType",
                definitions.orElse(operation.type(), definitions::compositeType, name(operation.name())),
                operation.guard(),
                operation.dependents());
    }

    @Override
    public Chain visitRenameType(RenameType operation) {
        return switch (operation.kind()) {
            case TYPE -> call("renameType", name(operation.from()), text(operation.to()));
            case DOMAIN -> call("renameDomain", name(operation.from()), text(operation.to()));
        };
    }
}
