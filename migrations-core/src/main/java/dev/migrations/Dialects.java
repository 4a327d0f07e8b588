package dev.migrations;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import java.util.List;

/** The databases that are supported. */
final class Dialects {

    private Dialects() {}

    static List<Dialect> all() {
        return List.of(new PostgresqlDialect(), new H2Dialect(), new SqliteDialect(), new MysqlDialect());
    }
}
