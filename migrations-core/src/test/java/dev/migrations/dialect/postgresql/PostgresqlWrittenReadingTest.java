package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PostgresqlWrittenReadingTest extends PostgresqlReadingOnServer {

    @Test
    void rulesAreWrittenWithTheirState() throws SQLException {
        String ddl = """
                CREATE TABLE book (id integer);
                CREATE RULE keep AS ON DELETE TO book WHERE OLD.id = 0 DO INSTEAD NOTHING;
                ALTER TABLE book ENABLE ALWAYS RULE keep""";

        assertThat(told(WrittenObject.class, ddl))
                .containsExactly(new WrittenObject(
                        ObjectId.of(partOf("book", Kind.RULE, "keep")), """
                        CREATE RULE keep AS
                            ON DELETE TO book
                           WHERE old.id = 0 DO INSTEAD NOTHING;
                        ALTER TABLE book ENABLE ALWAYS RULE keep""", "DROP RULE keep ON book"));
    }

    @Test
    void statisticsAreWrittenWithTheirKindsWhereTheyAreNotAll() throws SQLException {
        String ddl = """
                CREATE TABLE book (a integer, b integer, c text);
                CREATE STATISTICS s1 ON a, b, lower(c) FROM book;
                CREATE STATISTICS s2 (mcv, ndistinct) ON b, a FROM book;
                CREATE STATISTICS s3 ON (a + b) FROM book;
                ALTER STATISTICS s3 SET STATISTICS 50""";

        assertThat(told(WrittenObject.class, ddl))
                .containsExactly(
                        new WrittenObject(
                                ObjectId.of(object(Kind.STATISTICS, "s1")),
                                "CREATE STATISTICS s1 ON a, b, lower(c) FROM book",
                                "DROP STATISTICS s1"),
                        new WrittenObject(
                                ObjectId.of(object(Kind.STATISTICS, "s2")),
                                "CREATE STATISTICS s2 (mcv, ndistinct) ON a, b FROM book",
                                "DROP STATISTICS s2"),
                        new WrittenObject(
                                ObjectId.of(object(Kind.STATISTICS, "s3")),
                                "CREATE STATISTICS s3 ON (a + b) FROM book;\nALTER STATISTICS s3 SET STATISTICS 50",
                                "DROP STATISTICS s3"));
    }

    @Test
    void eventTriggersThatExecuteAFunctionOfTheSchemaAreWritten() throws SQLException {
        execute("""
                CREATE SCHEMA billing;
                CREATE FUNCTION billing.g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                CREATE EVENT TRIGGER "other" ON sql_drop EXECUTE FUNCTION billing.g()""");
        String ddl = """
                CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                CREATE EVENT TRIGGER "No tables" ON ddl_command_start WHEN TAG IN ('DROP TABLE', 'CREATE TABLE')
                    EXECUTE FUNCTION f();
                ALTER EVENT TRIGGER "No tables" DISABLE""";

        assertThat(told(WrittenObject.class, ddl))
                .containsExactly(new WrittenObject(
                        ObjectId.of(object(Kind.EVENT_TRIGGER, "No tables")), """
                        CREATE EVENT TRIGGER "No tables" ON ddl_command_start
                            WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
                            EXECUTE FUNCTION f();
                        ALTER EVENT TRIGGER "No tables" DISABLE""", "DROP EVENT TRIGGER \"No tables\""));
    }
}
