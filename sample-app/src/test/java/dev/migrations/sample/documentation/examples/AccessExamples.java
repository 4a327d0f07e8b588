package dev.migrations.sample.documentation.examples;

import static dev.migrations.op.DropOption.CASCADE;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Policy.policy;

import dev.migrations.op.Operations;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Policy;

final class AccessExamples {

    private static final String POLICY = "CREATE POLICY only_priced ON book FOR SELECT USING (price IS NOT NULL)";

    private AccessExamples() {}

    static void grant(Operations op) {
        op.grant(privileges("SELECT", "INSERT").on(object(Kind.TABLE, "book")).to("reader"));
    }

    @Given("GRANT SELECT ON book TO reader")
    static void revoke(Operations op) {
        op.revoke(privileges("SELECT").on(object(Kind.TABLE, "book")).to("reader"));
    }

    @Given("GRANT SELECT ON book TO reader")
    static void revokeForGood(Operations op) {
        op.revoke(privileges("SELECT").on(object(Kind.TABLE, "book")).to("reader"), CASCADE);
    }

    static void enableRowSecurity(Operations op) {
        op.enableRowSecurity("book");
    }

    static void disableRowSecurity(Operations op) {
        op.disableRowSecurity("book");
    }

    static void setRowSecurity(Operations op) {
        op.setRowSecurity("book", RowSecurity.FORCED, RowSecurity.ENABLED);
    }

    static void createPolicy(Operations op) {
        op.createPolicy(policy("only_priced", "book")
                .on(Policy.Command.SELECT)
                .to("reader")
                .using("price IS NOT NULL"));
    }

    @Given(POLICY)
    static void dropPolicy(Operations op) {
        op.dropPolicy(policy("only_priced", "book").on(Policy.Command.SELECT).using("price IS NOT NULL"));
    }

    @Given(POLICY)
    static void dropPolicyByName(Operations op) {
        op.dropPolicy("book", "only_priced");
    }
}
