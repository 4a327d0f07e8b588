package dev.migrations.internal.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** Where the one connection of a run comes from. */
@FunctionalInterface
public interface ConnectionSource {

    /** Opens a connection that the caller closes. */
    Connection open() throws SQLException;

    /** One connection of the data source, given back to it afterwards. */
    static ConnectionSource of(DataSource dataSource) {
        return () -> {
            try {
                return dataSource.getConnection();
            } catch (RuntimeException e) {
                // Pools wrap what the driver says of their first connection into exceptions of their own.
                for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                    if (cause instanceof SQLException sqlException) {
                        throw sqlException;
                    }
                }
                throw e;
            }
        };
    }

    /**
     * A connection of its own.
     *
     * @param properties what the driver gets besides the URL: user, password, and its own properties
     */
    static ConnectionSource of(String url, Properties properties) {
        return () -> {
            Properties copy = new Properties();
            copy.putAll(properties);
            return DriverManager.getConnection(url, copy);
        };
    }
}
