package dev.migrations.autoconfigure;

import java.util.List;
import javax.sql.DataSource;

/** A component that queries a migrated table in its constructor, through a raw data source. */
class AuthorNames {

    static final List<String> AFTER_THE_UPGRADE = List.of("Ursula K. Le Guin");

    final List<String> names;

    AuthorNames(DataSource dataSource) {
        this.names = Applications.query(dataSource, "SELECT name FROM author ORDER BY id");
    }
}
