package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quoteExactly;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.StrayStatement;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A private database in memory, which reads SQL as the live one does. */
final class H2ScratchPlace implements ScratchPlace {

    /** What decides how statements are read and what becomes of names. */
    private static final List<String> SETTINGS = List.of(
            "MODE",
            "DATABASE_TO_UPPER",
            "DATABASE_TO_LOWER",
            "CASE_INSENSITIVE_IDENTIFIERS",
            "DEFAULT_NULL_ORDERING",
            "IGNORE_CATALOGS",
            "NON_KEYWORDS",
            "TRUNCATE_LARGE_LENGTH",
            "VARIABLE_BINARY",
            "ZERO_BASED_ENUMS");

    private static final String SET = "SELECT SETTING_NAME, SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
            + " WHERE SETTING_NAME IN ("
            + SETTINGS.stream().map(H2Literals::quote).collect(Collectors.joining(", "))
            + ") AND SETTING_VALUE <> '' ORDER BY 1";

    @Override
    public Optional<String> url(SqlSession live) throws SQLException {
        List<String> settings = live.query(SET, row -> ";" + row.getString(1) + "=" + row.getString(2));
        return Optional.of("jdbc:h2:mem:" + String.join("", settings));
    }

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        StrayStatement.requireNone(scripts.stream()
                .flatMap(script -> H2Reach.strays(script).stream())
                .toList());
        session.execute("CREATE SCHEMA IF NOT EXISTS " + quoteExactly(live.home()));
        session.execute("SET SCHEMA " + quoteExactly(live.home()));
        return live;
    }
}
