package dev.migrations.autoconfigure.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@JdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(NamesAtConstruction.class)
class JdbcTestSliceTest {

    /** Test contexts are cached, so that it lives as long as the JVM. */
    private static final TestDatabase DATABASE = TestPostgresql.instance().createDatabase();

    @DynamicPropertySource
    static void leadTo(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", DATABASE::user);
        registry.add("spring.datasource.password", DATABASE::password);
    }

    @Test
    void aComponentOfTheSliceSeesTheMigratedSchema(@Autowired NamesAtConstruction component) {
        assertThat(component.names).isEqualTo(List.of("Ursula K. Le Guin"));
    }
}
