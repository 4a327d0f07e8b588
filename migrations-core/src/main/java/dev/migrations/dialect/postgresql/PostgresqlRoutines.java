package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.RoutineOperationVisitor;
import dev.migrations.op.SetTriggerState;
import dev.migrations.sql.Statements;

/** Operations on routines and triggers in PostgreSQL's words. */
record PostgresqlRoutines(OperationContext context) implements RoutineOperationVisitor<Statements> {

    @Override
    public Statements visitCreateRoutine(CreateRoutine operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitReplaceRoutine(ReplaceRoutine operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropRoutine(DropRoutine operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCreateTrigger(CreateTrigger operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropTrigger(DropTrigger operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitSetTriggerState(SetTriggerState operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
