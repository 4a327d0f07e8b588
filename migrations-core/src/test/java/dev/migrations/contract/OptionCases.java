package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.op.ParameterizedSql.sql;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Policy.policy;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Types.integer;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.Guard;
import dev.migrations.op.Operations;
import dev.migrations.op.ParameterizedSql;
import dev.migrations.op.RefreshView;
import dev.migrations.op.SetTriggerState;
import dev.migrations.op.Value;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Identity;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Storage;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Options that are rendered only: those of {@link OperationCases} are applied, too. */
final class OptionCases {

    /** One of each kind. */
    private static final List<Object> VALUES = List.of(
            Value.none(),
            "it's",
            new BigDecimal("1.50"),
            true,
            false,
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 58),
            LocalDateTime.of(2024, 2, 29, 1, 2, 3),
            Instant.parse("2024-02-29T01:02:03Z"),
            UUID.fromString("6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11"),
            Value.json("{\"a\": 1}"),
            new byte[] {0, 1, -1},
            Value.expression("1 + 1"));

    private OptionCases() {}

    static List<OperationCase> all() {
        return Stream.of(constraints(), columns(), values(), routines(), objects())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<OperationCase> constraints() {
        return Stream.of(
                constraint("check without a name", check("id > 0")),
                constraint(
                        "unique without a name that is deferred", unique("id").deferrability(deferred())),
                constraint("foreign key without a name", foreignKey("id").references("author", "id")),
                constraint(
                        "primary key without a name that can be deferred",
                        primaryKey("id").deferrability(deferrable())),
                constraint(
                        "exclusion without a name and method that can be deferred",
                        exclude("id", "=").deferrability(deferrable())),
                change(
                        "drop exclusion",
                        op -> op.dropConstraint("book", exclude("id", "=").named("book_excl"))),
                change("add constraint using an index that can be deferred", op -> op.add(usingIndex(deferrable()))),
                change("add constraint using an index that is deferred", op -> op.add(usingIndex(deferred()))));
    }

    private static AddConstraintUsingIndex usingIndex(Deferrability deferrability) {
        return new AddConstraintUsingIndex(
                QualifiedName.of("book"), "k", AddConstraintUsingIndex.Kind.UNIQUE, "i", deferrability, null);
    }

    private static Deferrability deferred() {
        return Deferrability.INITIALLY_DEFERRED;
    }

    private static Deferrability deferrable() {
        return Deferrability.INITIALLY_IMMEDIATE;
    }

    private static OperationCase constraint(String name, Constraint constraint) {
        return change("add " + name, op -> op.addConstraint("book", constraint));
    }

    private static Stream<OperationCase> columns() {
        Stream<OperationCase> storages = Stream.of(Storage.values())
                .map(storage -> change(
                        "alter column storage to " + storage,
                        op -> op.alterColumn("book", "title", c -> c.storage(storage))));
        return Stream.concat(
                storages,
                Stream.of(
                        change(
                                "alter column identity to always",
                                op -> op.alterColumn("book", "id", c -> c.alterIdentity(Identity.ALWAYS))),
                        change(
                                "create table with an option",
                                op -> op.createTable(
                                        "place",
                                        t -> t.columns(column("x", integer())).option("STRICT")))));
    }

    /** Some databases refuse the last two. */
    private static Stream<OperationCase> values() {
        return Stream.of(
                        values("every kind of value", VALUES),
                        values("an infinite number", List.of(Double.NEGATIVE_INFINITY)),
                        values("an array", List.of(List.of(1, 2))))
                .flatMap(each -> each);
    }

    private static Stream<OperationCase> values(String name, List<Object> values) {
        String names = IntStream.range(0, values.size()).mapToObj(i -> ":p" + i).collect(Collectors.joining(", "));
        return Stream.of(
                change(
                        "update to " + name,
                        op -> op.update("book", "id = 1", s -> {
                            for (int i = 0; i < values.size(); i++) {
                                s.set("c" + i, values.get(i));
                            }
                        })),
                change("execute with " + name, op -> {
                    ParameterizedSql sql = sql("SELECT " + names);
                    for (int i = 0; i < values.size(); i++) {
                        sql = sql.with("p" + i, values.get(i));
                    }
                    op.execute(sql);
                }));
    }

    private static Stream<OperationCase> routines() {
        return Stream.of(
                change(
                        "create function with arguments of every mode",
                        op -> op.createRoutine(function("f", "RETURN 1")
                                .arguments(
                                        argument("a", integer()).mode(Routine.Mode.INOUT),
                                        new Routine.Argument(Routine.Mode.IN, null, integer(), null),
                                        argument("c", integer()).mode(Routine.Mode.VARIADIC))
                                .returns("int"))),
                change(
                        "create trigger that is a constraint and not deferred",
                        op -> op.createTrigger(trigger().asConstraint(Deferrability.NOT_DEFERRABLE))),
                change(
                        "create trigger that is a constraint and can be deferred",
                        op -> op.createTrigger(trigger().asConstraint(deferrable()))),
                change(
                        "let trigger fire on a replica",
                        op -> op.add(new SetTriggerState(
                                QualifiedName.of("book"), "t", Trigger.State.REPLICA, Trigger.State.ENABLED))));
    }

    private static Trigger trigger() {
        return Trigger.after("t", "book", Trigger.Event.INSERT).executeFunction("t()");
    }

    private static Stream<OperationCase> objects() {
        Stream<OperationCase> comments = Stream.of(DatabaseObject.Kind.values())
                .map(kind -> change("comment on any " + kind.label(), op -> op.comment(any(kind), "it's")));
        Stream<OperationCase> policies = Stream.of(Policy.Command.values())
                .map(command -> change(
                        "create policy on " + command,
                        op -> op.createPolicy(policy("p", "book").on(command).withCheck("id > 0"))));
        Stream<OperationCase> others = Stream.of(
                change("create schema of an owner", op -> op.add(new CreateSchema("app", "ada", Guard.NONE))),
                change(
                        "grant with grant option",
                        op -> op.grant(privileges("SELECT")
                                .on(object(DatabaseObject.Kind.TABLE, "book"))
                                .to("ada")
                                .withGrantOption())),
                change(
                        "refresh view and leave it empty",
                        op -> op.add(
                                new RefreshView(QualifiedName.of("v"), IndexBuild.BLOCKING, View.Population.EMPTY))));
        return Stream.of(comments, policies, others).flatMap(each -> each);
    }

    private static DatabaseObject any(DatabaseObject.Kind kind) {
        return switch (kind) {
            case FUNCTION ->
                DatabaseObject.routine(
                        new RoutineName(Routine.Kind.FUNCTION, QualifiedName.of("f"), List.of(integer())));
            case COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE -> partOf("book", kind, "x");
            default -> object(kind, "x");
        };
    }

    private static OperationCase change(String name, Consumer<? super Operations> change) {
        return irreversible(name, OperationCases::book, change);
    }
}
