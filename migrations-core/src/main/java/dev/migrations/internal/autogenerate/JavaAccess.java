package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Guard;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.schema.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on privileges and row level security, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaAccess(JavaDefinitions definitions) implements AccessOperationVisitor<Chain> {

    @Override
    public Chain visitGrant(Grant operation) {
        return call("grant", definitions.privileges(operation.privileges()));
    }

    @Override
    public Chain visitRevoke(Revoke operation) {
        return definitions.drop(
                "revoke", definitions.privileges(operation.privileges()), Guard.NONE, operation.dependents());
    }

    @Override
    public Chain visitSetRowSecurity(SetRowSecurity operation) {
        boolean isEnabled = operation.state() == RowSecurity.ENABLED;
        boolean isSwitch = isEnabled
                ? operation.existing() == RowSecurity.DISABLED
                : operation.state() == RowSecurity.DISABLED && operation.existing() == RowSecurity.ENABLED;
        return isSwitch
                ? call(isEnabled ? "enableRowSecurity" : "disableRowSecurity", name(operation.table()))
                : call(
                        "setRowSecurity",
                        name(operation.table()),
                        definitions.constant(operation.state()),
                        definitions.constant(operation.existing()));
    }

    @Override
    public Chain visitCreatePolicy(CreatePolicy operation) {
        return call("createPolicy", definitions.policy(operation.policy()));
    }

    @Override
    public Chain visitDropPolicy(DropPolicy operation) {
        Policy policy = operation.policy();
        List<JavaCode> arguments = new ArrayList<>();
        if (policy == null) {
            arguments.add(name(operation.table()));
            arguments.add(text(operation.name()));
        } else {
            arguments.add(definitions.policy(policy));
        }
        arguments.addAll(definitions.options(operation.guard(), Dependents.RESTRICT));
        return call("dropPolicy", arguments);
    }
}
