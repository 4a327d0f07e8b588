package dev.migrations.dialect.mysql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableOptions;
import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MysqlSchemaReaderTest {

    private static List<SchemaObject> read(String... ddl) throws SQLException {
        try (TestDatabase database = TestDatabase.mariadb();
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
            for (String sql : ddl) {
                statement.execute(sql);
            }
            return new MysqlSchemaReader(MysqlServer.MARIADB)
                    .read(
                            new Connector(() -> connection, List.of(new MysqlDialect()), Duration.ZERO, event -> {})
                                    .open(),
                            SchemaScope.of(database.name()))
                    .objects();
        }
    }

    @Test
    void aTypeIsStandardWhereItMeansTheSame() throws SQLException {
        List<SchemaObject> objects = read("""
                CREATE TABLE types (
                    a int, b int unsigned, c boolean, d tinyint, e decimal(10, 2), f decimal(5), g char(36), h text,
                    i longtext, j json, k datetime, l datetime(6), m timestamp NULL, n uuid, o enum('a', 'b''c'),
                    p varchar(5) COLLATE utf8mb4_bin)""");

        assertThat(objects)
                .containsExactly(table(
                        "types",
                        column("a", integer()),
                        column("b", nativeType("int unsigned")),
                        column("c", bool()),
                        column("d", nativeType("tinyint")),
                        column("e", numeric(10, 2)),
                        column("f", numeric(5)),
                        column("g", character(36)),
                        column("h", nativeType("text")),
                        column("i", text()),
                        column("j", json()),
                        column("k", timestamp(0)),
                        column("l", timestamp()),
                        column("m", nativeType("timestamp")),
                        column("n", nativeType("uuid")),
                        column("o", nativeType("enum('a','b''c')")),
                        column("p", varchar(5)).collation("utf8mb4_bin")));
    }

    @Test
    void aColumnHasWhatItsValuesComeFrom() throws SQLException {
        List<SchemaObject> objects = read("""
                CREATE TABLE author (
                    id int AUTO_INCREMENT PRIMARY KEY,
                    name varchar(20) NOT NULL DEFAULT 'it''s' COMMENT 'as printed',
                    age int DEFAULT (1 + 2),
                    changed datetime DEFAULT now() ON UPDATE now(),
                    seen datetime ON UPDATE now(),
                    next int AS (age + 1) STORED,
                    later int AS (age + 2) VIRTUAL
                ) AUTO_INCREMENT = 7 COMMENT 'who writes'""");

        assertThat(objects)
                .containsExactly(table(
                                "author",
                                column("id", integer()).identityByDefault(),
                                column("name", varchar(20))
                                        .notNull()
                                        .defaultTo("'it''s'")
                                        .comment("as printed"),
                                column("age", integer()).defaultTo("1 + 2"),
                                column("changed", timestamp(0))
                                        .defaultTo("current_timestamp() ON UPDATE current_timestamp()"),
                                column("seen", timestamp(0)).defaultTo("NULL ON UPDATE current_timestamp()"),
                                column("next", integer()).generatedAs("age + 1"),
                                column("later", integer()).generatedVirtuallyAs("age + 2"))
                        .with(primaryKey("id").finallyNamed("PRIMARY"))
                        .comment("who writes"));
    }

    @Test
    void theIndexOfAConstraintIsAPartOfIt() throws SQLException {
        List<SchemaObject> objects = read("CREATE TABLE author (id int PRIMARY KEY)", """
                CREATE TABLE book (
                    author_id int, title varchar(80), editor_id int,
                    CONSTRAINT book_title_key UNIQUE (title),
                    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE,
                    FOREIGN KEY (editor_id) REFERENCES author (id),
                    CONSTRAINT positive CHECK (author_id > 0),
                    INDEX beginning (title(10), author_id),
                    FULLTEXT words (title) COMMENT 'it''s'
                )""");

        assertThat(objects)
                .containsExactly(
                        table("author", column("id", integer()).notNull())
                                .with(primaryKey("id").finallyNamed("PRIMARY")),
                        table(
                                        "book",
                                        column("author_id", integer()),
                                        column("title", varchar(80)),
                                        column("editor_id", integer()))
                                .with(unique("title").finallyNamed("book_title_key"))
                                .with(foreignKey("author_id")
                                        .references("author", "id")
                                        .onDelete(ReferentialAction.CASCADE)
                                        .finallyNamed("book_author_fk"))
                                .with(foreignKey("editor_id")
                                        .references("author", "id")
                                        .finallyNamed("book_ibfk_1"))
                                .with(check("author_id > 0").finallyNamed("positive")),
                        new TableIndex(
                                QualifiedName.of("book"),
                                index("beginning", expression("title(10)"), ascending("author_id"))
                                        .finallyNamed("beginning")),
                        new TableIndex(
                                QualifiedName.of("book"),
                                index("words", "title")
                                        .using("fulltext")
                                        .with("COMMENT", "'it''s'")
                                        .finallyNamed("words")));
    }

    @Test
    void whatDiffersFromTheDatabaseIsAnOptionOfTheTable() throws SQLException {
        List<SchemaObject> objects = read("CREATE TABLE place (x int, y varchar(5)) ENGINE = Aria COLLATE utf8mb4_bin"
                + " PARTITION BY RANGE (x) (PARTITION low VALUES LESS THAN (10))");

        assertThat(objects)
                .containsExactly(table("place", column("x", integer()), column("y", varchar(5)))
                        .options(new TableOptions(
                                Persistence.LOGGED,
                                "RANGE (x) (PARTITION low VALUES LESS THAN (10))",
                                List.of(),
                                List.of(),
                                List.of("ENGINE = Aria", "COLLATE = utf8mb4_bin"))));
    }

    @Test
    void aTextDoesNotNameTheDatabaseOfTheConnection() throws SQLException {
        List<SchemaObject> objects = read(
                "CREATE SEQUENCE numbers START WITH 5 CACHE 7",
                "CREATE TABLE author (id int DEFAULT (nextval(numbers)))",
                "CREATE SQL SECURITY INVOKER VIEW ids (number) AS SELECT id FROM author WHERE id > 1");

        assertThat(objects)
                .containsExactly(
                        sequence("numbers")
                                .options(SequenceOptions.DEFAULTS.start(5).cache(7)),
                        table("author", column("id", integer()).defaultTo("nextval(numbers)")),
                        view("ids", "select author.id AS number from author where author.id > 1")
                                .with("SQL SECURITY", "INVOKER"));
    }
}
