package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;

import dev.migrations.schema.Identity;
import dev.migrations.schema.Trigger;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SqliteOperationTest extends OperationContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @Override
    DatabaseWords words() {
        return new DatabaseWords("NOCASE", "RTRIM", "public");
    }

    /**
     * The words of what created each object, in the order of the alphabet: a column or constraint that was dropped and added
     * again stands last, and SQLite puts the name of a table that was renamed in quotes.
     */
    @Override
    List<String> snapshot(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String object : texts(
                connection,
                "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name"
                        + " <> 'sqlite_sequence'")) {
            lines.add(Stream.of(object.replace("\"", "").split("[\\s,()]+"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        for (String table : texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            lines.addAll(rows(connection, table));
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        String literal = "'" + table.replace("'", "''") + "'";
        List<String> columns = texts(
                        connection, "SELECT name FROM pragma_table_xinfo(" + literal + ") WHERE hidden <> 1 ORDER BY 1")
                .stream()
                .map(column -> "quote(" + quoted(column) + ")")
                .toList();
        return texts(
                connection,
                "SELECT " + literal + " || ' ' || concat_ws(', ', " + String.join(", ", columns) + ") FROM "
                        + quoted(table));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Override
    List<String> refused() {
        return List.of(
                "add check that is not enforced",
                "add check that is not inherited",
                "add check that is not valid",
                "add column of type array",
                "add column of type array of arrays",
                "add column with a comment",
                "add column with identity always",
                "add column with identity and its options",
                "add column with identity by default",
                "add enum value",
                "add enum value after another",
                "add enum value before another",
                "add enum value if not exists",
                "add exclusion",
                "add exclusion of some rows",
                "add foreign key that is not enforced",
                "add foreign key that is not valid",
                "add foreign key that matches in full",
                "add foreign key that sets a column null",
                "add primary key that includes",
                "add primary key that is deferred",
                "add unique that can be deferred",
                "add unique that includes",
                "add unique with equal nulls",
                "alter column comment",
                "alter column comment away",
                "alter column identity",
                "alter column identity and its options",
                "alter column identity away",
                "alter column statistics",
                "alter column storage",
                "alter column to identity with options",
                "alter domain check away",
                "alter domain check away by its name",
                "alter domain default",
                "alter domain default away",
                "alter domain default where there was none",
                "alter domain to a check",
                "alter domain to a check that is not valid",
                "alter domain to not null",
                "alter domain to nullable",
                "alter sequence",
                "alter sequence to another type",
                "alter sequence without the existing options",
                "attach default partition",
                "attach partition",
                "comment on column",
                "comment on constraint",
                "comment on domain",
                "comment on extension",
                "comment on index",
                "comment on materialized view",
                "comment on schema",
                "comment on sequence",
                "comment on table",
                "comment on table away",
                "comment on table without the existing one",
                "comment on type",
                "comment on view",
                "create column of a domain",
                "create column of an enum",
                "create composite type",
                "create composite type with a collation and an array",
                "create domain",
                "create domain that is not null",
                "create domain with a check",
                "create domain with a collation",
                "create domain with a default",
                "create domain with several checks",
                "create enum",
                "create extension",
                "create extension if not exists",
                "create extension in a schema",
                "create function",
                "create function with all options",
                "create function with arguments out",
                "create index by a method",
                "create index concurrently",
                "create index that includes",
                "create index with a storage parameter",
                "create index with an operator class",
                "create index with equal nulls",
                "create materialized view if not exists",
                "create partitioned table",
                "create policy",
                "create policy with all options",
                "create procedure",
                "create schema",
                "create schema if not exists",
                "create schema with a quoted name",
                "create sequence",
                "create sequence if not exists",
                "create sequence of a type",
                "create sequence that a column owns",
                "create sequence that counts down",
                "create sequence with options",
                "create table in a schema",
                "create table that inherits",
                "create table with a comment",
                "create table with a comment of a column",
                "create table with a storage parameter",
                "create table without columns",
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
                "drop column with a comment",
                "drop column with identity",
                "drop composite type",
                "drop composite type and what depends on it",
                "drop composite type by its name",
                "drop composite type if exists",
                "drop constraint and what depends on it",
                "drop domain",
                "drop domain and what depends on it",
                "drop domain by its name",
                "drop domain if exists",
                "drop enum",
                "drop enum and what depends on it",
                "drop enum by its name",
                "drop enum if exists",
                "drop extension",
                "drop extension and what depends on it",
                "drop extension if exists",
                "drop function",
                "drop function and what depends on it",
                "drop function by its name",
                "drop function if exists",
                "drop index and what depends on it",
                "drop index concurrently",
                "drop materialized view",
                "drop materialized view by its name",
                "drop materialized view if exists",
                "drop policy",
                "drop policy by its name",
                "drop policy if exists",
                "drop procedure",
                "drop schema",
                "drop schema and what is in it",
                "drop schema if exists",
                "drop sequence",
                "drop sequence and what depends on it",
                "drop sequence by its name",
                "drop sequence if exists",
                "drop table and what depends on it",
                "drop table with a comment",
                "drop trigger",
                "drop trigger and what depends on it",
                "drop trigger by its name",
                "drop view and what depends on it",
                "enable row security",
                "enable trigger",
                "force row security",
                "grant all on a table",
                "grant on a schema",
                "grant on a sequence",
                "grant on a table",
                "grant on a view",
                "grant on several tables",
                "insert an array",
                "insert an array of texts",
                "insert an empty array",
                "insert no number",
                "let trigger always fire",
                "move table",
                "own sequence",
                "refresh materialized view",
                "refresh materialized view concurrently",
                "reindex concurrently",
                "reindex schema",
                "rename composite type",
                "rename domain",
                "rename enum",
                "rename enum value",
                "rename schema",
                "rename sequence",
                "replace function",
                "replace function without the existing one",
                "replace materialized view",
                "replace materialized view and its index",
                "restart sequence",
                "restart sequence with a number",
                "revoke and what depends on it",
                "revoke on a table",
                "update extension",
                "update extension to a version",
                "validate check",
                "validate check of a domain",
                "validate foreign key");
    }

    /** Whether the column is the primary key is known only then. */
    @Override
    List<String> refusedAtWork() {
        return List.of("alter column to identity");
    }

    @Override
    List<OperationCase> ownCases() {
        return List.of(
                OperationCase.undone(
                        "create table that is strict and without rowid",
                        op -> op.createTable(
                                "pair",
                                t -> t.columns(column("one", bigint()).notNull(), column("two", text()))
                                        .primaryKey("one")
                                        .option("STRICT")
                                        .option("WITHOUT ROWID"))),
                OperationCase.undone(
                        "create trigger in a body", OperationCases::author, op -> op.createTrigger(trigger())),
                OperationCase.undone(
                        "drop trigger with a body",
                        op -> {
                            OperationCases.author(op);
                            op.createTrigger(trigger());
                        },
                        op -> op.dropTrigger(trigger())),
                OperationCase.undone(
                        "alter identity of a primary key away",
                        op -> {
                            op.createTable(
                                    "loan",
                                    t -> t.columns(column("id", bigint()).identityByDefault())
                                            .primaryKey("id"));
                            op.execute("INSERT INTO loan DEFAULT VALUES");
                        },
                        op -> op.alterColumn(
                                "loan", "id", c -> c.dropIdentity().existingIdentity(Identity.BY_DEFAULT))),
                OperationCase.undone("alter several things of a table at once", OperationCases::author, op -> {
                    op.alterColumn(
                            "author",
                            "age",
                            c -> c.type(text()).existingType(integer()).setNotNull());
                    op.addConstraint("author", unique("name", "age").named("author_name_age"));
                    op.addColumn(
                            "author", column("email", text()), unique("email").named("author_email"));
                    op.renameConstraint("author", "author_pk", "author_key");
                }));
    }

    private static Trigger trigger() {
        return Trigger.after("fill", "author", Trigger.Event.UPDATE)
                .updateOf("name", "age")
                .when("new.age IS NULL")
                .action("BEGIN UPDATE author SET age = 0 WHERE id = new.id; END");
    }
}
