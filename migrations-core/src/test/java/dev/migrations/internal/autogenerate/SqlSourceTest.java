package dev.migrations.internal.autogenerate;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Extension.extension;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import dev.migrations.op.Operations;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SqlSourceTest {

    private static List<NotedOperation> recorded(Consumer<Operations> operations) {
        Operations op = new Operations("a test");
        operations.accept(op);
        return op.recorded().stream()
                .map(each -> new NotedOperation(each.operation(), each.placement(), List.of()))
                .toList();
    }

    private static RevisionBody written(Dialect dialect, Consumer<Operations> upgrade) {
        return new SqlSource(dialect).of(recorded(upgrade), Optional.empty());
    }

    @Test
    void operationsOfOneTableStandTogetherAndEverythingElseIsAnIdeaOfItsOwn() {
        RevisionBody body = new SqlSource(new PostgresqlDialect())
                .of(
                        recorded(op -> {
                            op.createTable(
                                    "author",
                                    t -> t.columns(
                                                    column("id", bigint()).identityAlways(),
                                                    column("Name", varchar(200)).notNull())
                                            .constraints(primaryKey("id").finallyNamed("author_pkey")));
                            op.addColumn("book", column("author_id", bigint()));
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id")
                                            .references("author", "id")
                                            .finallyNamed("book_author_id_fkey"));
                            op.createIndex("book", on("author_id").finallyNamed("book_author_id_idx"));
                            op.comment(partOf("book", Kind.COLUMN, "author_id"), "Who wrote it");
                            op.dropTable("draft");
                            op.dropTable("note");
                        }),
                        Optional.of(recorded(op -> op.dropTable("author"))));

        assertThat(body)
                .isEqualTo(
                        RevisionBody.sql(TransactionMode.TRANSACTIONAL, """
                CREATE TABLE author (
                    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
                    "Name" varchar(200) NOT NULL,
                    CONSTRAINT author_pkey PRIMARY KEY (id)
                );

                ALTER TABLE book ADD COLUMN author_id bigint;
                ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id);
                CREATE INDEX book_author_id_idx ON book (author_id);
                COMMENT ON COLUMN book.author_id IS 'Who wrote it';

                DROP TABLE draft;

                DROP TABLE note;""", Downgrade.written("DROP TABLE author;")));
    }

    @Test
    void notesStandAboveTheStatementsThatTheyAreAbout() {
        List<NotedOperation> operations = List.of(
                NotedOperation.of(
                        recorded(op -> op.dropColumn("author", "name")).get(0).operation()),
                NotedOperation.of(
                        recorded(op -> op.dropColumn("author", "age")).get(0).operation(),
                        "author.age has 3 values, which are lost",
                        "@upgrade means nothing here"));

        assertThat(new SqlSource(new PostgresqlDialect()).of(operations, Optional.of(List.of())))
                .isEqualTo(RevisionBody.sql(TransactionMode.TRANSACTIONAL, """
                ALTER TABLE author DROP COLUMN name;

                -- author.age has 3 values, which are lost
                -- note: @upgrade means nothing here
                ALTER TABLE author DROP COLUMN age;""", Downgrade.written("")));
    }

    @Test
    void whatCannotBeDoneInATransactionMakesTheRevisionDoWithout() {
        RevisionBody body = written(
                new PostgresqlDialect(),
                op -> op.createIndex("book", on("title").named("book_title").concurrently()));

        assertThat(body)
                .isEqualTo(RevisionBody.sql(
                        TransactionMode.AUTOCOMMIT,
                        "CREATE INDEX CONCURRENTLY book_title ON book (title);",
                        Downgrade.irreversible()));
    }

    @Test
    void aStatementThatEndsWithACommentIsEndedBelowIt() {
        RevisionBody body =
                written(new PostgresqlDialect(), op -> op.createView(view("recent", "SELECT 1 -- the latest")));

        assertThat(body.upgrade()).isEqualTo("""
                CREATE VIEW recent AS
                SELECT 1 -- the latest
                ;""");
    }

    @Test
    void bodiesWithSemicolonsAreWrittenAsTheDatabaseReadsThem() {
        RevisionBody postgresql = written(
                new PostgresqlDialect(),
                op -> op.createRoutine(function("f", "BEGIN\n    RETURN 1;\nEND")
                        .returns("integer")
                        .language("plpgsql")));
        RevisionBody mysql = written(
                new MysqlDialect(), op -> op.createRoutine(procedure("p", "BEGIN\n    SELECT 1;\n    SELECT 2;\nEND")));

        assertThat(List.of(postgresql.upgrade(), mysql.upgrade())).containsExactly("""
                CREATE FUNCTION f()
                RETURNS integer
                LANGUAGE plpgsql
                AS $$BEGIN
                    RETURN 1;
                END$$;""", """
                DELIMITER ;;
                CREATE PROCEDURE p()
                BEGIN
                    SELECT 1;
                    SELECT 2;
                END;;
                DELIMITER ;""");
    }

    @Test
    void everythingThatTheDatabaseHasNoStatementsForIsToldAtOnce() {
        UnwritableRevisionException failure = catchThrowableOfType(
                UnwritableRevisionException.class,
                () -> written(new H2Dialect(), op -> {
                    op.createExtension(extension("citext"));
                    op.createSchema("app");
                    op.attachPartition("a", "b", "DEFAULT");
                }));

        assertThat(List.of(failure.problem(), failure.action())).containsExactly("""
                2 faults were found:
                  1. Operation 'create extension citext' at the upgrade of the new revision cannot be done on H2: it has no extensions.
                  2. Operation 'attach partition b to a' at the upgrade of the new revision cannot be done on H2: its tables have no partitions.""", """
                1: Leave it out; what H2 is to know more is a Java class on its class path.
                2: Keep all rows in one table.""");
    }

    @Test
    void whatIsFoundOutWhenItRunsHasNoText() {
        UnwritableRevisionException failure = catchThrowableOfType(
                UnwritableRevisionException.class,
                () -> written(new SqliteDialect(), op -> {
                    op.alterColumn("author", "name", c -> c.type(integer()));
                    op.run("fill names", connection -> {});
                }));

        assertThat(List.of(failure.problem(), failure.action()))
                .containsExactly(
                        """
                2 faults were found:
                  1. A statement of the upgrade of the new revision has no text that an SQL file would always be read as: alter column author.name.
                  2. A statement of the upgrade of the new revision has no text that an SQL file would always be read as: Java: fill names.""",
                        "Write the revision in Java: with '--format java', or with RevisionFormat.JAVA in the request.");
    }
}
