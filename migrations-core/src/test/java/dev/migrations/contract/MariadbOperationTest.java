package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MariadbOperationTest extends OperationContract {

    /** The schemas of cases, which are databases of their own. */
    private static final List<String> SCHEMAS = List.of("app", "App of", "main_app", "one", "two");

    /** What users create: views of the catalog, their column for the schema, and what else is told of it. */
    private static final Map<String, List<String>> VIEWS = views();

    private static Map<String, List<String>> views() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put("schemata", List.of("schema_name", "schema_comment"));
        views.put(
                "tables",
                List.of("table_schema", "table_name", "table_type", "engine", "table_collation", "table_comment"));
        views.put(
                "columns",
                List.of(
                        "table_schema",
                        "table_name",
                        "column_name",
                        "column_default",
                        "is_nullable",
                        "column_type",
                        "character_set_name",
                        "collation_name",
                        "extra",
                        "column_comment",
                        "generation_expression"));
        views.put(
                "statistics",
                List.of(
                        "table_schema",
                        "table_name",
                        "index_name",
                        "non_unique",
                        "seq_in_index",
                        "column_name",
                        "collation",
                        "sub_part",
                        "index_type",
                        "index_comment"));
        views.put(
                "table_constraints", List.of("constraint_schema", "table_name", "constraint_name", "constraint_type"));
        views.put(
                "check_constraints",
                List.of("constraint_schema", "table_name", "constraint_name", "level", "check_clause"));
        views.put(
                "referential_constraints",
                List.of(
                        "constraint_schema",
                        "table_name",
                        "constraint_name",
                        "referenced_table_name",
                        "update_rule",
                        "delete_rule"));
        views.put(
                "key_column_usage",
                List.of(
                        "constraint_schema",
                        "table_name",
                        "constraint_name",
                        "ordinal_position",
                        "column_name",
                        "referenced_table_name",
                        "referenced_column_name"));
        views.put(
                "partitions",
                List.of("table_schema", "table_name", "partition_name", "partition_method", "partition_expression"));
        views.put(
                "views",
                List.of("table_schema", "table_name", "view_definition", "check_option", "security_type", "algorithm"));
        views.put(
                "routines",
                List.of(
                        "routine_schema",
                        "routine_name",
                        "routine_type",
                        "dtd_identifier",
                        "routine_definition",
                        "is_deterministic",
                        "sql_data_access",
                        "security_type",
                        "routine_comment"));
        views.put(
                "parameters",
                List.of("specific_schema", "specific_name", "parameter_mode", "parameter_name", "dtd_identifier"));
        views.put(
                "triggers",
                List.of(
                        "trigger_schema",
                        "trigger_name",
                        "event_object_table",
                        "action_timing",
                        "event_manipulation",
                        "action_statement"));
        views.put(
                "table_privileges", List.of("table_schema", "table_name", "grantee", "privilege_type", "is_grantable"));
        views.put(
                "column_privileges",
                List.of("table_schema", "table_name", "column_name", "grantee", "privilege_type", "is_grantable"));
        views.put("schema_privileges", List.of("table_schema", "grantee", "privilege_type", "is_grantable"));
        return views;
    }

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    /** Schemas are databases beside the one that is given back. */
    @Override
    void close(TestDatabase used) throws SQLException {
        used.close();
        try (TestDatabase other = TestDatabase.mariadb();
                Connection connection = other.connection();
                Statement statement = connection.createStatement()) {
            for (String schema : SCHEMAS) {
                statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            }
            // Privileges on a database outlive it.
            for (String schema : Rows.of(
                    connection,
                    "SELECT DISTINCT table_schema FROM information_schema.schema_privileges"
                            + " WHERE grantee LIKE '%PUBLIC%' AND table_schema IN ('" + String.join("', '", SCHEMAS)
                            + "')")) {
                statement.execute("REVOKE ALL ON `" + schema + "`.* FROM PUBLIC");
                statement.execute("REVOKE GRANT OPTION ON `" + schema + "`.* FROM PUBLIC");
            }
        }
    }

    @Override
    DatabaseWords words() {
        return new DatabaseWords("latin1_bin", "utf8mb4_bin", "PUBLIC");
    }

    @Override
    List<String> refused() {
        return List.of(
                "add check that is not enforced",
                "add check that is not inherited",
                "add check that is not valid",
                "add column of type array",
                "add column of type array of arrays",
                "add column of type interval",
                "add column of type numeric",
                "add column with identity always",
                "add column with identity and its options",
                "add column with identity by default",
                "add enum value",
                "add enum value after another",
                "add enum value before another",
                "add enum value if not exists",
                "add exclusion",
                "add exclusion of some rows",
                "add foreign key that can be deferred",
                "add foreign key that is deferred",
                "add foreign key that is not enforced",
                "add foreign key that is not valid",
                "add foreign key that matches in full",
                "add foreign key that sets a column null",
                "add foreign key that sets the default",
                "add primary key that includes",
                "add primary key that is deferred",
                "add primary key using an index",
                "add unique that can be deferred",
                "add unique that includes",
                "add unique with equal nulls",
                "alter column identity",
                "alter column identity and its options",
                "alter column identity away",
                "alter column statistics",
                "alter column storage",
                "alter column to identity with options",
                "alter column type by an expression",
                "alter domain check away",
                "alter domain check away by its name",
                "alter domain default",
                "alter domain default away",
                "alter domain default where there was none",
                "alter domain to a check",
                "alter domain to a check that is not valid",
                "alter domain to not null",
                "alter domain to nullable",
                "alter sequence to another type",
                "attach default partition",
                "attach partition",
                "comment on constraint",
                "comment on domain",
                "comment on extension",
                "comment on index",
                "comment on materialized view",
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
                "create index concurrently",
                "create index of some rows",
                "create index on an expression",
                "create index that includes",
                "create index with a collation",
                "create index with a storage parameter",
                "create index with an operator class",
                "create index with equal nulls",
                "create materialized view if not exists",
                "create partitioned table",
                "create policy",
                "create policy with all options",
                "create procedure",
                "create sequence of a type",
                "create sequence that a column owns",
                "create table that inherits",
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
                "create view with a parameter",
                "detach partition",
                "detach partition concurrently",
                "detach partition without its bounds",
                "disable row security",
                "disable trigger",
                "disown sequence",
                "drop column and what depends on it",
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
                "drop index and what depends on it",
                "drop index concurrently",
                "drop materialized view",
                "drop materialized view by its name",
                "drop materialized view if exists",
                "drop policy",
                "drop policy by its name",
                "drop policy if exists",
                "drop procedure",
                "drop sequence and what depends on it",
                "drop table and what depends on it",
                "drop trigger",
                "drop trigger and what depends on it",
                "drop trigger by its name",
                "drop view and what depends on it",
                "enable row security",
                "enable trigger",
                "force row security",
                "grant on a schema",
                "grant on a sequence",
                "insert an array",
                "insert an array of texts",
                "insert an empty array",
                "insert an infinite number",
                "insert no number",
                "let trigger always fire",
                "own sequence",
                "refresh materialized view",
                "refresh materialized view concurrently",
                "reindex concurrently",
                "reindex index",
                "reindex schema",
                "rename check",
                "rename composite type",
                "rename domain",
                "rename enum",
                "rename enum value",
                "rename foreign key",
                "rename primary key",
                "rename schema",
                "rename unique",
                "replace function",
                "replace function without the existing one",
                "replace materialized view",
                "replace materialized view and its index",
                "revoke and what depends on it",
                "update extension",
                "update extension to a version",
                "validate check",
                "validate check of a domain",
                "validate foreign key");
    }

    /** Whether there is a key that begins with the column is known to the server only. */
    @Override
    List<String> refusedAtWork() {
        return List.of("alter column to identity");
    }

    @Override
    List<OperationCase> ownCases() {
        return MariadbCases.all();
    }

    @Override
    List<String> snapshot(Connection connection) throws SQLException {
        String schemas = "('" + String.join("', '", SCHEMAS) + "', DATABASE())";
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> view : VIEWS.entrySet()) {
            String columns = String.join(", ", view.getValue());
            lines.addAll(Rows.of(
                    connection,
                    "SELECT '" + view.getKey() + "', " + columns + " FROM information_schema." + view.getKey()
                            + " WHERE " + view.getValue().get(0) + " IN " + schemas));
        }
        for (String table : Rows.of(
                connection,
                "SELECT CONCAT('`', table_schema, '`.`', table_name, '`') FROM information_schema.tables"
                        + " WHERE table_type IN ('BASE TABLE', 'SEQUENCE') AND table_schema IN " + schemas)) {
            lines.addAll(Rows.ofTable(connection, table, Set.of()));
        }
        return lines.stream().sorted().toList();
    }
}
