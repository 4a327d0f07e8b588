package dev.migrations.sample.postgresql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** The database that {@code spring.datasource.url} names. */
record GivenDatabase(DataSourceProperties properties) implements LibraryDatabase {

    @Override
    public String getJdbcUrl() {
        return properties.determineUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return properties.determineUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return properties.determinePassword();
    }

    @Override
    public String description() {
        return "the database of 'spring.datasource.url'";
    }
}
