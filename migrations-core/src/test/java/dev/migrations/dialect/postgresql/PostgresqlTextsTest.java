package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Identifiers and literals against those of a real server. */
class PostgresqlTextsTest {

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestPostgresql.instance().createDatabase();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @Test
    void identifiersAreQuotedExactlyWhereTheServerQuotesThem() throws SQLException {
        List<String> names = new ArrayList<>(List.of(
                "author",
                "author_2",
                "_x",
                "2x",
                "Author",
                "a b",
                "a.b",
                "a\"b",
                "a$b",
                "größe",
                "über",
                "emoji😀",
                "a'b"));
        names.addAll(answers("SELECT word FROM pg_get_keywords() WHERE word <> ALL (?)", List.of()));

        List<String> quoted = answers(
                "SELECT quote_ident(name) FROM unnest(?::text[]) WITH ORDINALITY AS names (name, n) ORDER BY n", names);

        assertThat(names.stream().map(PostgresqlIdentifiers::quote)).containsExactlyElementsOf(quoted);
    }

    @Test
    void literalsAreReadAsTheTextThatTheyStandFor() throws SQLException {
        List<String> texts = List.of("", "x", "it's", "back\\slash", "\\'", "a\nb", "größe 😀", "$$", "E'x'");

        List<String> read = new ArrayList<>();
        for (String setting : List.of("on", "off")) {
            for (String text : texts) {
                read.addAll(literal(setting, PostgresqlLiterals.quote(text)));
            }
        }

        assertThat(read.subList(0, texts.size())).isEqualTo(texts);
        assertThat(read.subList(texts.size(), read.size())).isEqualTo(texts);
    }

    private static List<String> literal(String standardConformingStrings, String literal) throws SQLException {
        try (Connection connection = database.connection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET standard_conforming_strings = " + standardConformingStrings);
            try (ResultSet rows = statement.executeQuery("SELECT " + literal)) {
                return texts(rows);
            }
        }
    }

    private static List<String> answers(String sql, List<String> argument) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", argument.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return texts(rows);
            }
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
