package dev.migrations.benchmarks;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Table;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads and compares as {@code check} does. There are no revisions, so that nothing but the schemas is looked at. */
final class MigrationsSchemaWork implements SchemaWork {

    @Override
    public OptionalInt read(Server server, String database) throws SQLException {
        ConnectionSource source = ConnectionSource.of(server.dataSource(database));
        Connector connector = new Connector(source, List.of(new PostgresqlDialect()), Duration.ZERO, event -> {});
        try (JdbcSession session = connector.open()) {
            SchemaReader reader = session.dialect().schemaReader().orElseThrow();
            Schema schema = reader.read(session, SchemaScope.of("public"));
            return OptionalInt.of(Math.toIntExact(
                    schema.objects().stream().filter(Table.class::isInstance).count()));
        }
    }

    @Override
    public Optional<Boolean> compare(Server server, String database, String model) {
        ModelDifference difference = Migrations.builder()
                .dataSource(server.dataSource(database))
                .locations(List.of())
                .modelDatabase(server.dataSource(model))
                .build()
                .compare();
        return Optional.of(difference.isEmpty()
                && difference.questions().isEmpty()
                && difference.unknown().isEmpty());
    }
}
