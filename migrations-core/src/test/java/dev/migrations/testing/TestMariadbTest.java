package dev.migrations.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestMariadbTest {

    @Test
    void theServerHasTheVersionOfTheBuildUnlessItWasGiven() throws SQLException {
        String url = "MIGRATIONS_TEST_MARIADB_URL";
        assumeTrue(System.getProperty(url, System.getenv(url)) == null);

        try (TestDatabase database = TestDatabase.mariadb();
                Connection connection = database.connection()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith(TestMariadb.version());
        }
    }

    @Test
    void queryParametersOfTheServersUrlAreKept() {
        try (TestDatabase database = TestDatabase.mariadb()) {
            String server = database.url().replace("/" + database.name(), "/mysql");
            TestMariadb given = new TestMariadb(server + "?tcpKeepAlive=true", database.user(), database.password());

            try (TestDatabase other = given.createDatabase()) {
                assertThat(other.url()).isEqualTo(server.replace("/mysql", "/" + other.name()) + "?tcpKeepAlive=true");
            }
        }
    }

    @Test
    void aUrlOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> new TestMariadb("jdbc:h2:mem:test", "user", "password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MIGRATIONS_TEST_MARIADB_URL must look like jdbc:mariadb://host:port/database, but is"
                        + " 'jdbc:h2:mem:test'");
    }
}
