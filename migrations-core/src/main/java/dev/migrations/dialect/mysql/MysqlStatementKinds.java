package dev.migrations.dialect.mysql;

import dev.migrations.dialect.StatementKind;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionEffect;

/** What statements mean to the session and the transaction that run them. */
final class MysqlStatementKinds {

    /** Enough to tell {@code COMMIT WORK AND NO CHAIN} and {@code SET SESSION autocommit = 0}. */
    private static final int HEAD = 8;

    private MysqlStatementKinds() {}

    static StatementKind of(String sql) {
        StatementTokens head = MysqlDialect.SPLITTER.head(sql, HEAD);
        return MysqlSyntax.control(head).map(control -> kind(control.effect())).orElseGet(() -> withoutControl(head));
    }

    private static StatementKind kind(TransactionEffect effect) {
        return switch (effect) {
            case BEGINS, ENDS_AND_BEGINS -> StatementKind.BEGINS_TRANSACTION;
            case ENDS, ENDS_PREPARED -> StatementKind.ENDS_TRANSACTION;
        };
    }

    /** A procedure may do anything; and whatever changes the schema, users or rights commits. */
    private static StatementKind withoutControl(StatementTokens head) {
        return switch (head.text(0)) {
            case "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "VALUES", "LOAD", "DO", "(" ->
                StatementKind.ORDINARY;
            case "USE", "PREPARE", "DEALLOCATE" -> StatementKind.SESSION_SETTING;
            case "DROP" ->
                head.text(1).equals("PREPARE") ? StatementKind.SESSION_SETTING : StatementKind.OUTSIDE_TRANSACTION;
            case "SET" -> set(head);
            default -> StatementKind.OUTSIDE_TRANSACTION;
        };
    }

    private static StatementKind set(StatementTokens head) {
        boolean isOfServer =
                switch (head.text(1)) {
                    case "GLOBAL", "PERSIST", "PERSIST_ONLY", "PASSWORD", "DEFAULT", "STATEMENT", "RESOURCE" -> true;
                    case "@" ->
                        head.text(2).equals("@")
                                && (head.text(3).equals("GLOBAL")
                                        || head.text(3).startsWith("PERSIST"));
                    default -> false;
                };
        return isOfServer ? StatementKind.OUTSIDE_TRANSACTION : StatementKind.SESSION_SETTING;
    }
}
