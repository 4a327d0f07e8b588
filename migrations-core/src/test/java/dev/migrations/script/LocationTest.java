package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void aBarePathIsOnTheClassPath() {
        assertThat(Location.of("db/migrations")).isEqualTo(new Location.ClassPath("db/migrations"));
        assertThat(Location.of("classpath:/db/migrations/")).isEqualTo(new Location.ClassPath("db/migrations"));
        assertThat(Location.of("filesystem:sql")).isEqualTo(new Location.FileSystem(Path.of("sql")));
    }

    @Test
    void anUnknownPrefixIsRefused() {
        assertThatThrownBy(() -> Location.of("file:db"))
                .isInstanceOf(MigrationException.class)
                .hasMessage("Location 'file:db' has the unknown prefix 'file:'.\n"
                        + "Write 'classpath:' or 'filesystem:' before the path.");
    }

    @Test
    void aLocationWithoutAPathIsRefused() {
        assertThatThrownBy(() -> Location.of("classpath:"))
                .isInstanceOf(MigrationException.class)
                .hasMessage("Location 'classpath:' has no path.\nName a folder, such as 'classpath:db/migrations'.");
    }
}
