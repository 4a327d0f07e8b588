package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Policy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Policy;
import dev.migrations.schema.Policy.Command;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostgresqlAccessReadingTest extends PostgresqlReadingOnServer {

    @Test
    void policiesAreTold() throws SQLException {
        String ddl = """
                CREATE TABLE book (id integer);
                CREATE POLICY a ON book;
                CREATE POLICY b ON book AS RESTRICTIVE FOR UPDATE TO pg_monitor, pg_read_all_data
                    USING (id > 1) WITH CHECK (id > 2);
                CREATE POLICY c ON book FOR INSERT WITH CHECK (true)""";

        assertThat(told(Policy.class, ddl))
                .containsExactly(
                        policy("a", "book"),
                        policy("b", "book")
                                .restrictive()
                                .on(Command.UPDATE)
                                .to("pg_monitor", "pg_read_all_data")
                                .using("id > 1")
                                .withCheck("id > 2"),
                        policy("c", "book").on(Command.INSERT).withCheck("true"));
    }

    @Test
    void privilegesAreToldAsFarAsTheyAreNotUsual() throws SQLException {
        String ddl = """
                CREATE TABLE book (id integer, title text);
                CREATE SEQUENCE ticket;
                CREATE TYPE mood AS ENUM ();
                CREATE FUNCTION f() RETURNS integer RETURN 1;
                GRANT SELECT, INSERT ON book TO pg_monitor;
                GRANT INSERT ON book TO pg_monitor WITH GRANT OPTION;
                GRANT SELECT ON book TO PUBLIC;
                GRANT UPDATE (title) ON book TO PUBLIC;
                GRANT USAGE ON SEQUENCE ticket TO pg_monitor;
                REVOKE USAGE ON TYPE mood FROM PUBLIC;
                REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
                GRANT EXECUTE ON FUNCTION f() TO pg_monitor""";

        assertThat(told(RolePrivileges.class, ddl))
                .containsExactly(
                        privileges(object(Kind.TABLE, "book"), "PUBLIC", List.of("SELECT"), List.of(), List.of()),
                        privileges(
                                object(Kind.TABLE, "book"),
                                "pg_monitor",
                                List.of("INSERT", "SELECT"),
                                List.of("INSERT"),
                                List.of()),
                        privileges(object(Kind.FUNCTION, "f"), "PUBLIC", List.of(), List.of(), List.of("EXECUTE")),
                        privileges(object(Kind.FUNCTION, "f"), "pg_monitor", List.of("EXECUTE"), List.of(), List.of()),
                        privileges(object(Kind.TYPE, "mood"), "PUBLIC", List.of(), List.of(), List.of("USAGE")),
                        privileges(
                                object(Kind.SEQUENCE, "ticket"), "pg_monitor", List.of("USAGE"), List.of(), List.of()),
                        privileges(
                                partOf("book", Kind.COLUMN, "title"),
                                "PUBLIC",
                                List.of("UPDATE"),
                                List.of(),
                                List.of()));
    }

    @Test
    void privilegesOfOtherSchemasAndOnWhatWillBeCreatedThereAreTold() throws SQLException {
        execute("""
                CREATE SCHEMA billing;
                GRANT USAGE ON SCHEMA billing TO pg_monitor;
                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT SELECT, INSERT ON TABLES TO pg_monitor;
                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT SELECT ON TABLES TO PUBLIC""");

        assertThat(read(new SchemaScope("app", List.of("billing"))).objects())
                .containsExactly(
                        new Namespace("billing"),
                        privileges(
                                object(Kind.SCHEMA, "billing"), "pg_monitor", List.of("USAGE"), List.of(), List.of()),
                        new WrittenObject(
                                new ObjectId(
                                        object(Kind.SCHEMA, "billing"),
                                        ObjectId.Aspect.DEFAULT_PRIVILEGES,
                                        "postgres TABLES"),
                                """
                                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT SELECT ON TABLES TO PUBLIC;
                                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing GRANT INSERT, SELECT ON TABLES TO pg_monitor""",
                                """
                                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing REVOKE SELECT ON TABLES FROM PUBLIC;
                                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA billing REVOKE INSERT, SELECT ON TABLES FROM pg_monitor"""));
    }

    private static RolePrivileges privileges(
            DatabaseObject object, String role, List<String> has, List<String> delegated, List<String> revoked) {
        return new RolePrivileges(object, role, has, delegated, revoked);
    }
}
