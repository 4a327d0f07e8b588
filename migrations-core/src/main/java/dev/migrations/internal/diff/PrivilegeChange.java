package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.Dependents;
import dev.migrations.op.Grant;
import dev.migrations.op.Operation;
import dev.migrations.op.Privileges;
import dev.migrations.op.Privileges.Delegation;
import dev.migrations.op.Revoke;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is granted and revoked so that a role has other privileges on an object. */
final class PrivilegeChange {

    private final RolePrivileges before;

    private final RolePrivileges after;

    private final AlterationRules rules;

    private final Parts parts;

    private PrivilegeChange(RolePrivileges before, RolePrivileges after, AlterationRules rules, Parts parts) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.parts = parts;
    }

    static List<Operation> between(RolePrivileges before, RolePrivileges after, AlterationRules rules, Parts parts) {
        return new PrivilegeChange(before, after, rules, parts).operations();
    }

    /** The privileges of a new object. */
    static RolePrivileges none(RolePrivileges of) {
        return new RolePrivileges(of.object(), of.role(), List.of(), List.of(), List.of());
    }

    private List<Operation> operations() {
        List<String> delegationLost = without(before.delegated(), after.delegated());
        List<String> revoked = without(
                Stream.of(before.privileges(), delegationLost, after.revoked())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                Stream.concat(without(after.privileges(), delegationLost).stream(), before.revoked().stream())
                        .toList());
        List<String> granted = without(
                Stream.of(without(after.privileges(), without(before.privileges(), delegationLost)), before.revoked())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                Stream.concat(after.delegated().stream(), after.revoked().stream())
                        .toList());
        List<Operation> operations = new ArrayList<>();
        if (!revoked.isEmpty()) {
            operations.add(new Revoke(privileges(revoked, Delegation.NONE), Dependents.RESTRICT));
        }
        if (!granted.isEmpty()) {
            operations.add(new Grant(privileges(granted, Delegation.NONE)));
        }
        List<String> delegated = without(after.delegated(), before.delegated());
        if (!delegated.isEmpty()) {
            operations.add(new Grant(privileges(delegated, Delegation.WITH_GRANT_OPTION)));
        }
        return operations;
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    private Privileges privileges(List<String> names, Delegation delegation) {
        String role = after.role().equals("PUBLIC") ? "PUBLIC" : rules.quoted(after.role());
        QualifiedName table = after.object().table();
        if (after.object().kind() != DatabaseObject.Kind.COLUMN || table == null) {
            return new Privileges(names, List.of(after.object()), List.of(role), delegation);
        }
        String column = rules.quoted(after.object().name().name());
        DatabaseObject relation = parts.relation(table)
                .map(id -> id.object())
                .orElseGet(() -> Part.of(DatabaseObject.Kind.TABLE, table).object());
        return new Privileges(
                names.stream().map(name -> name + " (" + column + ")").toList(),
                List.of(relation),
                List.of(role),
                delegation);
    }
}
