package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Trigger.Event.UPDATE;
import static dev.migrations.schema.Trigger.before;
import static dev.migrations.schema.Types.numeric;

import dev.migrations.op.Operations;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Trigger;
import java.util.List;

final class RoutineExamples {

    private static final String FUNCTION =
            "CREATE FUNCTION with_tax(net numeric) RETURNS numeric LANGUAGE sql AS 'SELECT net * 1.07'";

    private static final String TRIGGER_FUNCTION =
            "CREATE FUNCTION keep_title() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'";

    private static final String TRIGGER =
            "CREATE TRIGGER book_keep_title BEFORE UPDATE ON book FOR EACH ROW EXECUTE FUNCTION keep_title()";

    private RoutineExamples() {}

    static void createRoutine(Operations op) {
        op.createRoutine(function("with_tax", "SELECT net * 1.07")
                .arguments(argument("net", numeric()))
                .returns("numeric")
                .language("sql")
                .with("IMMUTABLE"));
    }

    @Given(FUNCTION)
    static void replaceRoutine(Operations op) {
        op.replaceRoutine(
                function("with_tax", "SELECT round(net * 1.07, 2)")
                        .arguments(argument("net", numeric()))
                        .returns("numeric")
                        .language("sql"),
                function("with_tax", "SELECT net * 1.07")
                        .arguments(argument("net", numeric()))
                        .returns("numeric")
                        .language("sql"));
    }

    @Given(FUNCTION)
    static void replaceRoutineForGood(Operations op) {
        op.replaceRoutine(function("with_tax", "SELECT net * 1.05")
                .arguments(argument("net", numeric()))
                .returns("numeric")
                .language("sql"));
    }

    @Given(FUNCTION)
    static void dropRoutine(Operations op) {
        op.dropRoutine(function("with_tax", "SELECT net * 1.07")
                .arguments(argument("net", numeric()))
                .returns("numeric")
                .language("sql"));
    }

    @Given(FUNCTION)
    static void dropRoutineByName(Operations op) {
        op.dropRoutine(new RoutineName(Routine.Kind.FUNCTION, QualifiedName.of("with_tax"), List.of(numeric())));
    }

    @On("h2")
    static void createRoutineOnH2(Operations op) {
        op.createRoutine(function("with_tax", "com.example.Taxes.withTax").language("java"));
    }

    @On("h2")
    static void replaceRoutineOnH2(Operations op) {
        op.replaceRoutine(
                function("with_tax", "com.example.Taxes.withNewTax").language("java"),
                function("with_tax", "com.example.Taxes.withTax").language("java"));
    }

    @On("h2")
    static void dropRoutineOnH2(Operations op) {
        op.dropRoutine(function("with_tax", "com.example.Taxes.withTax").language("java"));
    }

    @On("mysql")
    static void createRoutineOnMariadb(Operations op) {
        op.createRoutine(function("with_tax", "RETURN net * 1.07")
                .arguments(argument("net", numeric(8, 2)))
                .returns("decimal(8, 2)")
                .language("sql")
                .with("DETERMINISTIC"));
    }

    @On("mysql")
    static void replaceRoutineOnMariadb(Operations op) {
        op.replaceRoutine(function("with_tax", "RETURN net * 1.05")
                .arguments(argument("net", numeric(8, 2)))
                .returns("decimal(8, 2)")
                .language("sql")
                .with("DETERMINISTIC"));
    }

    @Given(TRIGGER_FUNCTION)
    static void createTrigger(Operations op) {
        op.createTrigger(before("book_keep_title", "book", UPDATE)
                .updateOf("title")
                .when("NEW.title IS NULL")
                .executeFunction("keep_title()"));
    }

    @On("sqlite")
    static void createTriggerOnSqlite(Operations op) {
        op.createTrigger(before("book_keep_title", "book", UPDATE)
                .when("NEW.title IS NULL")
                .action("BEGIN SELECT RAISE(ABORT, 'a book keeps its title'); END"));
    }

    @On("h2")
    static void createTriggerOnH2(Operations op) {
        op.createTrigger(before("book_keep_title", "book", UPDATE).action("CALL \"com.example.KeepTitle\""));
    }

    @On("mysql")
    static void createTriggerOnMariadb(Operations op) {
        op.createTrigger(before("book_keep_title", "book", UPDATE).action("SET NEW.title = OLD.title"));
    }

    @Given({TRIGGER_FUNCTION, TRIGGER})
    static void dropTrigger(Operations op) {
        op.dropTrigger(before("book_keep_title", "book", UPDATE).executeFunction("keep_title()"));
    }

    @Given({TRIGGER_FUNCTION, TRIGGER})
    static void dropTriggerByName(Operations op) {
        op.dropTrigger("book", "book_keep_title");
    }

    @Given({TRIGGER_FUNCTION, TRIGGER})
    static void disableTrigger(Operations op) {
        op.disableTrigger("book", "book_keep_title");
    }

    @Given({TRIGGER_FUNCTION, TRIGGER})
    static void enableTrigger(Operations op) {
        op.enableTrigger("book", "book_keep_title");
    }

    @Given({TRIGGER_FUNCTION, TRIGGER})
    static void setTriggerState(Operations op) {
        op.setTriggerState("book", "book_keep_title", Trigger.State.ALWAYS, Trigger.State.ENABLED);
    }
}
