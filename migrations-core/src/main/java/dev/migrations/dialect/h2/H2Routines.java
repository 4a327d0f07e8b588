package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Operations on routines and triggers in H2's words: both are written in Java. */
record H2Routines(OperationContext context) implements RoutineOperationVisitor<Statements> {

    /** {@code com.acme.Functions.twice} or {@code com.acme.Functions.twice(int)}: a method of a class. */
    private static final Pattern METHOD = Pattern.compile("[\\w$]+(\\.[\\w$]+)+(\\s*\\([^(){}]*\\))?");

    private static final Pattern ACTION = Pattern.compile("(?is)\\s*(CALL|AS)\\b.*");

    private static final String NO_PROCEDURES = "it has functions alone, which are called like procedures";

    private static final String FUNCTION_INSTEAD = "Write function(...) whose Java method returns nothing.";

    @Override
    public Statements visitCreateRoutine(CreateRoutine operation) {
        Routine routine = operation.routine();
        return limits(routine).unless(context, () -> List.of(create(routine)));
    }

    /** A routine is dropped and created. */
    @Override
    public Statements visitReplaceRoutine(ReplaceRoutine operation) {
        Routine routine = operation.routine();
        return limits(routine).unless(context, () -> List.of("DROP ALIAS " + quote(routine.name()), create(routine)));
    }

    private static H2Limits limits(Routine routine) {
        return new H2Limits()
                .lacksIf(routine.kind() == Routine.Kind.PROCEDURE, NO_PROCEDURES, FUNCTION_INSTEAD)
                .lacksIf(
                        !"java".equalsIgnoreCase(routine.language()),
                        "its routines are written in Java",
                        "Write language(\"java\"), and as the body the source of a method or the name of one.")
                .lacksIf(
                        !routine.arguments().isEmpty() || routine.returns() != null,
                        "the Java method says the arguments of a routine and what it returns",
                        "Leave out arguments(...) and returns(...).")
                .lacksIf(
                        !List.of().equals(routine.attributes())
                                && !List.of("DETERMINISTIC").equals(routine.attributes()),
                        "the only attribute of its routines is DETERMINISTIC",
                        "Leave out the other attributes.");
    }

    private static String create(Routine routine) {
        boolean isMethod = METHOD.matcher(routine.body().strip()).matches();
        return "CREATE ALIAS " + quote(routine.name())
                + routine.attributes().stream().map(each -> " " + each).collect(Collectors.joining())
                + (isMethod
                        ? " FOR " + H2Identifiers.quoteExactly(routine.body().strip())
                        : " AS " + H2Literals.quote(routine.body()));
    }

    @Override
    public Statements visitDropRoutine(DropRoutine operation) {
        return new H2Limits()
                .lacksIf(operation.name().kind() == Routine.Kind.PROCEDURE, NO_PROCEDURES, FUNCTION_INSTEAD)
                .lacksIf(
                        !operation.name().argumentTypes().isEmpty(),
                        "routines of one name are dropped together",
                        "Leave out the types of the arguments.")
                .cascade(operation.dependents(), "routine")
                .unless(
                        context,
                        () -> List.of("DROP ALIAS " + H2Definitions.ifExists(operation.guard())
                                + quote(operation.name().name())));
    }

    @Override
    public Statements visitCreateTrigger(CreateTrigger operation) {
        Trigger trigger = operation.trigger();
        return limits(trigger)
                .unless(
                        context,
                        () -> List.of("CREATE TRIGGER " + quote(trigger.table().sibling(trigger.name())) + " "
                                + trigger.timing().name().replace('_', ' ') + " "
                                + trigger.events().stream().map(Enum::name).collect(Collectors.joining(", "))
                                + " ON " + quote(trigger.table())
                                + " FOR EACH " + trigger.level().name().toUpperCase(Locale.ROOT) + " "
                                + trigger.action()));
    }

    private static H2Limits limits(Trigger trigger) {
        return new H2Limits()
                .lacksIf(
                        trigger.events().contains(Trigger.Event.TRUNCATE),
                        "no trigger fires when a table is truncated",
                        "Leave out Event.TRUNCATE.")
                .lacksIf(
                        !trigger.updateColumns().isEmpty(),
                        "a trigger fires whichever columns are updated",
                        "Leave out updateOf(...), and compare the columns in the trigger.")
                .lacksIf(
                        trigger.oldTable() != null || trigger.newTable() != null,
                        "a trigger is handed no table of the old or new rows",
                        "Leave out oldTable(...) and newTable(...).")
                .lacksIf(
                        trigger.when() != null,
                        "a trigger has no condition",
                        "Leave out when(...), and look at the row in the trigger.")
                .lacksIf(trigger.deferrability() != null, "a trigger is no constraint", "Leave out asConstraint(...).")
                .lacksIf(
                        !ACTION.matcher(trigger.action()).matches(),
                        "its triggers are written in Java",
                        "Write action(\"CALL \\\"com.acme.MyTrigger\\\"\") with a class that is an org.h2.api.Trigger.");
    }

    @Override
    public Statements visitDropTrigger(DropTrigger operation) {
        return new H2Limits()
                .cascade(operation.dependents(), "trigger")
                .unless(
                        context,
                        () -> List.of("DROP TRIGGER " + H2Definitions.ifExists(operation.guard())
                                + quote(operation.table().sibling(operation.name()))));
    }

    @Override
    public Statements visitSetTriggerState(SetTriggerState operation) {
        return context.unsupported(
                "a trigger cannot be switched off", "Drop the trigger, and create it when it is to fire again.");
    }
}
