package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void identifiersAreQuotedExactlyWhereTheServerQuotesThem() throws SQLException {
        List<String> names =
                new ArrayList<>(answers("SELECT word FROM pg_get_keywords() WHERE word <> ? ORDER BY word", ""));
        names.addAll(List.of(
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

        List<String> quoted = new ArrayList<>();
        for (String name : names) {
            quoted.addAll(answers("SELECT quote_ident(?)", name));
        }

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
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET standard_conforming_strings = " + standardConformingStrings);
            try (ResultSet rows = statement.executeQuery("SELECT " + literal)) {
                return texts(rows);
            }
        }
    }

    private static List<String> answers(String sql, String argument) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
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
