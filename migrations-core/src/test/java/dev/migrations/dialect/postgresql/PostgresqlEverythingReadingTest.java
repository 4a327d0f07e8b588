package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class PostgresqlEverythingReadingTest extends PostgresqlReadingOnServer {

    @Test
    void aScratchSchemaReadsAsTheLiveOne() throws Exception {
        Schema live = read(everything());

        session.begin();
        session.execute("CREATE SCHEMA scratch");
        session.execute("SET LOCAL search_path = scratch, app, public");
        execute(everything());
        Schema scratch = read(SchemaScope.of("scratch"));
        session.rollback();

        assertThat(scratch.objects()).isEqualTo(live.objects());
        assertThat(scratch.dependencies()).isEqualTo(live.dependencies());
    }

    private static String everything() throws IOException {
        try (InputStream file = PostgresqlEverythingReadingTest.class.getResourceAsStream("everything.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
