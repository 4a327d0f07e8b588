package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.RoutineOperationVisitor;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Trigger;
import dev.migrations.sql.Statements;
import java.util.Locale;

/**
 * Operations on functions, procedures and triggers in the words that MariaDB and MySQL have in common; {@code CREATE OR
 * REPLACE} is MariaDB's alone. A body is one statement, mostly {@code RETURN ...} or {@code BEGIN ... END}. Routines are told
 * apart by their names alone.
 */
record MysqlRoutines(OperationContext context, MysqlServer server) implements RoutineOperationVisitor<Statements> {

    @Override
    public Statements visitCreateRoutine(CreateRoutine operation) {
        return created("CREATE ", operation.routine(), new Refusals());
    }

    @Override
    public Statements visitReplaceRoutine(ReplaceRoutine operation) {
        Refusals refusals = new Refusals();
        server.refuse(
                "it replaces no functions and no procedures",
                "Drop it with dropRoutine, and create it again with createRoutine.",
                refusals);
        return created("CREATE OR REPLACE ", operation.routine(), refusals);
    }

    private Statements created(String create, Routine routine, Refusals refusals) {
        return refusals.orElseOne(context, () -> create + new MysqlRoutineText(refusals).definition(routine));
    }

    @Override
    public Statements visitDropRoutine(DropRoutine operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElseOne(
                context,
                () -> "DROP " + MysqlRoutineText.kind(operation.name().kind()) + " "
                        + MysqlNames.ifExists(operation.guard())
                        + quote(operation.name().name()));
    }

    @Override
    public Statements visitCreateTrigger(CreateTrigger operation) {
        Refusals refusals = new Refusals();
        return refusals.orElseOne(context, () -> created(operation.trigger(), refusals));
    }

    private static String created(Trigger trigger, Refusals refusals) {
        refuse(trigger, refusals);
        return "CREATE TRIGGER " + quote(trigger.table().sibling(trigger.name()))
                + (trigger.timing() == Trigger.Timing.BEFORE ? " BEFORE " : " AFTER ")
                + trigger.events().get(0)
                + " ON " + quote(trigger.table())
                + " FOR EACH ROW\n" + trigger.action();
    }

    private static void refuse(Trigger trigger, Refusals refusals) {
        refusals.refuseIf(
                trigger.timing() == Trigger.Timing.INSTEAD_OF,
                "its views have no triggers",
                "Write through the tables of the view.");
        refusals.refuseIf(
                trigger.events().size() > 1, "its triggers work on one event", "Write one trigger for each event.");
        refusals.refuseIf(
                trigger.events().contains(Trigger.Event.TRUNCATE),
                "its triggers do not work on truncation",
                "Write a trigger that works on DELETE.");
        refusals.refuseIf(
                !trigger.updateColumns().isEmpty(),
                "its triggers work on updates of any column",
                "Leave out updateOf(...), and compare OLD and NEW in the body.");
        boolean isForStatements =
                trigger.level() == Trigger.Level.STATEMENT || trigger.oldTable() != null || trigger.newTable() != null;
        refusals.refuseIf(
                isForStatements,
                "its triggers work for each row",
                "Leave out forEachStatement(), oldTable(...) and newTable(...).");
        refusals.refuseIf(
                trigger.when() != null,
                "its triggers have no condition",
                "Leave out when(...), and write IF into the body.");
        refusals.refuseIf(
                trigger.deferrability() != null, "its triggers are no constraints", "Leave out asConstraint(...).");
        refusals.refuseIf(
                trigger.action().strip().toUpperCase(Locale.ROOT).startsWith("EXECUTE FUNCTION"),
                "its triggers have a body and call no trigger functions",
                "Write the body as action(\"SET NEW.name = trim(NEW.name)\") or action(\"BEGIN ... END\").");
    }

    @Override
    public Statements visitDropTrigger(DropTrigger operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElseOne(
                context,
                () -> "DROP TRIGGER " + MysqlNames.ifExists(operation.guard())
                        + quote(operation.table().sibling(operation.name())));
    }

    @Override
    public Statements visitSetTriggerState(SetTriggerState operation) {
        return context.unsupported(
                "its triggers cannot be switched off", "Drop the trigger, and create it again where it is to work.");
    }
}
