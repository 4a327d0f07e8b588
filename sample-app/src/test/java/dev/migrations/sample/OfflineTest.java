package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import dev.migrations.testing.TestPostgresql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The script of the whole history, run without the engine, leaves a database that nobody could tell from an upgraded one. */
@ExtendWith(TestDatabaseExtension.class)
class OfflineTest {

    private static final String VERSIONS =
            "SELECT version_num, (SELECT json_agg(json_build_array(id, revision, direction, message, checksum, digest,"
                    + " state, applied, statements_done, statements_digest, database_user, application_name) ORDER BY id)"
                    + " FROM migration_history) FROM migration_version";

    private static final String ROWS = "SELECT (SELECT json_agg(a.full_name ORDER BY a.id) FROM author a),"
            + " (SELECT json_agg(b.title ORDER BY b.id) FROM book b), (SELECT json_agg(l.status ORDER BY l.id) FROM loan l),"
            + " nextval(pg_get_serial_sequence('author', 'id'))";

    private final TestDatabase database;

    OfflineTest(TestDatabase database) {
        this.database = database;
    }

    private static MigrationsBuilder sample() {
        return Migrations.builder().packages(List.of("dev.migrations.sample.migrations"));
    }

    private static String script() {
        return sample().dialect("postgresql").build().upgradeSql("heads");
    }

    @Test
    void statementByStatementItLeavesTheCatalogAndTheRowsOfAnUpgrade(@TempDir Path folder) throws SQLException {
        new PrintedScript(script()).runIn(database, folder);

        assertThatItIsAsAfterAnUpgrade();
    }

    @Test
    void byPsqlItLeavesTheCatalogAndTheRowsOfAnUpgrade() throws SQLException, IOException, InterruptedException {
        assumeTrue(PrintedScript.canBeRunByPsql(), "there is no psql on the PATH");

        PrintedScript.Psql psql = new PrintedScript(script()).runByPsql(database);

        assertThat(psql).isEqualTo(new PrintedScript.Psql(0, ""));
        assertThatItIsAsAfterAnUpgrade();
    }

    private void assertThatItIsAsAfterAnUpgrade() throws SQLException {
        try (TestDatabase upgraded = TestPostgresql.instance().createDatabase()) {
            sample().dataSource(upgraded.dataSource()).build().upgrade("heads");

            assertThat(Catalog.of(database).lines())
                    .containsExactlyElementsOf(Catalog.of(upgraded).lines());
            assertThat(rows(database, VERSIONS)).isEqualTo(rows(upgraded, VERSIONS));
            assertThat(rows(database, ROWS)).isEqualTo(rows(upgraded, ROWS));
        }
        assertThat(sample().dataSource(database.dataSource()).build().check().faults())
                .isEmpty();
    }

    private static List<String> rows(TestDatabase from, String sql) throws SQLException {
        try (Connection connection = from.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getString(column));
                }
            }
            return values;
        }
    }
}
