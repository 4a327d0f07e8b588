package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.Check;
import dev.migrations.schema.Table;
import dev.migrations.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettledTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "x::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[]);"
                        + " x::text = ANY (ARRAY['a'::text, 'b'::text])",
                "x::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text]);"
                        + " x::text = ANY (ARRAY['a'::text, 'b'::text])",
                "x::text = ANY ((ARRAY['it''s, ]'::character varying])::text[]);"
                        + " x::text = ANY ((ARRAY['it''s, ]'::character varying])::text[])",
                "('a'::character varying)::text; 'a'::text",
                "x = 'a'::character varying; x = 'a'::character varying",
                "x = ' ''a''::character varying::text'; x = ' ''a''::character varying::text'"
            })
    void aListOfValuesOfAVarcharIsAListOfTexts(String told, String settled) {
        assertThat(SettledText.ofPresent(told)).isEqualTo(settled);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(SettledText.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state IN ('new', 'it''s', '')", "state = 'new'", "state NOT IN ('a', 'b')", "state IN ('a')"})
    void whatIsToldIsToldAgainWhereItWasGiven(String condition) throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql();
                JdbcSession session = new Connector(
                                ConnectionSource.of(database.dataSource()),
                                List.of(new PostgresqlDialect()),
                                Duration.ZERO,
                                event -> {})
                        .open()) {
            String once = told(session, condition);

            assertThat(told(session, once)).isEqualTo(once);
        }
    }

    private static String told(JdbcSession session, String condition) throws SQLException {
        session.execute("DROP TABLE IF EXISTS book");
        session.execute("CREATE TABLE book (state varchar(10), CONSTRAINT c CHECK (" + condition + "))");
        Table table = (Table) new PostgresqlSchemaReader()
                .read(session, SchemaScope.of("public"))
                .objects()
                .get(0);
        return ((Check) table.constraints().get(0)).expression();
    }
}
