package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InMemoryDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:library",
                "jdbc:h2:mem:library;DB_CLOSE_DELAY=-1",
                "jdbc:hsqldb:mem:library",
                "jdbc:derby:memory:library;create=true",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file:library?mode=memory&cache=shared",
                "jdbc:sqlite:"
            })
    void aDatabaseThatVanishesWithItsLastConnectionIsInMemory(String url) {
        assertThat(InMemoryDatabase.isUrl(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/mem",
                "jdbc:h2:file:./mem",
                "jdbc:h2:tcp://localhost/mem:library",
                "jdbc:sqlite:library.db"
            })
    void anyOtherDatabaseIsNot(String url) {
        assertThat(InMemoryDatabase.isUrl(url)).isFalse();
    }

    @Test
    void aPoolOfADatabaseInMemoryIsUsedAsItIs() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:library");

        assertThat(HikariConnections.of(pool, null, null)).isEmpty();
    }
}
