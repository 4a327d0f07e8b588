package dev.migrations;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import java.util.List;

/** The databases that are supported. */
final class Dialects {

    private Dialects() {}

    static List<Dialect> all() {
        return List.of(new PostgresqlDialect());
    }
}
