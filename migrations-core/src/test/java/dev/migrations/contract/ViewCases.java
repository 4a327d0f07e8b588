package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.kept;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.View;
import java.util.List;
import java.util.stream.Stream;

/** Views and materialized views are created, replaced, filled and dropped. */
final class ViewCases {

    private static final View OLD = view("old_author", "SELECT id, name FROM author WHERE age > 30");

    private static final View OLDER = view("old_author", "SELECT id, name FROM author WHERE age > 60");

    private static final View AGES = materializedView("ages", "SELECT age, count(*) AS total FROM author GROUP BY age");

    private static final View OLD_AGES =
            materializedView("ages", "SELECT age, count(*) AS total FROM author WHERE age > 60 GROUP BY age");

    private static final Index BY_AGE = index("ages_age", "age").unique();

    private ViewCases() {}

    static List<OperationCase> all() {
        return Stream.of(views(), materialized()).flatMap(each -> each).toList();
    }

    private static Stream<OperationCase> views() {
        return Stream.of(
                created("", OLD),
                created(" with names of columns", OLD.columns("number", "Called as")),
                created(" with a check option", OLD.checkOption(View.CheckOption.CASCADED)),
                created(" with a local check option", OLD.checkOption(View.CheckOption.LOCAL)),
                created(" with a parameter", OLD.with("security_barrier", "true")),
                irreversible(
                        "create view if not exists",
                        op -> with(op, OLD),
                        op -> op.createView(OLD, CreateOption.IF_NOT_EXISTS)),
                undone("replace view", op -> with(op, OLD), op -> op.replaceView(OLDER, OLD)),
                irreversible("replace view without the existing one", op -> with(op, OLD), op -> op.replaceView(OLDER)),
                undone("drop view", op -> with(op, OLD), op -> op.dropView(OLD)),
                irreversible("drop view by its name", op -> with(op, OLD), op -> op.dropView("old_author")),
                irreversible("drop view if exists", op -> {}, op -> op.dropView("nothing", DropOption.IF_EXISTS)),
                irreversible(
                        "drop view and what depends on it",
                        op -> {
                            with(op, OLD);
                            op.createView(view("older_author", "SELECT id FROM old_author"));
                        },
                        op -> op.dropView("old_author", DropOption.CASCADE)));
    }

    private static Stream<OperationCase> materialized() {
        return Stream.of(
                created(" that is materialized", AGES),
                created(" that is materialized and empty", AGES.withoutData()),
                created(" that is materialized with a parameter", AGES.with("fillfactor", "70")),
                irreversible(
                        "create materialized view if not exists",
                        op -> with(op, AGES),
                        op -> op.createView(AGES, CreateOption.IF_NOT_EXISTS)),
                undone("replace materialized view", op -> with(op, AGES), op -> op.replaceView(OLD_AGES, AGES)),
                undone(
                        "replace materialized view and its index",
                        op -> {
                            with(op, AGES);
                            op.createIndex("ages", BY_AGE);
                        },
                        op -> op.replaceView(OLD_AGES, AGES, BY_AGE)),
                kept(
                        "refresh materialized view",
                        op -> {
                            with(op, AGES);
                            op.execute("INSERT INTO author (id, name, age) VALUES (2, 'Alan', 41)");
                        },
                        op -> op.refreshView("ages")),
                kept(
                        "refresh materialized view concurrently",
                        op -> {
                            with(op, AGES);
                            op.createIndex("ages", BY_AGE);
                        },
                        op -> op.refreshView("ages", IndexBuild.CONCURRENT)),
                undone("drop materialized view", op -> with(op, AGES), op -> op.dropView(AGES)),
                irreversible(
                        "drop materialized view by its name",
                        op -> with(op, AGES),
                        op -> op.dropMaterializedView("ages")),
                irreversible(
                        "drop materialized view if exists",
                        op -> {},
                        op -> op.dropMaterializedView("nothing", DropOption.IF_EXISTS)));
    }

    private static OperationCase created(String name, View view) {
        return undone("create view" + name, OperationCases::author, op -> op.createView(view));
    }

    private static void with(Operations op, View view) {
        OperationCases.author(op);
        op.createView(view);
    }
}
