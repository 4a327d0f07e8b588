package dev.migrations.dialect.mysql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.Planner;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What an operation asks for that neither MariaDB nor MySQL has. For one operation; not thread-safe. */
final class Refusals {

    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Refuses the operation.
     *
     * @param reason why, as the end of a sentence: {@code it has no enums}
     * @param action what to do instead, as a sentence
     */
    void refuse(String reason, String action) {
        Refusal refusal = new Refusal(reason, action);
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    void refuseIf(boolean isAsked, String reason, String action) {
        if (isAsked) {
            refuse(reason, action);
        }
    }

    /** Everything that is refused, or the statements where nothing is. They are written first: that finds what is refused. */
    Statements orElse(OperationContext context, Supplier<List<String>> statements) {
        List<String> sql = statements.get();
        return refusals.isEmpty()
                ? context.sql(sql)
                : Planner.each(refusals, refusal -> context.unsupported(refusal.reason(), refusal.action()));
    }

    /** As {@link #orElse}, with one statement. */
    Statements orElseOne(OperationContext context, Supplier<String> statement) {
        return orElse(context, () -> List.of(statement.get()));
    }

    private record Refusal(String reason, String action) {}
}
