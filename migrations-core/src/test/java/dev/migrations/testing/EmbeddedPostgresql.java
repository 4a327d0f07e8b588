package dev.migrations.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A server unpacked from Maven artifacts; it stops itself when the JVM exits. */
final class EmbeddedPostgresql {

    private EmbeddedPostgresql() {}

    static TestPostgresql start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new TestPostgresql(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
