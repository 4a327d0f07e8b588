package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Privileges;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Policy;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Privileges and policies in PostgreSQL's words. */
record PostgresqlAccess(OperationContext context, PostgresqlServer server)
        implements AccessOperationVisitor<Statements> {

    @Override
    public Statements visitGrant(Grant operation) {
        Privileges privileges = operation.privileges();
        String delegation =
                switch (privileges.delegation()) {
                    case NONE -> "";
                    case WITH_GRANT_OPTION -> " WITH GRANT OPTION";
                };
        return onObjects(privileges, objects -> "GRANT " + objects + " TO " + roles(privileges) + delegation);
    }

    /** The right to give a privilege on goes with the privilege. */
    @Override
    public Statements visitRevoke(Revoke operation) {
        Privileges privileges = operation.privileges();
        return onObjects(
                privileges,
                objects -> "REVOKE " + objects + " FROM " + roles(privileges)
                        + PostgresqlClauses.cascade(operation.dependents()));
    }

    private static String roles(Privileges privileges) {
        return String.join(", ", privileges.roles());
    }

    private Statements onObjects(Privileges privileges, Function<String, String> statement) {
        DatabaseObject.Kind kind = privileges.objects().get(0).kind();
        if (kind == DatabaseObject.Kind.COLUMN) {
            return context.unsupported(
                    "columns stand behind each privilege",
                    "Write privileges(\"SELECT (title)\") on the table instead.");
        }
        if (kind == DatabaseObject.Kind.ROLE) {
            return context.unsupported(
                    "membership of a role is no privilege on an object", "Write it as SQL in op.execute.");
        }
        return PostgresqlObjects.grantable(kind)
                .map(words -> server.asked(
                        context,
                        AskedFeatures.of(privileges),
                        () -> context.sql(statement.apply(String.join(", ", privileges.privileges())
                                + " ON " + words + " "
                                + privileges.objects().stream()
                                        .map(PostgresqlObjects::granted)
                                        .collect(Collectors.joining(", "))))))
                .orElseGet(() -> context.unsupported(
                        "there are no privileges on objects of the kind " + kind.label(), "Name what it belongs to."));
    }

    @Override
    public Statements visitSetRowSecurity(SetRowSecurity operation) {
        boolean wasForced = operation.existing() == SetRowSecurity.RowSecurity.FORCED;
        boolean isEnabled = operation.state() != SetRowSecurity.RowSecurity.DISABLED;
        boolean isForced = operation.state() == SetRowSecurity.RowSecurity.FORCED;
        List<String> changes = new ArrayList<>();
        changes.add(isEnabled ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY");
        if (isForced || wasForced) {
            changes.add(isForced ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY");
        }
        return context.sql("ALTER TABLE " + quote(operation.table()) + " " + String.join(", ", changes));
    }

    @Override
    public Statements visitCreatePolicy(CreatePolicy operation) {
        Policy policy = operation.policy();
        return switch (policy.command()) {
            case SELECT, DELETE ->
                policy.check() == null
                        ? create(policy)
                        : context.unsupported(
                                "a policy for " + policy.command() + " writes no rows", "Leave out withCheck(...).");
            case INSERT ->
                policy.using() == null
                        ? create(policy)
                        : context.unsupported(
                                "a policy for INSERT sees no rows", "Write withCheck(...) instead of using(...).");
            case ALL, UPDATE -> create(policy);
        };
    }

    private Statements create(Policy policy) {
        String effect =
                switch (policy.effect()) {
                    case PERMISSIVE -> "";
                    case RESTRICTIVE -> " AS RESTRICTIVE";
                };
        String using = policy.using();
        String check = policy.check();
        return context.sql("CREATE POLICY " + quote(policy.name()) + " ON " + quote(policy.table())
                + effect
                + command(policy.command())
                + (policy.roles().isEmpty() ? "" : " TO " + String.join(", ", policy.roles()))
                + (using == null ? "" : " USING (" + using + ")")
                + (check == null ? "" : " WITH CHECK (" + check + ")"));
    }

    private static String command(Policy.Command command) {
        return switch (command) {
            case ALL -> "";
            case SELECT -> " FOR SELECT";
            case INSERT -> " FOR INSERT";
            case UPDATE -> " FOR UPDATE";
            case DELETE -> " FOR DELETE";
        };
    }

    @Override
    public Statements visitDropPolicy(DropPolicy operation) {
        return context.sql("DROP POLICY " + PostgresqlClauses.ifExists(operation.guard())
                + quote(operation.name())
                + " ON " + quote(operation.table()));
    }
}
