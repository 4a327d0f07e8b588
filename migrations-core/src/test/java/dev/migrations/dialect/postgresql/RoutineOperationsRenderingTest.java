package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine.Mode;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.Trigger.State;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutineOperationsRenderingTest {

    @Test
    void createFunctionWithAllOfIt() {
        assertThat(rendered(new CreateRoutine(function("app.F", "SELECT 1")
                        .arguments(
                                argument("n", integer()).defaultTo("1"),
                                argument("o", integer()).mode(Mode.OUT),
                                argument("io", integer()).mode(Mode.INOUT),
                                argument("v", array(integer())).mode(Mode.VARIADIC))
                        .returns("record")
                        .language("plpgsql")
                        .with("STABLE")
                        .with("SET search_path = app"))))
                .containsExactly(
                        "CREATE FUNCTION app.\"F\"(n integer DEFAULT 1, OUT o integer, INOUT io integer, VARIADIC v integer[])\nRETURNS record\nLANGUAGE plpgsql\nSTABLE\nSET search_path = app\nAS $$SELECT 1$$");
    }

    @Test
    void createFunctionThatReturnsNothing() {
        assertThat(rendered(new CreateRoutine(function("f", "SELECT 1"))))
                .containsExactly("CREATE FUNCTION f()\nRETURNS void\nLANGUAGE sql\nAS $$SELECT 1$$");
    }

    @Test
    void createFunctionQuotesItsBodyWithWhatIsNotInIt() {
        assertThat(rendered(new CreateRoutine(function("f", "SELECT $$1$$"))))
                .containsExactly("CREATE FUNCTION f()\nRETURNS void\nLANGUAGE sql\nAS $body$SELECT $$1$$$body$");
        assertThat(rendered(new CreateRoutine(function("f", "SELECT $$1$body$$body"))))
                .containsExactly(
                        "CREATE FUNCTION f()\nRETURNS void\nLANGUAGE sql\nAS $body1$SELECT $$1$body$$body$body1$");
        assertThat(rendered(new CreateRoutine(function("f", "SELECT 1 AS a$"))))
                .containsExactly("CREATE FUNCTION f()\nRETURNS void\nLANGUAGE sql\nAS $body$SELECT 1 AS a$$body$");
    }

    @Test
    void createProcedureReturnsNothing() {
        assertThat(rendered(new CreateRoutine(procedure("p", "SELECT 1").arguments(argument("n", integer())))))
                .containsExactly("CREATE PROCEDURE p(n integer)\nLANGUAGE sql\nAS $$SELECT 1$$");
        assertThat(faults(new CreateRoutine(procedure("p", "SELECT 1").returns("integer"))))
                .containsExactly(Fault.of(
                        "Operation 'create procedure p' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a procedure returns nothing.",
                        "Leave out returns(...), or make it a function."));
    }

    @Test
    void replaceRoutineKeepsIt() {
        assertThat(rendered(new ReplaceRoutine(function("f", "SELECT 1").returns("integer"), null)))
                .containsExactly("CREATE OR REPLACE FUNCTION f()\nRETURNS integer\nLANGUAGE sql\nAS $$SELECT 1$$");
    }

    @Test
    void dropRoutineNamesItsArguments() {
        assertThat(rendered(new DropRoutine(
                        new RoutineName(
                                dev.migrations.schema.Routine.Kind.FUNCTION, T, List.of(integer(), array(integer()))),
                        Guard.EXISTENCE,
                        Dependents.CASCADE,
                        null)))
                .containsExactly("DROP FUNCTION IF EXISTS app.t(integer, integer[]) CASCADE");
        assertThat(rendered(new DropRoutine(
                        new RoutineName(dev.migrations.schema.Routine.Kind.PROCEDURE, T, List.of()),
                        Guard.NONE,
                        Dependents.RESTRICT,
                        null)))
                .containsExactly("DROP PROCEDURE app.t()");
    }

    @Test
    void createTriggerOfEachKind() {
        assertThat(rendered(new CreateTrigger(Trigger.before("touch", "app.t", Event.INSERT, Event.UPDATE)
                        .updateOf("a", "B")
                        .when("NEW.a > 1"))))
                .containsExactly(
                        "CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF a, \"B\" ON app.t FOR EACH ROW WHEN (NEW.a > 1) EXECUTE FUNCTION touch()");
        assertThat(rendered(new CreateTrigger(Trigger.after("T", "app.t", Event.DELETE)
                        .forEachStatement()
                        .oldTable("o")
                        .newTable("N")
                        .executeFunction("f(1)"))))
                .containsExactly(
                        "CREATE TRIGGER \"T\" AFTER DELETE ON app.t REFERENCING OLD TABLE AS o NEW TABLE AS \"N\" FOR EACH STATEMENT EXECUTE FUNCTION f(1)");
        assertThat(rendered(new CreateTrigger(Trigger.insteadOf("t", "app.t", Event.INSERT))))
                .containsExactly("CREATE TRIGGER t INSTEAD OF INSERT ON app.t FOR EACH ROW EXECUTE FUNCTION t()");
        assertThat(rendered(new CreateTrigger(
                        Trigger.before("t", "app.t", Event.TRUNCATE).forEachStatement())))
                .containsExactly("CREATE TRIGGER t BEFORE TRUNCATE ON app.t FOR EACH STATEMENT EXECUTE FUNCTION t()");
    }

    @Test
    void createTriggerAsConstraint() {
        assertThat(rendered(new CreateTrigger(
                        Trigger.after("t", "app.t", Event.INSERT).asConstraint(Deferrability.NOT_DEFERRABLE))))
                .containsExactly("CREATE CONSTRAINT TRIGGER t AFTER INSERT ON app.t FOR EACH ROW EXECUTE FUNCTION t()");
        assertThat(rendered(new CreateTrigger(
                        Trigger.after("t", "app.t", Event.INSERT).asConstraint(Deferrability.INITIALLY_IMMEDIATE))))
                .containsExactly(
                        "CREATE CONSTRAINT TRIGGER t AFTER INSERT ON app.t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION t()");
        assertThat(rendered(new CreateTrigger(
                        Trigger.after("t", "app.t", Event.INSERT).asConstraint(Deferrability.INITIALLY_DEFERRED))))
                .containsExactly(
                        "CREATE CONSTRAINT TRIGGER t AFTER INSERT ON app.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION t()");
    }

    @Test
    void createTriggerRefusesWhatItHasNot() {
        assertThat(faults(
                        new CreateTrigger(Trigger.before("t", "x", Event.INSERT).updateOf("a"))))
                .containsExactly(Fault.of(
                        "Operation 'create trigger x.t' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a trigger that does not work on updates has no columns.",
                        "Leave out updateOf(...)."));
        assertThat(faults(new CreateTrigger(
                        Trigger.before("t", "x", Event.INSERT).asConstraint(Deferrability.NOT_DEFERRABLE))))
                .containsExactly(Fault.of(
                        "Operation 'create trigger x.t' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a constraint trigger works after each row was written.",
                        "Leave out asConstraint(...), or make it an after trigger for each row."));
    }

    @Test
    void dropTriggerWithEachOption() {
        assertThat(rendered(new DropTrigger(T, "Touch", Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP TRIGGER IF EXISTS \"Touch\" ON app.t CASCADE");
    }

    @Test
    void setTriggerStateInEachWay() {
        assertThat(rendered(new SetTriggerState(T, "touch", State.ENABLED, State.ENABLED)))
                .containsExactly("ALTER TABLE app.t ENABLE TRIGGER touch");
        assertThat(rendered(new SetTriggerState(T, "touch", State.DISABLED, State.ENABLED)))
                .containsExactly("ALTER TABLE app.t DISABLE TRIGGER touch");
        assertThat(rendered(new SetTriggerState(T, "touch", State.REPLICA, State.ENABLED)))
                .containsExactly("ALTER TABLE app.t ENABLE REPLICA TRIGGER touch");
        assertThat(rendered(new SetTriggerState(T, "touch", State.ALWAYS, State.ENABLED)))
                .containsExactly("ALTER TABLE app.t ENABLE ALWAYS TRIGGER touch");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static final QualifiedName T = QualifiedName.parse("app.t");
}
