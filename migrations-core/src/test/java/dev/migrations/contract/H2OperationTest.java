package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.View.view;

import dev.migrations.op.Existing;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

class H2OperationTest extends OperationContract {

    /** Where a column stands, and what is made up anew each time. */
    private static final Set<String> LEFT_OUT = Set.of(
            "INFORMATION_SCHEMA.COLUMNS.ORDINAL_POSITION",
            "INFORMATION_SCHEMA.TABLES.LAST_MODIFICATION",
            "INFORMATION_SCHEMA.TABLES.ROW_COUNT_ESTIMATE",
            "INFORMATION_SCHEMA.COLUMNS.SELECTIVITY");

    /** The name of the database, and those that H2 gives to indexes of constraints, anew when it copies a table. */
    private static final Pattern MADE_UP =
            Pattern.compile("[A-Z_]+_CATALOG=[^,}]+(, )?|(?<=PRIMARY_KEY|_INDEX)_[0-9A-F]+(_[0-9A-F]+)?(?=[,}])");

    private static final Pattern OWN = Pattern.compile("_(SCHEMA|NAME)=INFORMATION_SCHEMA[,}]");

    /** Those with many rows of H2's own, which it leaves out faster. */
    private static final Set<String> OF_TABLES = Set.of("COLUMNS", "TABLES", "VIEWS");

    private static final List<String> VIEWS = List.of(
            "CHECK_CONSTRAINTS",
            "COLUMNS",
            "CONSTANTS",
            "DOMAINS",
            "DOMAIN_CONSTRAINTS",
            "ELEMENT_TYPES",
            "ENUM_VALUES",
            "INDEXES",
            "INDEX_COLUMNS",
            "KEY_COLUMN_USAGE",
            "PARAMETERS",
            "REFERENTIAL_CONSTRAINTS",
            "RIGHTS",
            "ROLES",
            "ROUTINES",
            "SCHEMATA",
            "SEQUENCES",
            "SYNONYMS",
            "TABLES",
            "TABLE_CONSTRAINTS",
            "TRIGGERS",
            "USERS",
            "VIEWS");

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }

    @Override
    DatabaseWords words() {
        return new DatabaseWords("de", "en", "public");
    }

    /** What H2 says in Java, or does and others do not. */
    @Override
    List<OperationCase> ownCases() {
        Routine twice = function("twice", "int twice(int number) { return number * 2; }")
                .language("java");
        Routine thrice = function("twice", "int twice(int number) { return number * 3; }")
                .language("java");
        Routine absolute =
                function("absolute", "java.lang.Math.abs(int)").language("java").with("DETERMINISTIC");
        Trigger nothing = Trigger.before("nothing", "author", Trigger.Event.INSERT, Trigger.Event.UPDATE)
                .action("CALL \"" + H2Trigger.class.getName() + "\"");
        View name = view("shown", "SELECT name FROM author");
        View age = view("shown", "SELECT age AS years, id FROM author");
        return List.of(
                undone("create function in Java", op -> op.createRoutine(twice)),
                undone("create function of a method", op -> op.createRoutine(absolute)),
                undone(
                        "replace function in Java",
                        op -> op.createRoutine(twice),
                        op -> op.replaceRoutine(thrice, twice)),
                undone("drop function in Java", op -> op.createRoutine(twice), op -> op.dropRoutine(twice)),
                undone(
                        "comment on function in Java",
                        op -> op.createRoutine(twice),
                        op -> op.comment(DatabaseObject.routine(twice.signature()), "it's two", Existing.absent())),
                undone("create trigger in Java", OperationCases::author, op -> op.createTrigger(nothing)),
                undone(
                        "create trigger in Java for each statement",
                        OperationCases::author,
                        op -> op.createTrigger(nothing.forEachStatement())),
                undone(
                        "drop trigger in Java",
                        op -> {
                            OperationCases.author(op);
                            op.createTrigger(nothing);
                        },
                        op -> op.dropTrigger(nothing)),
                undone(
                        "replace view by one of another shape",
                        op -> {
                            OperationCases.author(op);
                            op.createView(name);
                        },
                        op -> op.replaceView(age, name)));
    }

    @Override
    List<String> refused() {
        return List.of(
                "add check that is not enforced",
                "add check that is not inherited",
                "add column of type interval",
                "add column that is computed when it is read",
                "add column with a collation",
                "add constraint using an index by its name",
                "add enum value",
                "add enum value after another",
                "add enum value before another",
                "add enum value if not exists",
                "add exclusion",
                "add exclusion of some rows",
                "add foreign key that can be deferred",
                "add foreign key that is deferred",
                "add foreign key that is not enforced",
                "add foreign key that matches in full",
                "add foreign key that sets a column null",
                "add primary key that includes",
                "add primary key that is deferred",
                "add primary key using an index",
                "add unique constraint using an index",
                "add unique that can be deferred",
                "add unique that includes",
                "alter column collation",
                "alter column collation to another one",
                "alter column expression",
                "alter column identity and its options",
                "alter column statistics",
                "alter column storage",
                "alter domain to not null",
                "alter domain to nullable",
                "alter sequence to another type",
                "attach default partition",
                "attach partition",
                "comment on extension",
                "comment on materialized view",
                "create composite type with a collation and an array",
                "create domain that is not null",
                "create domain with a collation",
                "create extension",
                "create extension if not exists",
                "create extension in a schema",
                "create function",
                "create function with all options",
                "create function with arguments out",
                "create index by a method",
                "create index concurrently",
                "create index of some rows",
                "create index on an expression",
                "create index that includes",
                "create index with a collation",
                "create index with a storage parameter",
                "create index with an operator class",
                "create materialized view if not exists",
                "create partitioned table",
                "create policy",
                "create policy with all options",
                "create procedure",
                "create sequence that a column owns",
                "create table that inherits",
                "create table with a collation",
                "create table with a storage parameter",
                "create trigger",
                "create trigger for each statement",
                "create trigger instead of",
                "create trigger of columns",
                "create trigger on truncation",
                "create trigger that is a constraint",
                "create trigger with a condition",
                "create unlogged table",
                "create view that is materialized",
                "create view that is materialized and empty",
                "create view that is materialized with a parameter",
                "create view with a check option",
                "create view with a local check option",
                "create view with a parameter",
                "detach partition",
                "detach partition concurrently",
                "detach partition without its bounds",
                "disable row security",
                "disable trigger",
                "disown sequence",
                "drop column and what depends on it",
                "drop column that is computed",
                "drop extension",
                "drop extension and what depends on it",
                "drop extension if exists",
                "drop function",
                "drop function and what depends on it",
                "drop function by its name",
                "drop index and what depends on it",
                "drop index concurrently",
                "drop materialized view",
                "drop materialized view by its name",
                "drop policy",
                "drop policy by its name",
                "drop policy if exists",
                "drop procedure",
                "drop sequence and what depends on it",
                "drop trigger",
                "drop trigger and what depends on it",
                "drop trigger by its name",
                "enable row security",
                "enable trigger",
                "force row security",
                "grant on a schema",
                "grant on a sequence",
                "let trigger always fire",
                "move table",
                "own sequence",
                "refresh materialized view",
                "refresh materialized view concurrently",
                "reindex concurrently",
                "reindex index",
                "reindex schema",
                "reindex table",
                "rename enum value",
                "rename sequence",
                "replace function",
                "replace function without the existing one",
                "replace materialized view",
                "replace materialized view and its index",
                "revoke and what depends on it",
                "update extension",
                "update extension to a version",
                "validate check",
                "validate check of a domain",
                "validate foreign key");
    }

    @Override
    List<String> snapshot(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String view : VIEWS) {
            lines.addAll(Rows.ofTable(
                    connection,
                    "INFORMATION_SCHEMA." + view,
                    OF_TABLES.contains(view) ? "TABLE_SCHEMA <> 'INFORMATION_SCHEMA'" : "TRUE",
                    LEFT_OUT));
        }
        lines.replaceAll(line -> MADE_UP.matcher(line).replaceAll(""));
        lines.removeIf(line -> OWN.matcher(line).find());
        for (String table : Rows.of(connection, """
                SELECT '"' || REPLACE(TABLE_SCHEMA, '"', '""') || '"."' || REPLACE(TABLE_NAME, '"', '""') || '"'
                  FROM INFORMATION_SCHEMA.TABLES
                 WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'""")) {
            lines.addAll(Rows.ofTable(connection, table, Set.of()));
        }
        return lines.stream().sorted().toList();
    }
}
