package dev.migrations.dialect.h2;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.interval;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2PlannerTest {

    private static final Table AUTHOR = table(
                    "author",
                    column("id", bigint()).identityAlways(),
                    column("name", varchar(80)).notNull().defaultTo("'none'"),
                    column("value", integer()),
                    column("best_friend", bigint()),
                    column("twice", integer()).generatedAs("\"value\" * 2"))
            .with(primaryKey("id").named("author_pk"))
            .with(foreignKey("best_friend").references("author", "id"));

    private static Statements planned(Operation operation) {
        return new H2Dialect()
                .planner()
                .plan(List.of(new RecordedOperation(operation, Origin.of("A.java"))), TransactionMode.TRANSACTIONAL);
    }

    /** The SQL of the operations, which H2 takes; there is no fault. */
    private static List<String> rendered(Operation... operations) throws SQLException {
        List<Statements> planned =
                List.of(operations).stream().map(H2PlannerTest::planned).toList();
        assertThat(planned).allSatisfy(each -> assertThat(each.faults()).isEmpty());
        List<String> sql = planned.stream()
                .flatMap(each -> each.statements().stream())
                .map(Statement::display)
                .toList();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
                java.sql.Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
        return sql;
    }

    @Test
    void aTableAndItsIndexes() throws SQLException {
        assertThat(rendered(
                        new CreateTable(AUTHOR),
                        new CreateIndex(
                                QualifiedName.of("author"),
                                Index.index(
                                                "Author names",
                                                IndexElement.descending("name").nullsLast())
                                        .unique())))
                .containsExactly("""
                        CREATE TABLE author (
                            id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
                            name varchar(80) DEFAULT 'none' NOT NULL,
                            "value" integer,
                            best_friend bigint,
                            twice integer GENERATED ALWAYS AS ("value" * 2),
                            CONSTRAINT author_pk PRIMARY KEY (id),
                            FOREIGN KEY (best_friend) REFERENCES author (id)
                        )""", "CREATE UNIQUE INDEX \"Author names\" ON author (name DESC NULLS LAST)");
    }

    @Test
    void types() throws SQLException {
        assertThat(rendered(new CreateTable(table(
                        "author",
                        column("a", smallint()),
                        column("b", numeric()),
                        column("c", numeric(9, 2)),
                        column("d", real()),
                        column("e", doublePrecision()),
                        column("f", bool()),
                        column("g", character(3)),
                        column("h", varchar()),
                        column("i", text()),
                        column("j", bytea()),
                        column("k", date()),
                        column("l", time()),
                        column("m", timestamp(3)),
                        column("n", timestamptz()),
                        column("o", uuid()),
                        column("p", json()),
                        column("q", array(integer())),
                        column("r", nativeType("geometry"))))))
                .containsExactly("""
                        CREATE TABLE author (
                            a smallint,
                            b decfloat,
                            c numeric(9, 2),
                            d real,
                            e double precision,
                            f boolean,
                            g character(3),
                            h varchar,
                            i clob,
                            j varbinary,
                            k date,
                            l time(6),
                            m timestamp(3),
                            n timestamp with time zone,
                            o uuid,
                            p json,
                            q integer array,
                            r geometry
                        )""");
    }

    @Test
    void whatHasNoWordsInH2IsAFault() {
        Table table = table(
                        "author",
                        column("id", interval()).comment("how long"),
                        column("name", text()).collation("de"))
                .with(foreignKey("id").references("author", "id").deferrability(Deferrability.INITIALLY_DEFERRED));

        assertThat(planned(new CreateTable(table)).faults())
                .containsExactly(Fault.of(
                        "Operation 'create table author' at A.java asks for what cannot be written for H2: a comment, an"
                                + " interval without its fields, a collation, a foreign key that is checked at the end"
                                + " of a transaction.",
                        "Leave it out, or write the statement as SQL in op.execute."));
        assertThat(planned(new CreateIndex(
                                QualifiedName.of("author"),
                                Index.index("names", IndexElement.expression("lower(name)"))
                                        .where("name IS NOT NULL")
                                        .using("gin")
                                        .including("id")
                                        .concurrently()))
                        .faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "Operation 'create index names' at A.java asks for what cannot be written for H2: an index that"
                                + " is built concurrently, an access method, included columns, an index on an"
                                + " expression, a condition of an index.");
    }

    @Test
    void anyOtherOperationIsAFault() {
        assertThat(planned(DropTable.named(QualifiedName.of("author"))).faults())
                .containsExactly(Fault.of(
                        "Operation 'drop table author' at A.java cannot be written for H2.",
                        "Write it as SQL in op.execute, in the syntax of H2."));
    }

    @Test
    void namesThatAreQuotedAreReadAsTheyWereWritten() throws SQLException {
        List<String> names = List.of("select", "value", "_rowid", "year", "Mixed", "with blank", "q\"uote", "plain");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
                java.sql.Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("CREATE TABLE t" + names.indexOf(name) + " (" + H2Identifiers.quote(name) + " int)");
            }
        }
    }
}
