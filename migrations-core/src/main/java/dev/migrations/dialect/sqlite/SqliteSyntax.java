package dev.migrations.dialect.sqlite;

import dev.migrations.sql.StatementSyntax;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionEffect;
import dev.migrations.sql.TransactionRules;
import java.util.Locale;
import java.util.Optional;

/** The statements of SQLite. */
final class SqliteSyntax implements StatementSyntax {

    @Override
    public Reading reading(StatementTokens statement) {
        return () -> open(statement);
    }

    /**
     * As {@code sqlite3_complete()} has it: the END of a trigger stands behind the semicolon of its last statement, which
     * the END of a CASE never does.
     */
    private static Optional<Open> open(StatementTokens statement) {
        int last = statement.size() - 1;
        boolean isClosed =
                statement.text(last).equals("END") && statement.text(last - 1).equals(";");
        return createsTrigger(statement) && !isClosed
                ? Optional.of(new Open(
                        "trigger",
                        "Close its body with END; (each statement in the body, the last one too, needs a semicolon)."))
                : Optional.empty();
    }

    private static boolean createsTrigger(StatementTokens statement) {
        int create = statement.beginsWith("EXPLAIN", "QUERY", "PLAN") ? 3 : statement.beginsWith("EXPLAIN") ? 1 : 0;
        if (!statement.text(create).equals("CREATE")) {
            return false;
        }
        String second = statement.text(create + 1);
        boolean isTemporary = second.equals("TEMP") || second.equals("TEMPORARY");
        return statement.text(isTemporary ? create + 2 : create + 1).equals("TRIGGER");
    }

    @Override
    public void check(StatementTokens statement, TransactionRules rules) {
        int begin = statement.begin();
        String name = statement.text(0);
        switch (name) {
            case "BEGIN" -> rules.control(name, begin, TransactionEffect.BEGINS);
            case "COMMIT", "END" -> rules.control(name, begin, TransactionEffect.ENDS);
            case "ROLLBACK" -> {
                if (!statement
                        .text(statement.text(1).equals("TRANSACTION") ? 2 : 1)
                        .equals("TO")) {
                    rules.control(name, begin, TransactionEffect.ENDS);
                }
            }
            case "VACUUM" -> rules.outside(name, begin);
            case "PRAGMA" -> checkPragma(statement, rules);
            default -> {}
        }
    }

    /** Inside a transaction some are refused, and {@code foreign_keys} does nothing without a word. */
    private static void checkPragma(StatementTokens statement, TransactionRules rules) {
        int name = statement.text(2).equals(".") ? 3 : 1;
        boolean isSet = statement.size() > name + 1;
        switch (statement.text(name)) {
            case "FOREIGN_KEYS", "JOURNAL_MODE", "SYNCHRONOUS" -> {
                if (isSet) {
                    rules.outside("PRAGMA " + statement.text(name).toLowerCase(Locale.ROOT), statement.begin());
                }
            }
            default -> {}
        }
    }
}
