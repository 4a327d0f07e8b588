package dev.migrations.autoconfigure;

import dev.migrations.error.MigrationException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.ClassUtils;

/**
 * Where the connections come from that the engine works on.
 *
 * <p>With a URL in the properties: from there. Else, with a Hikari pool: as the pool would open them, but outside of it.
 * Else, with a user in the properties: from the URL of the data source. Else, and for a database in memory: from the data
 * source itself.
 */
final class MigrationConnections {

    private final MigrationsProperties properties;

    private final @Nullable ClassLoader classLoader;

    private final boolean hikari;

    MigrationConnections(MigrationsProperties properties, @Nullable ClassLoader classLoader) {
        this.properties = properties;
        this.classLoader = classLoader;
        this.hikari = ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource", classLoader);
    }

    /** Connections to the database of the properties' own URL; empty where it is that of the application. */
    Optional<DataSource> own() {
        return Optional.ofNullable(properties.url()).map(this::toUrl);
    }

    /** Connections to the database of a data source of the application. */
    DataSource like(DataSource dataSource) {
        if (hikari) {
            Optional<DataSource> connections =
                    HikariConnections.of(dataSource, properties.user(), properties.password());
            if (connections.isPresent()) {
                return connections.get();
            }
        }
        return properties.user() == null ? dataSource : ofUser(dataSource);
    }

    private DataSource toUrl(String url) {
        return DataSourceBuilder.create(classLoader)
                .type(SimpleDriverDataSource.class)
                .driverClassName(driverClassName(url))
                .url(url)
                .username(properties.user())
                .password(properties.password())
                .build();
    }

    private DataSource ofUser(DataSource dataSource) {
        return DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .username(properties.user())
                .password(properties.password())
                .build();
    }

    private String driverClassName(String url) {
        String name = properties.driverClassName();
        if (name == null) {
            name = DatabaseDriver.fromJdbcUrl(url).getDriverClassName();
        }
        if (name == null) {
            throw new MigrationException(
                    "The JDBC driver for 'spring.migrations.url' is not known.",
                    "Set 'spring.migrations.driver-class-name'.");
        }
        if (!ClassUtils.isPresent(name, classLoader)) {
            throw new MigrationException(
                    "The JDBC driver '%s' for 'spring.migrations.url' is not on the class path.".formatted(name),
                    "Add the driver to the dependencies of the application, or correct the URL or "
                            + "'spring.migrations.driver-class-name'.");
        }
        return name;
    }
}
