package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.Table;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlitePlannerTest {

    private static final Origin ORIGIN = Origin.of("A.java");

    private static Statements planned(Operation operation) {
        return new SqliteDialect()
                .planner()
                .plan(List.of(new RecordedOperation(operation, ORIGIN)), TransactionMode.TRANSACTIONAL);
    }

    private static void isTaken(String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                java.sql.Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aTableAndItsIndexes() throws SQLException {
        Table author = table(
                        "main.author",
                        column("id", bigint()).identityAlways(),
                        column("name", varchar(80))
                                .notNull()
                                .defaultTo("'none'")
                                .collation("NOCASE"),
                        column("order", numeric(9, 2)),
                        column("born", timestamptz()),
                        column("photo", bytea()),
                        column("twice", integer()).generatedAs("\"order\" * 2"))
                .with(primaryKey("id").named("author_pk"))
                .with(foreignKey("id").references("main.author", "id"));
        String createTable = """
                CREATE TABLE main.author (
                    id integer CONSTRAINT author_pk PRIMARY KEY AUTOINCREMENT NOT NULL,
                    name varchar(80) COLLATE NOCASE DEFAULT ('none') NOT NULL,
                    "order" numeric(9, 2),
                    born text,
                    photo blob,
                    twice integer GENERATED ALWAYS AS ("order" * 2) STORED,
                    FOREIGN KEY (id) REFERENCES author (id)
                )""";
        String createIndex = "CREATE UNIQUE INDEX main.names ON author ((lower(name)), born DESC) WHERE name <> 'none'";

        isTaken(createTable, createIndex);
        assertThat(planned(new CreateTable(author)))
                .isEqualTo(Statements.of(List.of(SqlStatement.generated(createTable, ORIGIN))));
        assertThat(planned(new CreateIndex(
                        author.name(),
                        Index.index("names", IndexElement.expression("lower(name)"), IndexElement.descending("born"))
                                .where("name <> 'none'")
                                .unique())))
                .isEqualTo(Statements.of(List.of(SqlStatement.generated(createIndex, ORIGIN))));
    }

    @Test
    void namesThatNeedQuotesHaveThem() throws SQLException {
        isTaken("CREATE TABLE t (" + SqliteIdentifiers.quote("select") + " int, " + SqliteIdentifiers.quote("With")
                + " int, " + SqliteIdentifiers.quote("q\"uote") + " int, " + SqliteIdentifiers.quote("Plain")
                + " int)");
    }
}
