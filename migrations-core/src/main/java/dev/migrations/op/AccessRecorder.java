package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.error.MigrationException;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.schema.Policy;

/** Asks for operations on privileges and row level security. */
sealed interface AccessRecorder extends Recorder permits Operations {

    /** Why a policy is not dropped with what depends on it. */
    String NOTHING_DEPENDS = "A policy is dropped with what depends on it, but nothing ever does.";

    /** Gives privileges, which were not there: {@code op.grant(privileges("SELECT").on(object(TABLE, "book")).to("app"))}. */
    default void grant(Privileges privileges) {
        add(new Grant(privileges));
    }

    /**
     * Takes privileges, which were there.
     *
     * @throws MigrationException for {@code IF_EXISTS}
     */
    default void revoke(Privileges privileges, DropOption... options) {
        DropOption.IF_EXISTS.refuseIn(
                options, "Privileges are revoked if they exist, but to revoke what is not there does nothing anyway.");
        add(new Revoke(privileges, DropOption.dependents(options)));
    }

    /** Lets the policies of a table hold that did not before. */
    default void enableRowSecurity(String table) {
        setRowSecurity(table, RowSecurity.ENABLED, RowSecurity.DISABLED);
    }

    /** Lets the policies of a table hold no more that did before. */
    default void disableRowSecurity(String table) {
        setRowSecurity(table, RowSecurity.DISABLED, RowSecurity.ENABLED);
    }

    /** Says whether the policies of a table hold, and whether they did before. */
    default void setRowSecurity(String table, RowSecurity state, RowSecurity existing) {
        add(new SetRowSecurity(parsed(table), state, existing));
    }

    /** Creates the policy. */
    default void createPolicy(Policy policy) {
        add(new CreatePolicy(policy));
    }

    /**
     * Drops a policy by its name alone, which cannot be undone.
     *
     * @throws MigrationException for {@code CASCADE}
     */
    default void dropPolicy(String table, String name, DropOption... options) {
        DropOption.CASCADE.refuseIn(options, NOTHING_DEPENDS);
        add(new DropPolicy(parsed(table), name, DropOption.guard(options), null));
    }

    /**
     * Drops the policy.
     *
     * @throws MigrationException for {@code CASCADE}
     */
    default void dropPolicy(Policy policy, DropOption... options) {
        DropOption.CASCADE.refuseIn(options, NOTHING_DEPENDS);
        add(new DropPolicy(policy.table(), policy.name(), DropOption.guard(options), policy));
    }
}
