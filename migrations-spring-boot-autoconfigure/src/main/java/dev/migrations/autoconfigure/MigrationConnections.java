package dev.migrations.autoconfigure;

import dev.migrations.error.MigrationException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
 *
 * <p>Without a user in the properties, a URL of the properties that names none and a password of the properties are for the
 * user of the application.
 */
final class MigrationConnections {

    private static final Pattern USER_IN_URL =
            Pattern.compile("[?&;]user(?:name)?=|//[^/?;]*@", Pattern.CASE_INSENSITIVE);

    private final MigrationsProperties properties;

    private final Supplier<Optional<ApplicationUser>> application;

    private final @Nullable ClassLoader classLoader;

    private final boolean hikari;

    MigrationConnections(
            MigrationsProperties properties,
            Supplier<Optional<ApplicationUser>> application,
            @Nullable ClassLoader classLoader) {
        this.properties = properties;
        this.application = application;
        this.classLoader = classLoader;
        this.hikari = ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource", classLoader);
    }

    /** Connections to the database of the properties' own URL; empty where it is that of the application. */
    Optional<DataSource> own() {
        if (properties.url() == null && properties.driverClassName() != null) {
            throw new MigrationException(
                    "'spring.migrations.driver-class-name' is set, but 'spring.migrations.url', whose driver it names, is not.",
                    "Set 'spring.migrations.url', or remove 'spring.migrations.driver-class-name'.");
        }
        return Optional.ofNullable(properties.url()).map(this::toUrl);
    }

    /** Connections to the database of a data source of the application. */
    DataSource like(DataSource dataSource) {
        ApplicationUser user = userOfDataSource();
        if (hikari) {
            Optional<DataSource> connections = HikariConnections.of(dataSource, user.name(), user.password());
            if (connections.isPresent()) {
                return connections.get();
            }
        }
        return user.name() == null ? dataSource : ofUser(user, dataSource);
    }

    private DataSource toUrl(String url) {
        ApplicationUser user = userOfUrl(url);
        return DataSourceBuilder.create(classLoader)
                .type(SimpleDriverDataSource.class)
                .driverClassName(driverClassName(url))
                .url(url)
                .username(user.name())
                .password(user.password())
                .build();
    }

    private static DataSource ofUser(ApplicationUser user, DataSource dataSource) {
        return DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .username(user.name())
                .password(user.password())
                .build();
    }

    /** The user of the properties; with a password alone, the application's user with that password. */
    private ApplicationUser userOfDataSource() {
        if (properties.user() != null || properties.password() == null) {
            return new ApplicationUser(properties.user(), properties.password());
        }
        return applicationUser();
    }

    private ApplicationUser userOfUrl(String url) {
        if (properties.user() != null || USER_IN_URL.matcher(url).find()) {
            return new ApplicationUser(properties.user(), properties.password());
        }
        return applicationUser();
    }

    private ApplicationUser applicationUser() {
        Optional<ApplicationUser> user = application.get();
        if (properties.password() == null) {
            return user.orElseGet(() -> new ApplicationUser(null, null));
        }
        return user.map(found -> new ApplicationUser(found.name(), properties.password()))
                .orElseThrow(() -> new MigrationException(
                        "'spring.migrations.password' is set, but neither 'spring.migrations.user' nor a user of the application's own connection.",
                        "Set 'spring.migrations.user', or remove 'spring.migrations.password'."));
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
