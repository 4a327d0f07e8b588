package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.Operations;
import dev.migrations.op.Value;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What SQLite cannot do: the reason, and what to do instead. */
class SqliteRefusalsTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        op -> op.createEnum("mood", "ok"),
                        "create enum mood",
                        "it has no enums",
                        "Use text() and a check such as check(\"status IN ('open', 'closed')\"), which addConstraint and"
                                + " dropConstraint change."),
                refusal(
                        op -> op.createSequence(Sequence.sequence("s")),
                        "create sequence s",
                        "it has no sequences",
                        "Use a primary key with identityByDefault(), or a table with one row that is updated."),
                refusal(
                        op -> op.createSchema("app"),
                        "create schema app",
                        "its schemas are the files that a connection attaches",
                        "Name the tables without a schema, or attach another file to the connection."),
                refusal(
                        op -> op.moveTable("book", "app"),
                        "move table book to schema app",
                        "a table stays in its database",
                        "Create it in the other database, insert its rows there, and drop this one."),
                refusal(
                        op -> op.attachPartition("a", "b", "DEFAULT"),
                        "attach partition b to a",
                        "it has no partitions",
                        "Keep the rows in one table with an index, or in tables with a view of UNION ALL over them."),
                refusal(
                        op -> op.enableRowSecurity("book"),
                        "set row level security of book to ENABLED",
                        "it has no users, and no policies for them",
                        "Create a view that shows only those rows that may be seen."),
                refusal(
                        op -> op.disableTrigger("book", "t"),
                        "set trigger book.t to DISABLED",
                        "its triggers always work",
                        "Drop the trigger and create it again, or let its condition look at a table of settings."),
                refusal(
                        op -> op.createTrigger(Trigger.before("t", "book", Trigger.Event.INSERT)),
                        "create trigger book.t",
                        "a trigger calls no function",
                        "Write action(\"BEGIN ...; END\") with its statements."),
                refusal(
                        op -> op.createView(View.materializedView("v", "SELECT 1")),
                        "create materialized view v",
                        "it has no materialized views",
                        "Create a view, or a table that triggers or a job keep up to date."),
                refusal(
                        op -> op.createTable("t", t -> t.columns(column("a", array(text())))),
                        "create table t",
                        "it has no arrays",
                        "Use json(), or a table of its own for the elements."),
                refusal(
                        op -> op.addColumn("t", column("a", enumType("mood"))),
                        "add column t.a",
                        "it has no types under a name",
                        "Use the type that it stands for, with a check such as check(\"column IN ('a', 'b')\")."),
                refusal(
                        op -> op.createTable(
                                "t", t -> t.columns(column("a", varchar(9))).option("STRICT")),
                        "create table t",
                        "a STRICT table has no type varchar(9)",
                        "Use text(), integer(), real(), bytea() or nativeType(\"any\"), and a check for the rest."),
                refusal(
                        op -> op.createTable(
                                "t", t -> t.columns(column("a", text())).option("ENGINE = InnoDB")),
                        "create table t",
                        "nothing stands behind the columns but STRICT and WITHOUT ROWID",
                        "Write option(\"STRICT\"), option(\"WITHOUT ROWID\") or none."),
                refusal(
                        op -> op.createTable(
                                "t", t -> t.columns(column("a", bigint()).identityAlways())),
                        "create table t",
                        "it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT"
                                + " ROWID",
                        "Make the identity column the primary key, or give the rows their numbers yourself."),
                refusal(
                        op -> op.createTable(
                                "t",
                                t -> t.columns(column("a", bigint())
                                                .identityAlways(SequenceOptions.DEFAULTS.increment(2)))
                                        .primaryKey("a")),
                        "create table t",
                        "it numbers rows by one, and up to the highest number that there is",
                        "Say nothing of the numbers but where they start."),
                refusal(
                        op -> op.createTable(
                                "t", t -> t.columns(column("a", text())).comment("all")),
                        "create table t",
                        "it keeps no comments",
                        "Leave the comment out, or write it into the revision as a comment of SQL or Java."),
                refusal(
                        op -> op.addConstraint("t", exclude("a", "=").named("x")),
                        "add constraint t.x",
                        "it has no exclusion constraints",
                        "Use unique(...), or write triggers that raise an error with RAISE(ABORT, ...)."),
                refusal(
                        op -> op.addConstraint("t", check("a > 0").notValid().named("x")),
                        "add constraint t.x",
                        "its constraints hold for all rows",
                        "Leave out notValid(), and mend the rows that are there before."),
                refusal(
                        op -> op.addConstraint(
                                "t", unique("a").nullsNotDistinct().named("x")),
                        "add constraint t.x",
                        "nulls are always distinct in its unique constraints",
                        "Create a unique index on an expression that is never null, such as ifnull(column, '')."),
                refusal(
                        op -> op.addConstraint(
                                "t",
                                primaryKey("a")
                                        .deferrability(Deferrability.INITIALLY_DEFERRED)
                                        .named("x")),
                        "add constraint t.x",
                        "it defers foreign keys only",
                        "Leave out deferrability(...)."),
                refusal(
                        op -> op.addConstraint(
                                "t", foreignKey("a").references("other.u", "b").named("x")),
                        "add constraint t.x",
                        "its foreign keys stay within one database",
                        "Name a table of the same database as 't'."),
                refusal(
                        op -> op.createIndex("t", index("i", "a").concurrently()),
                        "create index i",
                        "nobody else writes while it changes an index",
                        "Leave out concurrently()."),
                refusal(
                        op -> op.alterColumn("t", "a", c -> c.alterIdentity(Identity.ALWAYS)),
                        "alter column t.a",
                        "it numbers rows in one way only: by one, and where an insert gives no value",
                        "Leave it out, or set the last number in the table 'sqlite_sequence'."),
                refusal(
                        op -> op.insert("t", r -> r.columns("a").row(List.of(1, 2))),
                        "insert 1 rows into t",
                        "it has no arrays; write them as JSON",
                        "Write another value, or expression(\"...\") with SQL."),
                refusal(
                        op -> op.insert("t", r -> r.columns("a").row(Value.of(Double.NaN))),
                        "insert 1 rows into t",
                        "it keeps nothing for a number that is none; write none()",
                        "Write another value, or expression(\"...\") with SQL."));
    }

    private static Arguments refusal(Consumer<Operations> revision, String operation, String reason, String action) {
        return Arguments.of(revision, operation, reason, action);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("refusals")
    void isRefusedWithWhatToDoInstead(Consumer<Operations> revision, String operation, String reason, String action) {
        List<Fault> faults = Library.planned(revision).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).problem())
                .matches("Operation '\\Q" + operation + "\\E' at \\S+ cannot be done on SQLite: \\Q" + reason
                        + "\\E\\.");
        assertThat(faults.get(0).action()).isEqualTo(action);
    }
}
