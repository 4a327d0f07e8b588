package dev.migrations.dialect.postgresql;

import static dev.migrations.op.Value.arrayOf;
import static dev.migrations.op.Value.expression;
import static dev.migrations.op.Value.json;
import static dev.migrations.op.Value.none;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.migrations.op.Value;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(TestDatabaseExtension.class)
class PostgresqlLiteralsTest {

    private static final PostgresqlLiterals LITERALS = PostgresqlLiterals.INSTANCE;

    /** A value, its literal, a type, and the text of what the server reads. */
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(none(), "NULL", "text", null),
                arguments(Value.of("it's"), "'it''s'", "text", "it's"),
                arguments(Value.of("a\\b'"), "E'a\\\\b'''", "text", "a\\b'"),
                arguments(Value.of(42), "42", "integer", "42"),
                arguments(Value.of(Long.MIN_VALUE), "-9223372036854775808", "bigint", "-9223372036854775808"),
                arguments(Value.of(new BigDecimal("1.50")), "1.50", "numeric", "1.50"),
                arguments(Value.of(new BigDecimal("1E+3")), "1E+3", "integer", "1000"),
                arguments(Value.of(1e-7), "1.0E-7", "numeric", "0.00000010"),
                arguments(Value.of(0.1f), "0.1", "real", "0.1"),
                arguments(Value.of(Double.NaN), "'NaN'", "double precision", "NaN"),
                arguments(Value.of(Double.NaN), "'NaN'", "numeric", "NaN"),
                arguments(Value.of(Double.POSITIVE_INFINITY), "'Infinity'", "real", "Infinity"),
                arguments(Value.of(Double.NEGATIVE_INFINITY), "'-Infinity'", "numeric", "-Infinity"),
                arguments(Value.of(true), "true", "boolean", "true"),
                arguments(Value.of(false), "false", "boolean", "false"),
                arguments(Value.of(LocalDate.of(2026, 11, 20)), "'2026-11-20'", "date", "2026-11-20"),
                arguments(Value.of(LocalDate.of(2026, 11, 20)), "'2026-11-20'", "text", "2026-11-20"),
                arguments(Value.of(LocalDate.of(0, 2, 29)), "'0001-02-29 BC'", "date", "0001-02-29 BC"),
                arguments(Value.of(LocalDate.of(-43, 3, 15)), "'0044-03-15 BC'", "date", "0044-03-15 BC"),
                arguments(Value.of(LocalDate.of(-4713, 11, 24)), "'4714-11-24 BC'", "date", "4714-11-24 BC"),
                arguments(Value.of(LocalDate.of(12345, 6, 7)), "'12345-06-07'", "date", "12345-06-07"),
                arguments(Value.of(LocalDate.of(5874897, 12, 31)), "'5874897-12-31'", "date", "5874897-12-31"),
                arguments(Value.of(LocalTime.of(14, 32)), "'14:32:00'", "time", "14:32:00"),
                arguments(Value.of(LocalTime.MAX), "'23:59:59.999999999'", "time", "24:00:00"),
                arguments(
                        Value.of(LocalDateTime.of(2026, 11, 20, 14, 32, 10, 123_456_789)),
                        "'2026-11-20 14:32:10.123456789'",
                        "timestamp",
                        "2026-11-20 14:32:10.123457"),
                arguments(
                        Value.of(LocalDateTime.of(-43, 3, 15, 1, 2, 3)),
                        "'0044-03-15 01:02:03 BC'",
                        "timestamp",
                        "0044-03-15 01:02:03 BC"),
                arguments(
                        Value.of(LocalDateTime.of(294276, 12, 31, 23, 59)),
                        "'294276-12-31 23:59:00'",
                        "timestamp",
                        "294276-12-31 23:59:00"),
                arguments(
                        Value.of(OffsetDateTime.parse("2026-11-20T14:32:10+02:00")),
                        "'2026-11-20 12:32:10+00'",
                        "timestamptz",
                        "2026-11-20 07:32:10-05"),
                arguments(
                        Value.of(Instant.parse("-0043-03-15T01:02:03.5Z")),
                        "'0044-03-15 01:02:03.5+00 BC'",
                        "timestamptz",
                        "0044-03-14 20:02:03.5-05 BC"),
                arguments(
                        Value.of(Instant.parse("+10000-01-01T12:00:00Z")),
                        "'10000-01-01 12:00:00+00'",
                        "timestamptz",
                        "10000-01-01 07:00:00-05"),
                arguments(
                        Value.of(new UUID(0, 1)),
                        "'00000000-0000-0000-0000-000000000001'",
                        "uuid",
                        "00000000-0000-0000-0000-000000000001"),
                arguments(json("{\"a\": \"\\n'\"}"), "E'{\"a\": \"\\\\n''\"}'", "json", "{\"a\": \"\\n'\"}"),
                arguments(json("{\"b\":1,\"a\":2}"), "'{\"b\":1,\"a\":2}'", "jsonb", "{\"a\": 2, \"b\": 1}"),
                arguments(Value.of(new byte[] {0, 39, (byte) 255}), "E'\\\\x0027ff'", "bytea", "\\x0027ff"),
                arguments(Value.of(new byte[0]), "E'\\\\x'", "bytea", "\\x"),
                arguments(arrayOf(), "'{}'", "text[]", "{}"),
                arguments(arrayOf(List.of(), List.of()), "'{}'", "integer[]", "{}"),
                arguments(arrayOf(1, none(), -3), "'{\"1\",NULL,\"-3\"}'", "integer[]", "{1,NULL,-3}"),
                arguments(
                        arrayOf("a,\"b\\", "NULL", "{it's}", ""),
                        "E'{\"a,\\\\\"b\\\\\\\\\",\"NULL\",\"{it''s}\",\"\"}'",
                        "text[]",
                        "{\"a,\\\"b\\\\\",\"NULL\",\"{it's}\",\"\"}"),
                arguments(
                        arrayOf(List.of(1, 2), List.of(3, 4)),
                        "'{{\"1\",\"2\"},{\"3\",\"4\"}}'",
                        "integer[]",
                        "{{1,2},{3,4}}"),
                arguments(arrayOf(new byte[] {1}), "E'{\"\\\\\\\\x01\"}'", "bytea[]", "{\"\\\\x01\"}"),
                arguments(arrayOf(LocalDate.of(2026, 1, 2)), "'{\"2026-01-02\"}'", "date[]", "{2026-01-02}"),
                arguments(
                        arrayOf(LocalDate.of(2026, 1, 2), expression("date '2026-01-03'")),
                        "ARRAY['2026-01-02', date '2026-01-03']",
                        "date[]",
                        "{2026-01-02,2026-01-03}"),
                arguments(
                        arrayOf(List.of(1, 2), List.of(3, expression("2 + 2"))),
                        "ARRAY['{\"1\",\"2\"}', ARRAY[3, 2 + 2]]",
                        "integer[]",
                        "{{1,2},{3,4}}"),
                arguments(expression("lower('X')"), "lower('X')", "text", "x"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aLiteralIsReadAsTheValue(Value value, String literal, String type, String text, TestDatabase database)
            throws SQLException {
        String written = LITERALS.write(value);

        assertThat(written).isEqualTo(literal);
        assertThat(read(database, written, type, "on")).isEqualTo(text);
        assertThat(read(database, written, type, "off")).isEqualTo(text);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                arguments(Value.of("a\0b"), "its texts cannot contain the character 0"),
                arguments(json("\"\0\""), "its texts cannot contain the character 0"),
                arguments(Value.of(LocalDate.MIN), "its days are from 4714-11-24 BC to 5874897-12-31"),
                arguments(Value.of(LocalDate.MAX), "its days are from 4714-11-24 BC to 5874897-12-31"),
                arguments(Value.of(LocalDateTime.MAX), "its timestamps are from 4714-11-24 BC to 294276-12-31"),
                arguments(Value.of(OffsetDateTime.MIN), "its timestamps are from 4714-11-24 BC to 294276-12-31"),
                arguments(arrayOf(LocalDate.MAX), "its days are from 4714-11-24 BC to 5874897-12-31"),
                arguments(arrayOf(List.of(1), List.of(1, 2)), "its arrays have no elements of different lengths"),
                arguments(arrayOf(1, List.of(1)), "its arrays have no elements of different lengths"),
                arguments(
                        arrayOf(List.of(List.of(List.of(List.of(List.of(List.of(1))))))),
                        "its arrays have at most 6 dimensions"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void aValueThatTheServerHasNotIsNotWritten(Value value, String reason) {
        assertThat(LITERALS.lacks(value)).contains(reason);
        assertThatThrownBy(() -> LITERALS.write(value)).hasMessage(reason);
    }

    @Test
    void namesBeginWithAColonOutsideOfQuotesAndComments() {
        String sql = "SELECT :a, ':b', \":c\", E'\\':d', $$:e$$, $x$:f$x$, 1::int, x:::g, a[1: 2] -- :h\n"
                + "/* :i /* */ :j */, :k_1||:a, b := 1, :_x";

        assertThat(LITERALS.parameters(sql).stream().map(name -> sql.substring(name.begin(), name.end())))
                .containsExactly(":a", ":k_1", ":a", ":_x");
    }

    private static String read(TestDatabase database, String literal, String type, String conforming)
            throws SQLException {
        try (Connection connection = database.connection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET standard_conforming_strings = " + conforming);
            statement.execute("SET TimeZone = 'Etc/GMT+5'");
            statement.execute("SET DateStyle = 'ISO, DMY'");
            statement.execute("DROP TABLE IF EXISTS literal");
            statement.execute("CREATE TABLE literal (value " + type + ")");
            statement.execute("INSERT INTO literal VALUES (" + literal + "), (" + literal + ")");
            try (ResultSet rows = statement.executeQuery("SELECT value::text FROM literal")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
