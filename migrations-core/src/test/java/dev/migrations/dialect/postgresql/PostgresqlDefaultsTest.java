package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.Column;
import dev.migrations.schema.Table;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostgresqlDefaultsTest extends PostgresqlReadingOnServer {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "varchar(20)                | 'light'              | 'light'",
                "varchar(20)                | 'it''s::text'        | 'it''s::text'",
                "varchar(20)                | 'a'::text            | 'a'::text",
                "varchar(20)                | lower('A')           | lower('A'::text)",
                "char(3)                    | 'EUR'                | 'EUR'",
                "char(3)[]                  | '{EUR}'              | '{EUR}'",
                "text[]                     | '{}'                 | '{}'",
                "varchar(5)[]               | '{}'                 | '{}'",
                "jsonb                      | '{\"a\": true}'      | '{\"a\": true}'",
                "mood                       | 'HAPPY'              | 'HAPPY'",
                "mood[]                     | '{HAPPY}'            | '{HAPPY}'",
                "\"Odd mood\"               | 'SAD'                | 'SAD'",
                "short                      | 'a'                  | 'a'::text",
                "integer                    | -1                   | -1",
                "smallint                   | -1                   | -1",
                "bigint                     | -1                   | -1",
                "bigint                     | -3000000000          | '-3000000000'",
                "bigint                     | '5'                  | '5'",
                "numeric(10,2)              | -1.50                | -1.50",
                "numeric(10,2)              | '0'                  | '0'",
                "double precision           | -0.5                 | -0.5",
                "date                       | '2026-01-31'         | '2026-01-31'",
                "timestamptz(3)             | now()                | now()",
                "timestamp(3)               | '2026-01-31 12:00'   | '2026-01-31 12:00:00'",
                "interval                   | '1 day'              | '1 day'",
                "interval(3)                | '1 day'              | '1 day'::interval(3)",
                "uuid                       | gen_random_uuid()    | gen_random_uuid()",
                "bytea                      | '\\x00'               | '\\x00'",
                "boolean                    | false                | false",
                "bit(3)                     | '101'                | '101'::\"bit\"",
            })
    void aPlainDefaultIsToldAgainAsTheOneThatItIsOf(String type, String expression, String plain) throws SQLException {
        Column column = column(type, expression);

        String written = PostgresqlDefaults.plain(column.type(), String.valueOf(column.defaultExpression()));

        assertThat(written).isEqualTo(plain);
        assertThat(column(type, written)).isEqualTo(column);
    }

    private Column column(String type, String expression) throws SQLException {
        return told(Table.class, """
                DROP SCHEMA app CASCADE;
                CREATE SCHEMA app;
                CREATE TYPE mood AS ENUM ('HAPPY');
                CREATE TYPE "Odd mood" AS ENUM ('SAD');
                CREATE DOMAIN short AS text;
                CREATE TABLE book (a %s DEFAULT %s)""".formatted(type, expression))
                .toList()
                .get(0)
                .columns()
                .get(0);
    }
}
