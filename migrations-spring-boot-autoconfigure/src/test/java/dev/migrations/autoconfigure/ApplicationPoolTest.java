package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import dev.migrations.Migrations;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDatabaseExtension.class)
class ApplicationPoolTest {

    @Test
    void theUpgradeDoesNotStartThePool(TestDatabase database) {
        Applications.on(database).run(context -> {
            HikariDataSource pool = context.getBean(HikariDataSource.class);

            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
            assertThat(pool.isRunning()).isFalse();
            assertThat(pool.getHikariPoolMXBean()).isNull();
        });
    }

    @Test
    void theUpgradeDoesNotSealThePool(TestDatabase database) {
        Applications.on(database).run(context -> {
            HikariDataSource pool = context.getBean(HikariDataSource.class);

            pool.setConnectionInitSql("SET application_name = 'renamed'");

            assertThat(Applications.query(pool, "SHOW application_name")).isEqualTo(List.of("renamed"));
        });
    }

    @Test
    void theUpgradeLeavesNoConnectionBehind(TestDatabase database) {
        Applications.on(database)
                .run(context -> assertThat(Applications.query(
                                database.dataSource(),
                                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                                        + "AND pid <> pg_backend_pid()"))
                        .isEmpty());
    }

    @Test
    void aSearchPathThatARevisionSetsDoesNotReachThePool(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder)
                .base("a1", "CREATE SCHEMA other; SET search_path TO other, public; CREATE TABLE book (id integer);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withPropertyValues("spring.datasource.hikari.maximum-pool-size=1")
                .run(context -> assertThat(Applications.query(context.getBean(DataSource.class), "SHOW search_path"))
                        .isEqualTo(List.of("\"$user\", public")));
    }

    @Test
    void aRoleThatARevisionTakesDoesNotReachThePool(TestDatabase database, @TempDir Path folder) {
        String role = "role_" + database.name();
        Revisions revisions =
                new Revisions(folder).base("a1", "CREATE ROLE %1$s SUPERUSER; SET ROLE %1$s;".formatted(role));

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withPropertyValues("spring.datasource.hikari.maximum-pool-size=1")
                .run(context -> assertThat(Applications.query(context.getBean(DataSource.class), "SELECT current_user"))
                        .isEqualTo(List.of(database.user())));
        Applications.execute(database.dataSource(), "DROP OWNED BY %1$s CASCADE; DROP ROLE %1$s".formatted(role));
    }

    @Test
    void theUpgradeKeepsTheInitSqlOfThePool(TestDatabase database) {
        Applications.execute(database.dataSource(), "CREATE SCHEMA tenant");

        Applications.on(database)
                .withPropertyValues("spring.datasource.hikari.connection-init-sql=SET search_path TO tenant")
                .run(context -> assertThat(Applications.query(
                                database.dataSource(), "SELECT schemaname FROM pg_tables WHERE tablename = 'author'"))
                        .isEqualTo(List.of("tenant")));
    }

    @Test
    void theUpgradeKeepsTheSchemaOfThePool(TestDatabase database) {
        Applications.execute(database.dataSource(), "CREATE SCHEMA tenant");

        Applications.on(database)
                .withPropertyValues("spring.datasource.hikari.schema=tenant")
                .run(context -> assertThat(Applications.query(
                                database.dataSource(), "SELECT schemaname FROM pg_tables WHERE tablename = 'author'"))
                        .isEqualTo(List.of("tenant")));
    }

    @Test
    void theUpgradeKeepsTheDriverPropertiesOfThePool(TestDatabase database) {
        Applications.execute(database.dataSource(), "CREATE SCHEMA tenant");

        Applications.on(database)
                .withPropertyValues("spring.datasource.hikari.data-source-properties.currentSchema=tenant")
                .run(context -> assertThat(Applications.query(
                                database.dataSource(), "SELECT schemaname FROM pg_tables WHERE tablename = 'author'"))
                        .isEqualTo(List.of("tenant")));
    }

    @Test
    void theUpgradeWorksWithAPoolOfADataSourceClass(TestDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
        pool.addDataSourceProperty("url", database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());

        Applications.on(database)
                .withBean("own", HikariDataSource.class, () -> pool)
                .run(context -> {
                    assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
                    assertThat(pool.isRunning()).isFalse();
                });
    }

    @Test
    void theUpgradeWorksWithAPoolAroundADataSource(TestDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());

        Applications.on(database)
                .withBean("own", HikariDataSource.class, () -> pool)
                .run(context -> {
                    assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
                    assertThat(pool.isRunning()).isFalse();
                });
    }

    @Test
    void theUpgradeAsksThePoolsCredentialsProvider(TestDatabase database) {
        HikariDataSource pool = Applications.pool(database);
        pool.setPassword("outdated");
        pool.setUsername("nobody");
        pool.setCredentialsProvider(() -> Credentials.of(database.user(), database.password()));

        Applications.on(database)
                .withBean("own", HikariDataSource.class, () -> pool)
                .run(context -> assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES));
    }

    @Test
    void theUpgradeWritesThoughThePoolIsReadOnly(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.datasource.hikari.read-only=true")
                .run(context -> assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES));
    }

    @Test
    void migrationsThatTheApplicationCallsDoNotUseThePool(TestDatabase database) {
        Applications.on(database).run(context -> {
            List<String> current = context.getBean(Migrations.class).current();

            assertThat(current).isEqualTo(List.of("b2"));
            assertThat(context.getBean(HikariDataSource.class).isRunning()).isFalse();
        });
    }
}
