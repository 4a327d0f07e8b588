package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database does by itself when rows of a table change. Immutable: each method that says more about it returns
 * another one.
 *
 * @param name its name
 * @param table its table or view
 * @param timing when it works
 * @param events what it works on, in order, at least one
 * @param updateColumns the columns whose update it works on; none for all
 * @param level how often it works
 * @param oldTable the name that it knows the rows before by; null where it has none
 * @param newTable the name that it knows the rows afterwards by; null where it has none
 * @param when the SQL condition for it to work; null for always
 * @param deferrability when it works as a constraint; null where it is a plain trigger
 * @param action what it does, as SQL behind all this: {@code EXECUTE FUNCTION touch()}, {@code BEGIN ... END}
 */
public record Trigger(
        String name,
        QualifiedName table,
        Timing timing,
        List<Event> events,
        List<String> updateColumns,
        Level level,
        @Nullable String oldTable,
        @Nullable String newTable,
        @Nullable String when,
        @Nullable Deferrability deferrability,
        String action) {

    /** @throws MigrationException if it works on nothing, or if a name or a text is blank */
    public Trigger {
        Checks.name(name, "a trigger");
        requireNonNull(table, "table");
        requireNonNull(timing, "timing");
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new MigrationException(
                    "Trigger '" + name + "' works on nothing.", "Name at least one event, such as Event.INSERT.");
        }
        updateColumns = List.copyOf(updateColumns);
        Checks.distinct(updateColumns, "trigger '" + name + "'");
        requireNonNull(level, "level");
        Checks.optionalName(oldTable, "the old rows of a trigger");
        Checks.optionalName(newTable, "the new rows of a trigger");
        Checks.optionalSql(when, "the condition of a trigger");
        Checks.sql(action, "the action of trigger '" + name + "'");
    }

    /** A trigger before each row is written; it executes the function of its own name unless another action is given. */
    public static Trigger before(String name, String table, Event... events) {
        return of(Timing.BEFORE, name, table, events);
    }

    /** A trigger after each row was written; it executes the function of its own name unless another action is given. */
    public static Trigger after(String name, String table, Event... events) {
        return of(Timing.AFTER, name, table, events);
    }

    /** A trigger that writes the rows of a view itself. */
    public static Trigger insteadOf(String name, String view, Event... events) {
        return of(Timing.INSTEAD_OF, name, view, events);
    }

    private static Trigger of(Timing timing, String name, String table, Event... events) {
        return new Trigger(
                name,
                QualifiedName.parse(table),
                timing,
                List.of(events),
                List.of(),
                Level.ROW,
                null,
                null,
                null,
                null,
                "EXECUTE FUNCTION " + name + "()");
    }

    /** The trigger, working on updates of these columns only. */
    public Trigger updateOf(String... columns) {
        return new Trigger(
                name, table, timing, events, List.of(columns), level, oldTable, newTable, when, deferrability, action);
    }

    /** The trigger, working once for each statement. */
    public Trigger forEachStatement() {
        return new Trigger(
                name,
                table,
                timing,
                events,
                updateColumns,
                Level.STATEMENT,
                oldTable,
                newTable,
                when,
                deferrability,
                action);
    }

    /** The trigger, knowing the rows before by the name. */
    public Trigger oldTable(String rows) {
        return new Trigger(
                name, table, timing, events, updateColumns, level, rows, newTable, when, deferrability, action);
    }

    /** The trigger, knowing the rows afterwards by the name. */
    public Trigger newTable(String rows) {
        return new Trigger(
                name, table, timing, events, updateColumns, level, oldTable, rows, when, deferrability, action);
    }

    /** The trigger, working where the SQL condition holds. */
    public Trigger when(String condition) {
        return new Trigger(
                name,
                table,
                timing,
                events,
                updateColumns,
                level,
                oldTable,
                newTable,
                condition,
                deferrability,
                action);
    }

    /** The trigger as a constraint. */
    public Trigger asConstraint(Deferrability other) {
        return new Trigger(name, table, timing, events, updateColumns, level, oldTable, newTable, when, other, action);
    }

    /** The trigger, calling the function; its name and arguments are written as SQL: {@code audit('book')}. */
    public Trigger executeFunction(String call) {
        return action("EXECUTE FUNCTION " + call);
    }

    /** The trigger, doing what the SQL says that stands behind all the rest of it. */
    public Trigger action(String sql) {
        return new Trigger(
                name, table, timing, events, updateColumns, level, oldTable, newTable, when, deferrability, sql);
    }

    /** When a trigger works. */
    public enum Timing {
        BEFORE,
        AFTER,
        INSTEAD_OF
    }

    /** What a trigger works on. */
    public enum Event {
        INSERT,
        UPDATE,
        DELETE,
        TRUNCATE
    }

    /** How often a trigger works. */
    public enum Level {
        ROW,
        STATEMENT
    }

    /** Whether a trigger works. */
    public enum State {

        /** It works, except where changes of another database are repeated. */
        ENABLED,

        /** It does not. */
        DISABLED,

        /** It works only where changes of another database are repeated. */
        REPLICA,

        /** It works in any case. */
        ALWAYS
    }
}
