package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.Rendering.rendered;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.op.Reindex;
import dev.migrations.op.Value;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.Routine;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperationsRenderingTest {

    private static List<String> sql(Consumer<Operations> revision) {
        Operations op = new Operations("AlterAuthor");
        revision.accept(op);
        return op.recorded().stream()
                .flatMap(recorded -> rendered(recorded.operation()).stream())
                .toList();
    }

    @Test
    void createTableHasItsOptionsBehindItsColumns() {
        assertThat(sql(op -> op.createTable(
                        "place",
                        t -> t.columns(
                                        column("id", bigint()).identityByDefault(SequenceOptions.DEFAULTS.start(100)),
                                        column("name", varchar(80)).comment("it's \\"))
                                .constraints(primaryKey("id"))
                                .comment("where")
                                .option("ENGINE = InnoDB")
                                .partitionBy("HASH (id) PARTITIONS 2"))))
                .containsExactly("""
                        CREATE TABLE place (
                            id bigint AUTO_INCREMENT NOT NULL,
                            name varchar(80) COMMENT 'it''s \\\\',
                            PRIMARY KEY (id)
                        ) AUTO_INCREMENT = 100 COMMENT = 'where' ENGINE = InnoDB
                        PARTITION BY HASH (id) PARTITIONS 2""");
    }

    @Test
    void tablesAreDroppedRenamedAndMoved() {
        assertThat(sql(op -> {
                    op.dropTable("app.author", DropOption.IF_EXISTS);
                    op.renameTable("app.author", "writer");
                    op.moveTable("app.author", "other");
                }))
                .containsExactly(
                        "DROP TABLE IF EXISTS app.author",
                        "RENAME TABLE app.author TO app.writer",
                        "RENAME TABLE app.author TO other.author");
    }

    @Test
    void columnsComeWithTheirConstraints() {
        assertThat(sql(op -> {
                    op.addColumn(
                            "author",
                            column("rank", integer()),
                            check("`rank` > 0").named("ranks"));
                    op.addColumn("author", column("age", integer()), CreateOption.IF_NOT_EXISTS);
                    op.dropColumn("author", "age", DropOption.IF_EXISTS);
                    op.renameColumn("author", "age", "rank");
                }))
                .containsExactly(
                        "ALTER TABLE author\n    ADD COLUMN `rank` int,\n    ADD CONSTRAINT ranks CHECK (`rank` > 0)",
                        "ALTER TABLE author ADD COLUMN IF NOT EXISTS age int",
                        "ALTER TABLE author DROP COLUMN IF EXISTS age",
                        "ALTER TABLE author RENAME COLUMN age TO `rank`");
    }

    @Test
    void constraintsAreDroppedAsWhatTheyAre() {
        assertThat(sql(op -> {
                    op.dropConstraint("book", primaryKey("id").named("book_pk"));
                    op.dropConstraint("book", unique("id").named("book_key"));
                    op.dropConstraint("book", check("id > 0").named("book_check"));
                    op.dropConstraint("book", "PRIMARY");
                    op.dropConstraint("book", "PRIMARY", DropOption.IF_EXISTS);
                    op.dropConstraint("book", "anything", DropOption.IF_EXISTS);
                    op.addConstraintUsingIndex("book", "book_key", AddConstraintUsingIndex.Kind.UNIQUE, "book_idx");
                }))
                .containsExactly(
                        "ALTER TABLE book DROP PRIMARY KEY",
                        "ALTER TABLE book DROP INDEX book_key",
                        "ALTER TABLE book DROP CONSTRAINT book_check",
                        "ALTER TABLE book DROP PRIMARY KEY",
                        "ALTER TABLE book DROP CONSTRAINT IF EXISTS `PRIMARY`",
                        "ALTER TABLE book DROP CONSTRAINT IF EXISTS anything",
                        "ALTER TABLE book RENAME INDEX book_idx TO book_key");
    }

    @Test
    void aForeignKeyTakesTheIndexWithItThatTheServerMade() {
        assertThat(sql(op -> op.dropConstraint(
                        "book",
                        foreignKey("author_id").references("author", "id").named("book_fk"))))
                .containsExactly(
                        """
                        SET @migrations_sql = CONCAT('ALTER TABLE book DROP FOREIGN KEY book_fk', IF((
                            SELECT GROUP_CONCAT(s.column_name ORDER BY s.seq_in_index SEPARATOR ', ')
                            FROM information_schema.statistics s
                            WHERE s.table_schema = DATABASE() AND s.table_name = 'book' AND s.index_name = 'book_fk') = 'author_id',
                            ', DROP INDEX book_fk', ''))""",
                        "PREPARE migrations_sql FROM @migrations_sql",
                        "EXECUTE migrations_sql",
                        "DEALLOCATE PREPARE migrations_sql");
    }

    @Test
    void indexesHaveKindsMethodsBeginningsAndComments() {
        assertThat(sql(op -> {
                    op.createIndex(
                            "book",
                            index("a", expression("title(10)"), descending("id"))
                                    .unique());
                    op.createIndex("book", index("b", "title").using("fulltext").with("comment", "'it''s'"));
                    op.createIndex("book", index("c", "id").using("btree"), CreateOption.IF_NOT_EXISTS);
                    op.dropIndex("book", "c", DropOption.IF_EXISTS);
                    op.renameIndex("book", "a", "d");
                    op.reindex(Reindex.Scope.TABLE, "book", IndexBuild.BLOCKING);
                }))
                .containsExactly(
                        "CREATE UNIQUE INDEX a ON book (title(10), id DESC)",
                        "CREATE FULLTEXT INDEX b ON book (title) COMMENT 'it''s'",
                        "CREATE INDEX IF NOT EXISTS c USING BTREE ON book (id)",
                        "DROP INDEX IF EXISTS c ON book",
                        "ALTER TABLE book RENAME INDEX a TO d",
                        "ALTER TABLE book FORCE");
    }

    @Test
    void sequencesAreThoseOfMariadb() {
        SequenceOptions options = SequenceOptions.DEFAULTS
                .start(10)
                .increment(2)
                .minimum(5)
                .maximum(50)
                .cache(3)
                .cycling();

        assertThat(sql(op -> {
                    op.createSequence(sequence("app.numbers").options(options), CreateOption.IF_NOT_EXISTS);
                    op.alterSequence("numbers", SequenceOptions.DEFAULTS.notCycling());
                    op.restartSequence("numbers");
                    op.restartSequence("numbers", 17);
                    op.renameSequence("app.numbers", "counts");
                    op.dropSequence("numbers", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE SEQUENCE IF NOT EXISTS app.numbers START WITH 10 INCREMENT BY 2 MINVALUE 5 MAXVALUE 50"
                                + " CACHE 3 CYCLE",
                        "ALTER SEQUENCE numbers NOCYCLE",
                        "ALTER SEQUENCE numbers RESTART",
                        "ALTER SEQUENCE numbers RESTART WITH 17",
                        "RENAME TABLE app.numbers TO app.counts",
                        "DROP SEQUENCE IF EXISTS numbers");
    }

    @Test
    void viewsHaveParametersAndACheckOption() {
        View names = view("names", "SELECT name FROM author")
                .columns("called")
                .with("sql security", "INVOKER")
                .with("algorithm", "MERGE")
                .checkOption(View.CheckOption.LOCAL);

        assertThat(sql(op -> {
                    op.createView(names);
                    op.replaceView(view("names", "SELECT 1"));
                    op.dropView("names", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW names (called) AS\nSELECT name FROM author\n"
                                + "WITH LOCAL CHECK OPTION",
                        "CREATE OR REPLACE VIEW names AS\nSELECT 1",
                        "DROP VIEW IF EXISTS names");
    }

    @Test
    void routinesAndTriggersHaveBodies() {
        Routine twice = Routine.function("twice", "RETURN n * 2")
                .arguments(Routine.argument("n", integer()))
                .returns("int")
                .with("DETERMINISTIC");
        Routine clean = Routine.procedure("clean", "BEGIN SET gone = 1; END")
                .arguments(Routine.argument("gone", integer()).mode(Routine.Mode.OUT));
        Trigger trim =
                Trigger.before("trimmed", "app.author", Trigger.Event.INSERT).action("SET NEW.name = trim(NEW.name)");

        assertThat(sql(op -> {
                    op.createRoutine(twice);
                    op.replaceRoutine(clean);
                    op.dropRoutine(twice);
                    op.createTrigger(trim);
                    op.dropTrigger("app.author", "trimmed", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE FUNCTION twice(n int)\nRETURNS int\nDETERMINISTIC\nRETURN n * 2",
                        "CREATE OR REPLACE PROCEDURE clean(OUT gone int)\nBEGIN SET gone = 1; END",
                        "DROP FUNCTION twice",
                        "CREATE TRIGGER app.trimmed BEFORE INSERT ON app.author FOR EACH ROW\n"
                                + "SET NEW.name = trim(NEW.name)",
                        "DROP TRIGGER IF EXISTS app.trimmed");
    }

    @Test
    void rowsHaveLiterals() {
        assertThat(sql(op -> {
                    op.insert(
                            "author",
                            r -> r.columns("id", "name").row(1, "it's \\").row(2, Value.none()));
                    op.update("author", "id = 1", s -> s.set("name", Value.expression("upper(name)")));
                    op.deleteRows(
                            "author",
                            r -> r.columns("id", "name").row(1, Value.none()).key("id", "name"));
                    op.deleteAll("author");
                }))
                .containsExactly(
                        "INSERT INTO author (id, name) VALUES\n    (1, 'it''s \\\\'),\n    (2, NULL)",
                        "UPDATE author SET name = upper(name) WHERE id = 1",
                        "DELETE FROM author WHERE id <=> 1 AND name <=> NULL",
                        "DELETE FROM author");
    }

    @Test
    void schemasAreDatabasesThatAreDroppedWhereTheyAreEmpty() {
        assertThat(sql(op -> {
                    op.createSchema("app", CreateOption.IF_NOT_EXISTS);
                    op.dropSchema("app", DropOption.CASCADE);
                    op.dropSchema("app");
                }))
                .containsExactly(
                        "CREATE DATABASE IF NOT EXISTS app",
                        "DROP DATABASE app",
                        """
                        SET @migrations_sql = IF(NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'app')
                            AND NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE routine_schema = 'app')
                            AND NOT EXISTS (SELECT 1 FROM information_schema.events WHERE event_schema = 'app'),
                            'DROP DATABASE app',
                            'SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ''Schema ''''app'''' is not empty. Drop what is in it first, or drop it with CASCADE.''')""",
                        "PREPARE migrations_sql FROM @migrations_sql",
                        "EXECUTE migrations_sql",
                        "DEALLOCATE PREPARE migrations_sql");
    }

    @Test
    void commentsAndPrivileges() {
        assertThat(sql(op -> {
                    op.comment(object(Kind.TABLE, "author"), "people", Existing.absent());
                    op.dropComment(object(Kind.SCHEMA, "app"), Existing.of("x"));
                    op.grant(privileges("SELECT", "UPDATE (name)")
                            .on(object(Kind.TABLE, "author"), object(Kind.TABLE, "book"))
                            .to("'app'@'%'")
                            .withGrantOption());
                    op.revoke(privileges("ALL")
                            .on(object(Kind.SCHEMA, "app"))
                            .to("reader")
                            .withGrantOption());
                }))
                .containsExactly(
                        "ALTER TABLE author COMMENT = 'people'",
                        "ALTER DATABASE app COMMENT = ''",
                        "GRANT SELECT, UPDATE (name) ON author TO 'app'@'%' WITH GRANT OPTION",
                        "GRANT SELECT, UPDATE (name) ON book TO 'app'@'%' WITH GRANT OPTION",
                        "REVOKE ALL ON app.* FROM reader",
                        "REVOKE GRANT OPTION ON app.* FROM reader");
    }
}
