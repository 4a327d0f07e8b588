package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Privileges;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations on privileges in H2's words. */
record H2Access(OperationContext context) implements AccessOperationVisitor<Statements> {

    private static final Set<String> RIGHTS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "ALL", "ALL PRIVILEGES");

    private static final Set<DatabaseObject.Kind> KINDS = Set.of(
            DatabaseObject.Kind.TABLE,
            DatabaseObject.Kind.VIEW,
            DatabaseObject.Kind.MATERIALIZED_VIEW,
            DatabaseObject.Kind.SCHEMA);

    private static final String NO_ROW_SECURITY = "it has no row level security";

    private static final String VIEW_INSTEAD =
            "Leave it out, or grant the rights on a view that has only the rows that are meant.";

    @Override
    public Statements visitGrant(Grant operation) {
        return limits(operation.privileges())
                .unless(context, () -> statements("GRANT ", operation.privileges(), " TO "));
    }

    @Override
    public Statements visitRevoke(Revoke operation) {
        return limits(operation.privileges())
                .lacksIf(
                        operation.dependents() == Dependents.CASCADE,
                        "nobody grants on what was granted to them",
                        "Leave out CASCADE.")
                .unless(context, () -> statements("REVOKE ", operation.privileges(), " FROM "));
    }

    private static H2Limits limits(Privileges privileges) {
        DatabaseObject.Kind kind = privileges.objects().get(0).kind();
        return new H2Limits()
                .lacksIf(
                        !KINDS.contains(kind),
                        "it has no rights on a " + kind.label(),
                        "Leave it out, or grant the rights on the schema.")
                .lacksIf(
                        privileges.privileges().stream().anyMatch(right -> !RIGHTS.contains(upper(right))),
                        "its rights are SELECT, INSERT, UPDATE, DELETE and ALL, each on whole tables",
                        "Leave out the other rights.")
                .lacksIf(
                        privileges.delegation() == Privileges.Delegation.WITH_GRANT_OPTION,
                        "nobody grants on what was granted to them",
                        "Leave out withGrantOption().");
    }

    private static String upper(String right) {
        return right.strip().toUpperCase(Locale.ROOT);
    }

    /** H2 grants to one role and on one schema at a time. */
    private static List<String> statements(String verb, Privileges privileges, String preposition) {
        String rights = privileges.privileges().stream().map(H2Access::upper).collect(Collectors.joining(", "));
        return privileges.roles().stream()
                .flatMap(role -> on(privileges.objects()).stream()
                        .map(object -> verb + rights + " ON " + object + preposition + quote(role)))
                .toList();
    }

    private static List<String> on(List<DatabaseObject> objects) {
        return objects.get(0).kind() == DatabaseObject.Kind.SCHEMA
                ? objects.stream()
                        .map(object -> "SCHEMA " + quote(object.name()))
                        .toList()
                : List.of(objects.stream().map(object -> quote(object.name())).collect(Collectors.joining(", ")));
    }

    @Override
    public Statements visitSetRowSecurity(SetRowSecurity operation) {
        return context.unsupported(NO_ROW_SECURITY, VIEW_INSTEAD);
    }

    @Override
    public Statements visitCreatePolicy(CreatePolicy operation) {
        return context.unsupported(NO_ROW_SECURITY, VIEW_INSTEAD);
    }

    @Override
    public Statements visitDropPolicy(DropPolicy operation) {
        return context.unsupported(NO_ROW_SECURITY, VIEW_INSTEAD);
    }
}
