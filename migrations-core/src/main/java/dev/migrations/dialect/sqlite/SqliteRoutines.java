package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.ifExists;
import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.RoutineOperationVisitor;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Trigger;
import dev.migrations.sql.Statements;
import java.util.List;

/** Operations on triggers in SQLite's words. Functions are the application's: SQLite keeps none. */
record SqliteRoutines(OperationContext context) implements RoutineOperationVisitor<Statements> {

    @Override
    public Statements visitCreateRoutine(CreateRoutine operation) {
        return noRoutines();
    }

    @Override
    public Statements visitReplaceRoutine(ReplaceRoutine operation) {
        return noRoutines();
    }

    @Override
    public Statements visitDropRoutine(DropRoutine operation) {
        return noRoutines();
    }

    private Statements noRoutines() {
        return context.unsupported(
                "it keeps no functions and no procedures",
                "Write a view or a trigger, or let the application define the function on its connections.");
    }

    @Override
    public Statements visitCreateTrigger(CreateTrigger operation) {
        Trigger trigger = operation.trigger();
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        limits(text, trigger);
        String condition = trigger.when();
        String sql = "CREATE TRIGGER " + quote(trigger.table().sibling(trigger.name()))
                + " " + trigger.timing().name().replace('_', ' ')
                + " " + trigger.events().get(0).name()
                + (trigger.updateColumns().isEmpty() ? "" : " OF " + SqliteText.list(trigger.updateColumns()))
                + " ON " + quote(trigger.table().name())
                + " FOR EACH ROW"
                + (condition == null ? "" : " WHEN (" + condition + ")")
                + " " + trigger.action();
        return text.planned(context, List.of(sql));
    }

    private static void limits(SqliteText text, Trigger trigger) {
        if (trigger.events().size() > 1) {
            text.lacks("a trigger works on one event", "Create one trigger for each event, each with its own name.");
        }
        if (trigger.events().contains(Trigger.Event.TRUNCATE)) {
            text.lacks("it has no TRUNCATE", "Let the trigger work on DELETE.");
        }
        if (!trigger.updateColumns().isEmpty() && !trigger.events().contains(Trigger.Event.UPDATE)) {
            text.lacks("only updates have columns", "Leave out updateOf(...).");
        }
        if (trigger.level() != Trigger.Level.ROW) {
            text.lacks("a trigger works for each row", "Leave out forEachStatement().");
        }
        if (trigger.oldTable() != null || trigger.newTable() != null) {
            text.lacks("a trigger knows one row, as OLD and NEW", "Leave out oldTable(...) and newTable(...).");
        }
        if (trigger.deferrability() != null) {
            text.lacks("a trigger is no constraint", "Leave out asConstraint(...).");
        }
        if (!SqliteTokens.of(trigger.action()).is(0, "BEGIN")) {
            text.lacks("a trigger calls no function", "Write action(\"BEGIN ...; END\") with its statements.");
        }
    }

    @Override
    public Statements visitDropTrigger(DropTrigger operation) {
        return operation.dependents() == Dependents.CASCADE
                ? context.unsupported("nothing depends on a trigger", "Leave out CASCADE.")
                : context.sql("DROP TRIGGER " + ifExists(operation.guard())
                        + quote(operation.table().sibling(operation.name())));
    }

    @Override
    public Statements visitSetTriggerState(SetTriggerState operation) {
        return context.unsupported(
                "its triggers always work",
                "Drop the trigger and create it again, or let its condition look at a table of settings.");
    }
}
