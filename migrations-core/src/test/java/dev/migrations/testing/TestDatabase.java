package dev.migrations.testing;

import dev.migrations.dialect.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A database that belongs to one test or test class, until it is closed. */
public interface TestDatabase extends AutoCloseable {

    /** An empty PostgreSQL database on the server of this JVM. */
    static TestDatabase postgresql() {
        return TestPostgresql.instance().createDatabase();
    }

    /** An empty MariaDB database on the server of this JVM; skips the test where there is none for the platform. */
    static TestDatabase mariadb() {
        return TestMariadb.instance().createDatabase();
    }

    /** An empty H2 database in memory. */
    static TestDatabase h2() {
        return new EmbeddedDatabase(EmbeddedDatabase.Kind.H2, UUID.randomUUID().toString(), Path.of(""));
    }

    /** An empty SQLite database in a file in the folder. */
    static TestDatabase sqlite(Path folder) {
        return new EmbeddedDatabase(EmbeddedDatabase.Kind.SQLITE, "library", folder);
    }

    /** Its name on the server. */
    String name();

    /** The JDBC URL, without credentials. */
    String url();

    /** The user that owns it. */
    String user();

    /** The password of the user. */
    String password();

    /** A new data source without a pool. */
    DataSource dataSource();

    /** A new connection in autocommit mode, for the caller to close. */
    Connection connection() throws SQLException;

    /** The dialect of the database. */
    Dialect dialect();

    /** Asks for the names of the tables that are not the database's own, in lower case where case does not matter. */
    String tablesQuery();

    /** Drops the database. */
    @Override
    void close();
}
