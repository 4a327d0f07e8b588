package dev.migrations.autoconfigure;

/** What a starting application does about its database. */
public enum MigrationsMode {

    /** Upgrades the database to the target. */
    UPGRADE,

    /** Fails when the database is not at the target, and changes nothing. */
    VALIDATE,

    /** Waits until somebody else has brought the database to the target, and changes nothing. */
    WAIT,

    /** Does nothing: the database can only be inspected. */
    NONE
}
