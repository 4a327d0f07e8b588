package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AccessOperationVisitor;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Privileges;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/**
 * Privileges in the words that MariaDB and MySQL have in common: one statement for each object. Users and roles are taken as
 * they are written, such as {@code 'app'@'%'}. A schema is a database.
 */
record MysqlAccess(OperationContext context) implements AccessOperationVisitor<Statements> {

    @Override
    public Statements visitGrant(Grant operation) {
        Refusals refusals = new Refusals();
        return refusals.orElse(context, () -> granted(operation.privileges(), refusals));
    }

    private static List<String> granted(Privileges privileges, Refusals refusals) {
        String option =
                switch (privileges.delegation()) {
                    case NONE -> "";
                    case WITH_GRANT_OPTION -> " WITH GRANT OPTION";
                };
        return privileges.objects().stream()
                .map(object -> "GRANT " + words(privileges, refusals) + " ON " + on(object, refusals) + " TO "
                        + String.join(", ", privileges.roles()) + option)
                .toList();
    }

    @Override
    public Statements visitRevoke(Revoke operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElse(context, () -> revoked(operation.privileges(), refusals));
    }

    /** The right to give privileges on is a privilege of its own, for all the others on the object. */
    private static List<String> revoked(Privileges privileges, Refusals refusals) {
        List<String> sql = new ArrayList<>();
        for (DatabaseObject object : privileges.objects()) {
            String rest = " ON " + on(object, refusals) + " FROM " + String.join(", ", privileges.roles());
            sql.add("REVOKE " + words(privileges, refusals) + rest);
            switch (privileges.delegation()) {
                case NONE -> {}
                case WITH_GRANT_OPTION -> sql.add("REVOKE GRANT OPTION" + rest);
            }
        }
        return sql;
    }

    private static String words(Privileges privileges, Refusals refusals) {
        refusals.refuseIf(
                privileges.privileges().stream().anyMatch("USAGE"::equalsIgnoreCase),
                "USAGE is no privilege there",
                "Name what may be done, such as SELECT.");
        return String.join(", ", privileges.privileges());
    }

    private static String on(DatabaseObject object, Refusals refusals) {
        String name = quote(object.name());
        return switch (object.kind()) {
            case TABLE, VIEW, SEQUENCE -> name;
            case SCHEMA, DATABASE -> name + ".*";
            case FUNCTION -> "FUNCTION " + name;
            case PROCEDURE -> "PROCEDURE " + name;
            case COLUMN,
                    CONSTRAINT,
                    INDEX,
                    MATERIALIZED_VIEW,
                    TYPE,
                    DOMAIN,
                    AGGREGATE,
                    STATISTICS,
                    TRIGGER,
                    POLICY,
                    RULE,
                    EVENT_TRIGGER,
                    EXTENSION,
                    ROLE -> {
                refusals.refuse(
                        "its privileges are on tables, views, sequences, routines and schemas",
                        "Name one of these; privileges on columns are those on their table:"
                                + " privileges(\"SELECT (title)\").");
                yield "";
            }
        };
    }

    @Override
    public Statements visitSetRowSecurity(SetRowSecurity operation) {
        return noPolicies();
    }

    @Override
    public Statements visitCreatePolicy(CreatePolicy operation) {
        return noPolicies();
    }

    @Override
    public Statements visitDropPolicy(DropPolicy operation) {
        return noPolicies();
    }

    private Statements noPolicies() {
        return context.unsupported(
                "it has no row level security", "Grant privileges on a view that has the rows in question only.");
    }
}
