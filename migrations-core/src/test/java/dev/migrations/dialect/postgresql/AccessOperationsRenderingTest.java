package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.Grant;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.Revoke;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Policy;
import dev.migrations.schema.Policy.Command;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessOperationsRenderingTest {

    @Test
    void grantWithAllOfIt() {
        assertThat(rendered(new Grant(privileges("SELECT", "UPDATE (a)")
                        .on(object(Kind.TABLE, "app.t"), object(Kind.TABLE, "U"))
                        .to("app", "PUBLIC")
                        .withGrantOption())))
                .containsExactly("GRANT SELECT, UPDATE (a) ON TABLE app.t, \"U\" TO app, PUBLIC WITH GRANT OPTION");
    }

    @Test
    void grantOnEachKind() {
        assertThat(rendered(granted(object(Kind.VIEW, "x")))).containsExactly("GRANT ALL ON TABLE x TO app");
        assertThat(rendered(granted(object(Kind.MATERIALIZED_VIEW, "x"))))
                .containsExactly("GRANT ALL ON TABLE x TO app");
        assertThat(rendered(granted(object(Kind.SEQUENCE, "x")))).containsExactly("GRANT ALL ON SEQUENCE x TO app");
        assertThat(rendered(granted(object(Kind.TYPE, "x")))).containsExactly("GRANT ALL ON TYPE x TO app");
        assertThat(rendered(granted(object(Kind.DOMAIN, "x")))).containsExactly("GRANT ALL ON DOMAIN x TO app");
        assertThat(rendered(granted(object(Kind.FUNCTION, "x")))).containsExactly("GRANT ALL ON FUNCTION x() TO app");
        assertThat(rendered(granted(object(Kind.PROCEDURE, "x")))).containsExactly("GRANT ALL ON PROCEDURE x() TO app");
        assertThat(rendered(granted(object(Kind.SCHEMA, "x")))).containsExactly("GRANT ALL ON SCHEMA x TO app");
        assertThat(rendered(granted(object(Kind.DATABASE, "x")))).containsExactly("GRANT ALL ON DATABASE x TO app");
    }

    @Test
    void grantOnOthersIsAFault() {
        assertThat(faults(granted(object(Kind.INDEX, "x"))))
                .containsExactly(Fault.of(
                        "Operation 'grant ALL on index x for app' at WidenAuthorName.java:14 cannot be done on PostgreSQL: there are no privileges on objects of the kind index.",
                        "Name what it belongs to."));
        assertThat(faults(granted(partOf("t", Kind.COLUMN, "x"))))
                .containsExactly(Fault.of(
                        "Operation 'grant ALL on column t.x for app' at WidenAuthorName.java:14 cannot be done on PostgreSQL: columns stand behind each privilege.",
                        "Write privileges(\"SELECT (title)\") on the table instead."));
        assertThat(faults(granted(object(Kind.ROLE, "x"))))
                .containsExactly(Fault.of(
                        "Operation 'grant ALL on role x for app' at WidenAuthorName.java:14 cannot be done on PostgreSQL: membership of a role is no privilege on an object.",
                        "Write it as SQL in op.execute."));
    }

    @Test
    void revokeWithEachOption() {
        assertThat(rendered(new Revoke(
                        privileges("SELECT").on(object(Kind.TABLE, "t")).to("app"), Dependents.RESTRICT)))
                .containsExactly("REVOKE SELECT ON TABLE t FROM app");
        assertThat(rendered(new Revoke(
                        privileges("SELECT")
                                .on(object(Kind.TABLE, "t"))
                                .to("app", "b")
                                .withGrantOption(),
                        Dependents.CASCADE)))
                .containsExactly("REVOKE SELECT ON TABLE t FROM app, b CASCADE");
    }

    @Test
    void setRowSecurityInEachWay() {
        assertThat(rendered(new SetRowSecurity(AUTHOR, RowSecurity.DISABLED, RowSecurity.ENABLED)))
                .containsExactly("ALTER TABLE author DISABLE ROW LEVEL SECURITY");
        assertThat(rendered(new SetRowSecurity(AUTHOR, RowSecurity.DISABLED, RowSecurity.FORCED)))
                .containsExactly("ALTER TABLE author DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY");
        assertThat(rendered(new SetRowSecurity(AUTHOR, RowSecurity.ENABLED, RowSecurity.DISABLED)))
                .containsExactly("ALTER TABLE author ENABLE ROW LEVEL SECURITY");
        assertThat(rendered(new SetRowSecurity(AUTHOR, RowSecurity.ENABLED, RowSecurity.FORCED)))
                .containsExactly("ALTER TABLE author ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY");
        assertThat(rendered(new SetRowSecurity(AUTHOR, RowSecurity.FORCED, RowSecurity.DISABLED)))
                .containsExactly("ALTER TABLE author ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
    }

    @Test
    void createPolicyWithAllOfIt() {
        assertThat(rendered(new CreatePolicy(Policy.policy("Own", "t")))).containsExactly("CREATE POLICY \"Own\" ON t");
        assertThat(rendered(new CreatePolicy(Policy.policy("own", "app.t")
                        .restrictive()
                        .on(Command.UPDATE)
                        .to("a", "CURRENT_USER")
                        .using("x > 1")
                        .withCheck("x > 2"))))
                .containsExactly(
                        "CREATE POLICY own ON app.t AS RESTRICTIVE FOR UPDATE TO a, CURRENT_USER USING (x > 1) WITH CHECK (x > 2)");
        assertThat(rendered(new CreatePolicy(
                        Policy.policy("own", "t").on(Command.INSERT).withCheck("x"))))
                .containsExactly("CREATE POLICY own ON t FOR INSERT WITH CHECK (x)");
        assertThat(rendered(new CreatePolicy(
                        Policy.policy("own", "t").on(Command.SELECT).using("x"))))
                .containsExactly("CREATE POLICY own ON t FOR SELECT USING (x)");
        assertThat(rendered(new CreatePolicy(Policy.policy("own", "t").on(Command.DELETE))))
                .containsExactly("CREATE POLICY own ON t FOR DELETE");
    }

    @Test
    void createPolicyRefusesWhatItHasNot() {
        assertThat(faults(new CreatePolicy(
                        Policy.policy("own", "t").on(Command.SELECT).withCheck("x"))))
                .containsExactly(Fault.of(
                        "Operation 'create policy t.own' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a policy for SELECT writes no rows.",
                        "Leave out withCheck(...)."));
        assertThat(faults(new CreatePolicy(
                        Policy.policy("own", "t").on(Command.INSERT).using("x"))))
                .containsExactly(Fault.of(
                        "Operation 'create policy t.own' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a policy for INSERT sees no rows.",
                        "Write withCheck(...) instead of using(...)."));
    }

    @Test
    void dropPolicyWithEachOption() {
        assertThat(rendered(new DropPolicy(AUTHOR, "Own", Guard.EXISTENCE, null)))
                .containsExactly("DROP POLICY IF EXISTS \"Own\" ON author");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static Grant granted(DatabaseObject object) {
        return new Grant(privileges("ALL").on(object).to("app"));
    }
}
