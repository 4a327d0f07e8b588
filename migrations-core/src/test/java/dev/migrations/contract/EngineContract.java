package dev.migrations.contract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.dialect.Capability;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A database, a folder of revisions and the events of the runs, new for every test. */
abstract class EngineContract {

    final List<MigrationEvent> events = Collections.synchronizedList(new ArrayList<>());

    TestDatabase database;

    RevisionFolder revisions;

    private Path folder;

    /**
     * The database of the suite.
     *
     * @param emptyFolder for a database that is a file
     */
    abstract TestDatabase open(Path emptyFolder);

    @BeforeEach
    void open(@TempDir Path revisionFolder, @TempDir Path databaseFolder) {
        database = open(databaseFolder);
        folder = revisionFolder;
        revisions = new RevisionFolder(revisionFolder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Skips the test where the database cannot do it. */
    void requires(Capability capability) {
        assumeTrue(database.dialect().supports(capability));
    }

    /** Skips the test where the database can do it. */
    void requiresNo(Capability capability) {
        assumeFalse(database.dialect().supports(capability));
    }

    MigrationsBuilder builder() {
        return Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of(revisions.location()))
                .listener(events::add);
    }

    /** As a new start of the application: the revisions are read again. */
    Migrations migrations() {
        return builder().build();
    }

    /** The rows that the query answers, their columns separated by {@code |}. */
    List<String> rows(String sql) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet resultSet = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = resultSet.getMetaData().getColumnCount();
            while (resultSet.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(resultSet.getString(i)));
                }
                rows.add(String.join("|", values));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The tables of the database, ours too. */
    List<String> tables() {
        return rows(database.tablesQuery());
    }

    List<String> version() {
        return rows("SELECT version_num FROM migration_version ORDER BY 1");
    }

    List<String> history() {
        return rows(
                "SELECT revision, direction, state, CASE WHEN applied THEN 't' ELSE 'f' END FROM migration_history ORDER BY id");
    }

    /** The failure of the call, the folder of the revisions written as {@code FOLDER} in its texts. */
    Failure failureOf(ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        Assertions.assertThat(thrown).isInstanceOf(MigrationException.class);
        MigrationException failure = (MigrationException) thrown;
        return new Failure(inFolder(failure.problem()), inFolder(failure.action()));
    }

    String inFolder(String text) {
        return text.replace(folder.toString(), "FOLDER");
    }

    /**
     * What a user is told.
     *
     * @param problem what is wrong
     * @param action what to do
     */
    record Failure(String problem, String action) {}
}
