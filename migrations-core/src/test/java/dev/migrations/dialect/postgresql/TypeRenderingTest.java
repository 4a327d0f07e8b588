package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.interval;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.jsonb;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeRenderingTest {

    @Test
    void typesAreWrittenAsPostgresqlNamesThem() {
        List<String> sql = Stream.of(
                        smallint(),
                        integer(),
                        bigint(),
                        numeric(),
                        numeric(12),
                        numeric(12, 2),
                        real(),
                        doublePrecision(),
                        bool(),
                        character(2),
                        varchar(),
                        varchar(80),
                        text(),
                        bytea(),
                        date(),
                        time(),
                        time(3),
                        timestamp(),
                        timestamp(0),
                        timestamptz(),
                        timestamptz(6),
                        interval(),
                        uuid(),
                        json(),
                        jsonb(),
                        array(text()),
                        array(array(varchar(3))),
                        nativeType("app.\"Mood\""))
                .map(PostgresqlDefinitions::type)
                .toList();

        assertThat(sql)
                .containsExactly(
                        "smallint",
                        "integer",
                        "bigint",
                        "numeric",
                        "numeric(12)",
                        "numeric(12, 2)",
                        "real",
                        "double precision",
                        "boolean",
                        "character(2)",
                        "varchar",
                        "varchar(80)",
                        "text",
                        "bytea",
                        "date",
                        "time",
                        "time(3)",
                        "timestamp",
                        "timestamp(0)",
                        "timestamptz",
                        "timestamptz(6)",
                        "interval",
                        "uuid",
                        "json",
                        "jsonb",
                        "text[]",
                        "varchar(3)[][]",
                        "app.\"Mood\"");
    }
}
