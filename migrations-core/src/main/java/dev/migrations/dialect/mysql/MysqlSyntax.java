package dev.migrations.dialect.mysql;

import dev.migrations.sql.StatementSyntax;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionEffect;
import dev.migrations.sql.TransactionRules;
import java.util.Optional;

/** The statements of MariaDB and MySQL. */
final class MysqlSyntax implements StatementSyntax {

    @Override
    public Reading reading(StatementTokens statement) {
        return new CompoundReading(statement);
    }

    @Override
    public void check(StatementTokens statement, TransactionRules rules) {
        int begin = statement.begin();
        control(statement).ifPresent(control -> rules.control(control.name(), begin, control.effect()));
        switch (statement.text(0)) {
            case "XA" -> rules.outside("XA " + statement.text(1), begin);
            case "LOCK", "UNLOCK" -> checkLock(statement, rules);
            default -> {}
        }
    }

    /** While tables are locked, a session can use no others: not even those that say how far the revision came. */
    private static void checkLock(StatementTokens statement, TransactionRules rules) {
        String what = statement.text(1);
        if (what.equals("TABLE") || what.equals("TABLES")) {
            rules.never(
                    statement.text(0) + " " + what,
                    statement.begin(),
                    "is not for revisions: it shuts the run out of its own tables.",
                    "Remove LOCK TABLES and UNLOCK TABLES; 'mysqldump --skip-add-locks' leaves them out.");
        }
    }

    /** What the statement does to a transaction; empty where that is nothing. */
    static Optional<Control> control(StatementTokens statement) {
        return switch (statement.text(0)) {
            case "BEGIN" -> begin(statement);
            case "START" ->
                statement.text(1).equals("TRANSACTION")
                        ? Optional.of(new Control("START TRANSACTION", TransactionEffect.BEGINS))
                        : Optional.empty();
            case "COMMIT", "ROLLBACK" -> end(statement);
            case "SET" -> autocommit(statement);
            default -> Optional.empty();
        };
    }

    /** {@code BEGIN NOT ATOMIC} begins a block of statements. */
    private static Optional<Control> begin(StatementTokens statement) {
        return statement.text(1).equals("NOT")
                ? Optional.empty()
                : Optional.of(new Control("BEGIN", TransactionEffect.BEGINS));
    }

    private static Optional<Control> end(StatementTokens statement) {
        int next = statement.text(1).equals("WORK") ? 2 : 1;
        if (statement.text(next).equals("TO")) {
            return Optional.empty();
        }
        boolean isChained =
                statement.text(next).equals("AND") && statement.text(next + 1).equals("CHAIN");
        return Optional.of(
                new Control(statement.text(0), isChained ? TransactionEffect.ENDS_AND_BEGINS : TransactionEffect.ENDS));
    }

    /** {@code SET autocommit = 0}, {@code SET SESSION autocommit = 0} and {@code SET @@session.autocommit = 0}. */
    private static Optional<Control> autocommit(StatementTokens statement) {
        int name = 1;
        while (statement.text(name).equals("@") || statement.text(name).equals(".") || isOfSession(statement, name)) {
            name++;
        }
        boolean isUserVariable = name == 2 && statement.text(1).equals("@");
        if (isUserVariable || !statement.text(name).equals("AUTOCOMMIT")) {
            return Optional.empty();
        }
        String value = statement.text(statement.text(name + 1).equals(":") ? name + 3 : name + 2);
        return Optional.of(new Control(
                "SET autocommit",
                switch (value) {
                    case "0", "OFF", "FALSE", "'OFF'" -> TransactionEffect.BEGINS;
                    default -> TransactionEffect.ENDS;
                }));
    }

    private static boolean isOfSession(StatementTokens statement, int index) {
        return statement.text(index).equals("SESSION") || statement.text(index).equals("LOCAL");
    }

    /**
     * What a statement does to a transaction.
     *
     * @param name the words that it is known by
     */
    record Control(String name, TransactionEffect effect) {}
}
