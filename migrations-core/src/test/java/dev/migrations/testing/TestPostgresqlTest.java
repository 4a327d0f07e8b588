package dev.migrations.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabaseExtension.class)
class TestPostgresqlTest {

    @BeforeEach
    void createTable(TestDatabase database) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE author (id integer)");
        }
    }

    @Test
    void theServerHasTheMajorVersionOfTheBuildUnlessItWasGiven(TestDatabase database) throws SQLException {
        String url = "MIGRATIONS_TEST_POSTGRESQL_URL";
        assumeTrue(System.getProperty(url, System.getenv(url)) == null);

        try (Connection connection = database.connection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();

            assertThat(String.valueOf(major)).isEqualTo(TestPostgresql.majorVersion());
        }
    }

    @Test
    void beforeEachAndTheTestShareADatabaseWhoseDataSourceLeadsToIt(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_database(), to_regclass('author')::text")) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo(database.name());
            assertThat(rows.getString(2)).isEqualTo("author");
        }
    }

    @Test
    void anotherDatabaseIsEmptyAndHasAnotherName(TestDatabase database) throws SQLException {
        try (TestDatabase other = TestPostgresql.instance().createDatabase();
                Connection connection = other.connection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(other.name()).isNotEqualTo(database.name());
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void closeDropsTheDatabaseAlsoFromUnderAConnection() throws SQLException {
        TestDatabase database = TestPostgresql.instance().createDatabase();
        try (Connection connection = database.connection()) {
            database.close();

            assertThat(connection.isValid(1)).isFalse();
        }
        assertThatThrownBy(database::connection)
                .isInstanceOf(SQLException.class)
                .hasMessage("FATAL: database \"" + database.name() + "\" does not exist");
    }

    @Test
    void queryParametersOfTheServersUrlAreKept() {
        TestDatabase database = TestPostgresql.instance().createDatabase();
        try (database) {
            String server = database.url().replace("/" + database.name(), "/postgres");
            TestPostgresql given =
                    new TestPostgresql(server + "?ApplicationName=tests", database.user(), database.password());

            try (TestDatabase other = given.createDatabase()) {
                assertThat(other.url())
                        .isEqualTo(server.replace("/postgres", "/" + other.name()) + "?ApplicationName=tests");
            }
        }
    }

    @Test
    void aUrlOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> new TestPostgresql("jdbc:h2:mem:test", "user", "password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MIGRATIONS_TEST_POSTGRESQL_URL must look like jdbc:postgresql://host:port/database, "
                        + "but is 'jdbc:h2:mem:test'");
    }
}
