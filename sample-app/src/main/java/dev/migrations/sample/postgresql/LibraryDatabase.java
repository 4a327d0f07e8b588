package dev.migrations.sample.postgresql;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database of the library is. */
public sealed interface LibraryDatabase extends JdbcConnectionDetails permits GivenDatabase, OwnDatabase {

    /** Where the data is, for people. */
    String description();
}
