package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.StatementKind;
import dev.migrations.sql.TransactionEffect;
import java.util.List;
import java.util.function.Supplier;

/** Tells what a statement means to its session and its transaction, as far as its first words tell. */
final class StatementKinds {

    private static final List<String> FOR_ONE_TRANSACTION = List.of("LOCAL", "CONSTRAINTS", "TRANSACTION");

    /** Code that may commit by itself, which it cannot inside a transaction. */
    private static final List<String> CODE = List.of("CALL", "DO");

    private StatementKinds() {}

    static StatementKind of(String sql) {
        Supplier<StatementHead> head = () -> new StatementHead(sql, 0, sql.length());
        TransactionControl control = TransactionControl.of(head.get());
        if (control != null) {
            return control.effect() == TransactionEffect.ENDS
                    ? StatementKind.ENDS_TRANSACTION
                    : control.effect() == TransactionEffect.ENDS_PREPARED
                            ? StatementKind.OUTSIDE_TRANSACTION
                            : StatementKind.BEGINS_TRANSACTION;
        }
        if (OutsideTransaction.nameOf(head.get()) != null
                || CODE.stream().anyMatch(word -> head.get().skip(word))) {
            return StatementKind.OUTSIDE_TRANSACTION;
        }
        return isSetting(head) ? StatementKind.SESSION_SETTING : StatementKind.ORDINARY;
    }

    private static boolean isSetting(Supplier<StatementHead> head) {
        StatementHead set = head.get();
        if (set.skip("SET")) {
            return FOR_ONE_TRANSACTION.stream().noneMatch(set::skip);
        }
        StatementHead select = head.get();
        if (select.skip("SELECT")) {
            return select.skip("set_config")
                    || (select.skip("pg_catalog")
                            && select.skip(PostgresqlToken.Kind.DOT)
                            && select.skip("set_config"));
        }
        return head.get().skip("RESET");
    }
}
