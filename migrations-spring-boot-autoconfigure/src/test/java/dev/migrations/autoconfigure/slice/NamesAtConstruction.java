package dev.migrations.autoconfigure.slice;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queries a migrated table in its constructor, through a raw data source. */
class NamesAtConstruction {

    final List<String> names;

    NamesAtConstruction(DataSource dataSource) {
        this.names = JdbcClient.create(dataSource)
                .sql("SELECT name FROM author ORDER BY id")
                .query(String.class)
                .list();
    }
}
