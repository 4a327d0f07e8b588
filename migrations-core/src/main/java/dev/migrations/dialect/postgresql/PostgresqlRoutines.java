package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.RoutineOperationVisitor;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.Trigger.Level;
import dev.migrations.schema.Trigger.Timing;
import dev.migrations.sql.Statements;

/** Operations on routines and triggers in PostgreSQL's words. */
record PostgresqlRoutines(OperationContext context) implements RoutineOperationVisitor<Statements> {

    @Override
    public Statements visitCreateRoutine(CreateRoutine operation) {
        return create("CREATE ", operation.routine());
    }

    /** The server refuses to change what a function returns: that function is dropped and created instead. */
    @Override
    public Statements visitReplaceRoutine(ReplaceRoutine operation) {
        return create("CREATE OR REPLACE ", operation.routine());
    }

    private Statements create(String verb, Routine routine) {
        return routine.kind() == Routine.Kind.PROCEDURE && routine.returns() != null
                ? context.unsupported("a procedure returns nothing", "Leave out returns(...), or make it a function.")
                : context.sql(verb + PostgresqlRoutineText.definition(routine));
    }

    @Override
    public Statements visitDropRoutine(DropRoutine operation) {
        RoutineName name = operation.name();
        return context.sql(PostgresqlClauses.drop(
                PostgresqlRoutineText.kind(name.kind()),
                operation.guard(),
                PostgresqlRoutineText.signature(name.name(), name.argumentTypes()),
                operation.dependents()));
    }

    @Override
    public Statements visitCreateTrigger(CreateTrigger operation) {
        Trigger trigger = operation.trigger();
        if (!trigger.updateColumns().isEmpty() && !trigger.events().contains(Event.UPDATE)) {
            return context.unsupported(
                    "a trigger that does not work on updates has no columns", "Leave out updateOf(...).");
        }
        if (trigger.deferrability() != null && (trigger.timing() != Timing.AFTER || trigger.level() != Level.ROW)) {
            return context.unsupported(
                    "a constraint trigger works after each row was written",
                    "Leave out asConstraint(...), or make it an after trigger for each row.");
        }
        return context.sql(PostgresqlTriggerText.create(trigger));
    }

    @Override
    public Statements visitDropTrigger(DropTrigger operation) {
        return context.sql(PostgresqlClauses.drop(
                "TRIGGER",
                operation.guard(),
                quote(operation.name()) + " ON " + quote(operation.table()),
                operation.dependents()));
    }

    @Override
    public Statements visitSetTriggerState(SetTriggerState operation) {
        String state =
                switch (operation.state()) {
                    case ENABLED -> "ENABLE";
                    case DISABLED -> "DISABLE";
                    case REPLICA -> "ENABLE REPLICA";
                    case ALWAYS -> "ENABLE ALWAYS";
                };
        return context.sql(
                "ALTER TABLE " + quote(operation.table()) + " " + state + " TRIGGER " + quote(operation.name()));
    }
}
