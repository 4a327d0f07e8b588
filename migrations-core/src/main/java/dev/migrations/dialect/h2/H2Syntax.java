package dev.migrations.dialect.h2;

import dev.migrations.sql.StatementSyntax;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionEffect;
import dev.migrations.sql.TransactionRules;
import java.util.Optional;

/** The statements of H2. The bodies of its routines and triggers stand in strings: a semicolon always ends a statement. */
final class H2Syntax implements StatementSyntax {

    @Override
    public Reading reading(StatementTokens statement) {
        return Optional::empty;
    }

    @Override
    public void check(StatementTokens statement, TransactionRules rules) {
        int begin = statement.begin();
        switch (statement.text(0)) {
            case "BEGIN" -> rules.control("BEGIN", begin, TransactionEffect.BEGINS);
            case "COMMIT", "ROLLBACK" -> checkEnd(statement, rules);
            case "PREPARE" -> {
                if (statement.beginsWith("PREPARE", "COMMIT")) {
                    rules.control("PREPARE COMMIT", begin, TransactionEffect.ENDS);
                }
            }
            case "SET" -> {
                if (statement.beginsWith("SET", "AUTOCOMMIT")) {
                    rules.control("SET AUTOCOMMIT", begin, autocommit(statement));
                }
            }
            default -> {}
        }
    }

    private static void checkEnd(StatementTokens statement, TransactionRules rules) {
        String name = statement.text(0);
        switch (statement.text(1)) {
            case "TO" -> {}
            case "TRANSACTION" ->
                rules.control(name + " TRANSACTION", statement.begin(), TransactionEffect.ENDS_PREPARED);
            default -> rules.control(name, statement.begin(), TransactionEffect.ENDS);
        }
    }

    private static TransactionEffect autocommit(StatementTokens statement) {
        String value = statement.text(statement.size() - 1);
        return switch (value) {
            case "FALSE", "OFF", "0" -> TransactionEffect.BEGINS;
            default -> TransactionEffect.ENDS;
        };
    }
}
