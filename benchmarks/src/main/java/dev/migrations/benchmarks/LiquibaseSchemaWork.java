package dev.migrations.benchmarks;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.exception.DatabaseException;
import liquibase.snapshot.DatabaseSnapshot;
import liquibase.snapshot.SnapshotControl;
import liquibase.snapshot.SnapshotGeneratorFactory;
import liquibase.structure.core.Catalog;
import liquibase.structure.core.Table;

/** What its commands {@code snapshot} and {@code diff} do before they write a report. */
final class LiquibaseSchemaWork implements SchemaWork {

    @Override
    public OptionalInt read(Server server, String database) throws Exception {
        DataSource dataSource = server.dataSource(database);
        AtomicInteger tables = new AtomicInteger();
        LiquibaseScope.run(Map.of(), () -> {
            try (Connection connection = dataSource.getConnection()) {
                tables.set(snapshot(database(connection)).get(Table.class).size());
            }
        });
        return OptionalInt.of(tables.get());
    }

    private static DatabaseSnapshot snapshot(Database database) throws Exception {
        return SnapshotGeneratorFactory.getInstance()
                .createSnapshot(database.getDefaultSchema(), database, new SnapshotControl(database));
    }

    @Override
    public Optional<Boolean> compare(Server server, String database, String model) throws Exception {
        DataSource one = server.dataSource(database);
        DataSource other = server.dataSource(model);
        AtomicBoolean equal = new AtomicBoolean();
        LiquibaseScope.run(Map.of(), () -> {
            try (Connection actual = one.getConnection();
                    Connection desired = other.getConnection()) {
                equal.set(isEqual(DiffGeneratorFactory.getInstance()
                        .compare(database(desired), database(actual), new CompareControl())));
            }
        });
        return Optional.of(equal.get());
    }

    /** The names of the databases differ, and that is told as a change. */
    private static boolean isEqual(DiffResult result) {
        return result.getMissingObjects().isEmpty()
                && result.getUnexpectedObjects().isEmpty()
                && result.getChangedObjects().keySet().stream().allMatch(Catalog.class::isInstance);
    }

    private static Database database(Connection connection) throws DatabaseException {
        return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    }
}
