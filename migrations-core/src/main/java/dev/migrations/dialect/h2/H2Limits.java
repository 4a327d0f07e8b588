package dev.migrations.dialect.h2;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.Dependents;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What H2 lacks of what one operation asks for, and what to do instead. */
final class H2Limits {

    private final List<String> reasons = new ArrayList<>();

    private final List<String> actions = new ArrayList<>();

    /** Remembers what is lacking, once. */
    H2Limits lacks(String reason, String action) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        if (!actions.contains(action)) {
            actions.add(action);
        }
        return this;
    }

    H2Limits lacksIf(boolean isAskedFor, String reason, String action) {
        return isAskedFor ? lacks(reason, action) : this;
    }

    /** What cannot be dropped together with what depends on it. */
    H2Limits cascade(Dependents dependents, String what) {
        return lacksIf(
                dependents == Dependents.CASCADE,
                "it drops no " + what + " together with what depends on it",
                "Drop what depends on it by operations of its own, and leave out CASCADE.");
    }

    /** What has no collation of its own; the database has one for all texts. */
    H2Limits collation(@Nullable Object collation) {
        return lacksIf(
                collation != null,
                "all its texts have one collation",
                "Leave out the collation, or set that of the database with SET COLLATION.");
    }

    /** The statements, or a fault that says all that is lacking. */
    Statements unless(OperationContext context, Supplier<List<String>> sql) {
        return reasons.isEmpty()
                ? context.sql(sql.get())
                : context.unsupported(String.join("; ", reasons), String.join(" ", actions));
    }
}
