package dev.migrations.dialect.mysql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.text;
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
import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MysqlPlannerTest {

    private static final Origin ORIGIN = Origin.of("A.java");

    private static Statements planned(Operation operation) {
        return new MysqlDialect()
                .planner()
                .plan(List.of(new RecordedOperation(operation, ORIGIN)), TransactionMode.TRANSACTIONAL);
    }

    private static void isTaken(String... sql) throws SQLException {
        try (TestDatabase database = TestDatabase.mariadb();
                Connection connection = database.connection();
                java.sql.Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aTableAndItsIndexes() throws SQLException {
        Table author = table(
                        "author",
                        column("id", bigint()).identityAlways(),
                        column("name", varchar(80))
                                .notNull()
                                .defaultTo("'none'")
                                .collation("utf8mb4_bin"),
                        column("order", numeric(9, 2)),
                        column("alive", bool()).notNull().defaultTo("true"),
                        column("born", timestamptz()).defaultTo("current_timestamp"),
                        column("photo", bytea()),
                        column("note", text()).defaultTo("'-'"),
                        column("twice", integer()).generatedAs("`order` * 2"))
                .with(primaryKey("id").named("author_pk"))
                .with(foreignKey("id").references("author", "id"));
        String createTable = """
                CREATE TABLE author (
                    id bigint AUTO_INCREMENT NOT NULL,
                    name varchar(80) COLLATE utf8mb4_bin DEFAULT ('none') NOT NULL,
                    `order` decimal(9, 2),
                    alive boolean DEFAULT (true) NOT NULL,
                    born datetime(6) DEFAULT (current_timestamp),
                    photo longblob,
                    note longtext DEFAULT ('-'),
                    twice int GENERATED ALWAYS AS (`order` * 2) STORED,
                    CONSTRAINT author_pk PRIMARY KEY (id),
                    FOREIGN KEY (id) REFERENCES author (id)
                )""";
        String createIndex = "CREATE UNIQUE INDEX names ON author (name, born DESC)";

        isTaken(createTable, createIndex);
        assertThat(planned(new CreateTable(author)))
                .isEqualTo(Statements.of(List.of(SqlStatement.generated(createTable, ORIGIN))));
        assertThat(planned(new CreateIndex(
                        author.name(),
                        Index.index("names", IndexElement.ascending("name"), IndexElement.descending("born"))
                                .unique())))
                .isEqualTo(Statements.of(List.of(SqlStatement.generated(createIndex, ORIGIN))));
    }

    @Test
    void everyWordOfTheServerIsANameAndPlainNamesHaveNoQuotes() throws SQLException {
        List<String> words = new ArrayList<>(List.of("q`uote", "1st", "With"));
        try (TestDatabase database = TestDatabase.mariadb();
                Connection connection = database.connection();
                java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT lower(word) FROM information_schema.keywords WHERE word REGEXP '^[A-Za-z_]'")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }

        for (int begin = 0; begin < words.size(); begin += 500) {
            isTaken(words.subList(begin, Math.min(begin + 500, words.size())).stream()
                    .distinct()
                    .map(word -> MysqlIdentifiers.quote(word) + " tinyint")
                    .collect(Collectors.joining(", ", "CREATE TABLE t (", ") ENGINE = Aria")));
        }
        assertThat(List.of(
                        MysqlIdentifiers.quote("Plain_1"),
                        MysqlIdentifiers.quote("Rank"),
                        MysqlIdentifiers.quote("q`uote")))
                .containsExactly("Plain_1", "`Rank`", "`q``uote`");
    }
}
