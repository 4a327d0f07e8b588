package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.integer;

import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Trigger;
import java.util.List;
import java.util.stream.Stream;

/** Functions, procedures and triggers are created, replaced, switched and dropped; their bodies are PL/pgSQL and SQL. */
final class RoutineCases {

    private static final Routine TWICE = function("twice", "SELECT number * 2")
            .arguments(argument("number", integer()))
            .returns("integer")
            .language("sql");

    private static final Routine TWICE_OTHERWISE = function("twice", "SELECT number + number")
            .arguments(argument("number", integer()))
            .returns("integer")
            .language("sql");

    private static final Routine CLEAN = procedure("clean", "BEGIN DELETE FROM author WHERE age > \"limit\"; END")
            .arguments(argument("limit", integer()).defaultTo("100"))
            .language("plpgsql");

    private static final Routine TOUCH =
            function("touch", "BEGIN RETURN NEW; END").returns("trigger").language("plpgsql");

    private static final Trigger BEFORE = Trigger.before(
                    "touched", "author", Trigger.Event.INSERT, Trigger.Event.UPDATE)
            .executeFunction("touch()");

    private RoutineCases() {}

    static List<OperationCase> all() {
        return Stream.of(routines(), triggers()).flatMap(each -> each).toList();
    }

    private static Stream<OperationCase> routines() {
        return Stream.of(
                undone("create function", op -> op.createRoutine(TWICE)),
                undone(
                        "create function with all options",
                        op -> op.createRoutine(
                                TWICE.with("IMMUTABLE").with("STRICT").with("COST 10"))),
                undone(
                        "create function with arguments out",
                        op -> op.createRoutine(function("pair", "SELECT 1, 2")
                                .arguments(
                                        argument("first", integer()).mode(Routine.Mode.OUT),
                                        argument("second", integer()).mode(Routine.Mode.OUT))
                                .language("sql"))),
                undone("create procedure", OperationCases::author, op -> op.createRoutine(CLEAN)),
                undone(
                        "replace function",
                        op -> op.createRoutine(TWICE),
                        op -> op.replaceRoutine(TWICE_OTHERWISE, TWICE)),
                irreversible(
                        "replace function without the existing one",
                        op -> op.createRoutine(TWICE),
                        op -> op.replaceRoutine(TWICE_OTHERWISE)),
                undone("drop function", op -> op.createRoutine(TWICE), op -> op.dropRoutine(TWICE)),
                undone("drop procedure", op -> op.createRoutine(CLEAN), op -> op.dropRoutine(CLEAN)),
                irreversible(
                        "drop function by its name",
                        op -> op.createRoutine(TWICE),
                        op -> op.dropRoutine(TWICE.signature())),
                irreversible(
                        "drop function if exists",
                        op -> {},
                        op -> op.dropRoutine(
                                new RoutineName(Routine.Kind.FUNCTION, TWICE.name(), List.of()), DropOption.IF_EXISTS)),
                irreversible(
                        "drop function and what depends on it",
                        op -> with(op, BEFORE),
                        op -> op.dropRoutine(TOUCH.signature(), DropOption.CASCADE)));
    }

    private static Stream<OperationCase> triggers() {
        return Stream.of(
                created("", BEFORE),
                created(
                        " of columns",
                        Trigger.after("touched", "author", Trigger.Event.UPDATE)
                                .updateOf("name", "age")
                                .executeFunction("touch()")),
                created(" with a condition", BEFORE.when("NEW.age > 7")),
                created(
                        " for each statement",
                        Trigger.after("touched", "author", Trigger.Event.UPDATE)
                                .forEachStatement()
                                .oldTable("before")
                                .newTable("after_it")
                                .executeFunction("touch()")),
                created(
                        " on truncation",
                        Trigger.before("touched", "author", Trigger.Event.TRUNCATE)
                                .forEachStatement()
                                .executeFunction("touch()")),
                created(
                        " that is a constraint",
                        Trigger.after("touched", "author", Trigger.Event.DELETE)
                                .asConstraint(Deferrability.INITIALLY_DEFERRED)
                                .executeFunction("touch()")),
                undone(
                        "create trigger instead of",
                        op -> {
                            OperationCases.author(op);
                            op.createRoutine(TOUCH);
                            op.execute("CREATE VIEW names AS SELECT name FROM author");
                        },
                        op -> op.createTrigger(Trigger.insteadOf("touched", "names", Trigger.Event.INSERT)
                                .executeFunction("touch()"))),
                undone("drop trigger", op -> with(op, BEFORE), op -> op.dropTrigger(BEFORE)),
                irreversible(
                        "drop trigger by its name", op -> with(op, BEFORE), op -> op.dropTrigger("author", "touched")),
                irreversible(
                        "drop trigger if exists",
                        OperationCases::author,
                        op -> op.dropTrigger("author", "nothing", DropOption.IF_EXISTS)),
                irreversible(
                        "drop trigger and what depends on it",
                        op -> with(op, BEFORE),
                        op -> op.dropTrigger("author", "touched", DropOption.CASCADE)),
                undone("disable trigger", op -> with(op, BEFORE), op -> op.disableTrigger("author", "touched")),
                undone(
                        "enable trigger",
                        op -> {
                            with(op, BEFORE);
                            op.disableTrigger("author", "touched");
                        },
                        op -> op.enableTrigger("author", "touched")),
                undone(
                        "let trigger always fire",
                        op -> with(op, BEFORE),
                        op -> op.setTriggerState("author", "touched", Trigger.State.ALWAYS, Trigger.State.ENABLED)));
    }

    private static OperationCase created(String name, Trigger trigger) {
        return undone(
                "create trigger" + name,
                op -> {
                    OperationCases.author(op);
                    op.createRoutine(TOUCH);
                },
                op -> op.createTrigger(trigger));
    }

    private static void with(Operations op, Trigger trigger) {
        OperationCases.author(op);
        op.createRoutine(TOUCH);
        op.createTrigger(trigger);
    }
}
