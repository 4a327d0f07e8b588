package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.StrayStatement;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A database in memory, with one more in memory for each that is attached to the live one. */
final class SqliteScratchPlace implements ScratchPlace {

    @Override
    public Optional<String> url(SqlSession live) {
        return Optional.of("jdbc:sqlite::memory:");
    }

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        StrayStatement.requireNone(scripts.stream()
                .flatMap(script -> SqliteReach.strays(script).stream())
                .toList());
        for (String schema : live.others()) {
            session.execute("ATTACH ':memory:' AS " + SqliteText.quote(schema));
        }
        return live;
    }
}
