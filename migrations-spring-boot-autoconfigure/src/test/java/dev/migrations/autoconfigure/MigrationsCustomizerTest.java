package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.MigrationsBuilder;
import dev.migrations.error.MigrationException;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabaseExtension.class)
class MigrationsCustomizerTest {

    @Test
    void aCustomizerHasTheLastWord(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.version-table=of_the_properties")
                .withBean(MigrationsCustomizer.class, () -> builder -> builder.versionTable("of_the_customizer"))
                .run(context -> assertThat(Applications.tables(database))
                        .isEqualTo(List.of("author", "migration_history", "of_the_customizer")));
    }

    @Test
    void aCustomizerThatNeedsTheDataSourceIsAnError(TestDatabase database) {
        Applications.on(database).withBean("needy", NeedyCustomizer.class).run(context -> {
            Throwable failure = context.getStartupFailure();
            while (!(failure instanceof MigrationException)) {
                failure = failure.getCause();
            }

            assertThat(failure).hasMessage("""
                            A MigrationsCustomizer needs the DataSource, directly or through other beans, but \
                            the DataSource is handed out only after the upgrade, for which the MigrationsCustomizer is needed.
                            Take the DataSource out of bean 'needy' and of what it depends on.""");
        });
    }

    static final class NeedyCustomizer implements MigrationsCustomizer {

        NeedyCustomizer(DataSource dataSource) {}

        @Override
        public void customize(MigrationsBuilder builder) {}
    }
}
