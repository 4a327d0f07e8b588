package dev.migrations.dialect.mysql;

import dev.migrations.dialect.ServerVersion;
import dev.migrations.op.Guard;

/** Which of the two products statements are for. */
enum MysqlServer {

    /** MariaDB, or not known, as for a script: what MariaDB alone can do is written, too. */
    MARIADB("MariaDB and MySQL"),

    /** MySQL, which is refused what MariaDB alone can do. */
    MYSQL("MySQL");

    private final String product;

    MysqlServer(String product) {
        this.product = product;
    }

    /** MySQL counts 8 and 9; MariaDB begins at 10, and says 5 to drivers of MySQL. */
    static MysqlServer of(ServerVersion version) {
        return version.major() == 8 || version.major() == 9 ? MYSQL : MARIADB;
    }

    /** What is for this one of the two. */
    <T> T choose(T ofMariadb, T ofMysql) {
        return switch (this) {
            case MARIADB -> ofMariadb;
            case MYSQL -> ofMysql;
        };
    }

    /** The SQL of the catalog as it is written: MySQL tells quotes with backslashes in front of them. */
    String plain(String sql) {
        return switch (this) {
            case MARIADB -> sql;
            case MYSQL -> sql.replace("\\'", "'");
        };
    }

    /** What it is called where it refuses something. */
    String product() {
        return product;
    }

    /** Refuses what MariaDB alone can do. */
    void refuse(String reason, String action, Refusals refusals) {
        refuseIf(true, reason, action, refusals);
    }

    /** Refuses what MariaDB alone can do, if it is asked for. */
    void refuseIf(boolean isAsked, String reason, String action, Refusals refusals) {
        refusals.refuseIf(this == MYSQL && isAsked, reason, action);
    }

    /** Refuses to look whether something is there where MariaDB alone does. */
    void refuseIf(Guard guard, String what, Refusals refusals) {
        refuseIf(
                guard == Guard.EXISTENCE,
                "it has no IF EXISTS and no IF NOT EXISTS for " + what,
                "Leave it out, or look with op.run what is there.",
                refusals);
    }
}
