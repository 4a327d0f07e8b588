package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quoteAll;

import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Trigger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Triggers in PostgreSQL's words. */
final class PostgresqlTriggerText {

    private PostgresqlTriggerText() {}

    static String create(Trigger trigger) {
        String when = trigger.when();
        return "CREATE " + (trigger.deferrability() == null ? "" : "CONSTRAINT ") + "TRIGGER "
                + quote(trigger.name()) + " " + timing(trigger.timing()) + " " + events(trigger)
                + " ON " + quote(trigger.table())
                + deferrability(trigger.deferrability())
                + referencing(trigger)
                + level(trigger.level())
                + (when == null ? "" : " WHEN (" + when + ")")
                + " " + trigger.action();
    }

    private static String timing(Trigger.Timing timing) {
        return switch (timing) {
            case BEFORE -> "BEFORE";
            case AFTER -> "AFTER";
            case INSTEAD_OF -> "INSTEAD OF";
        };
    }

    private static String events(Trigger trigger) {
        return trigger.events().stream().map(event -> event(event, trigger)).collect(Collectors.joining(" OR "));
    }

    private static String event(Trigger.Event event, Trigger trigger) {
        return switch (event) {
            case INSERT -> "INSERT";
            case UPDATE ->
                trigger.updateColumns().isEmpty() ? "UPDATE" : "UPDATE OF " + quoteAll(trigger.updateColumns());
            case DELETE -> "DELETE";
            case TRUNCATE -> "TRUNCATE";
        };
    }

    private static String deferrability(@Nullable Deferrability deferrability) {
        if (deferrability == null) {
            return "";
        }
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String referencing(Trigger trigger) {
        String old = trigger.oldTable() == null ? "" : " OLD TABLE AS " + quote(trigger.oldTable());
        String fresh = trigger.newTable() == null ? "" : " NEW TABLE AS " + quote(trigger.newTable());
        return (old + fresh).isEmpty() ? "" : " REFERENCING" + old + fresh;
    }

    private static String level(Trigger.Level level) {
        return switch (level) {
            case ROW -> " FOR EACH ROW";
            case STATEMENT -> " FOR EACH STATEMENT";
        };
    }
}
