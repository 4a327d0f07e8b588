package dev.migrations.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlStatementTest {

    @Test
    void aStatementOfAScriptIsWhereItsFirstCharacterIs() {
        SourceText text = SourceText.of("a.sql", "\n  SELECT 1;").slice(3, 11);

        SqlStatement statement = SqlStatement.of(text);

        assertThat(statement).isEqualTo(new SqlStatement("SELECT 1", new Origin("a.sql", 2, 3), text));
        assertThat(statement.display()).isEqualTo("SELECT 1");
    }

    @Test
    void aPositionOfTheServerCountsCodePointsFromOne() {
        SqlStatement statement = SqlStatement.of(SourceText.of("a.sql", "'\uD83D\uDE00'\n'\uD83D\uDE00' x"));

        assertThat(statement.originAt(1)).isEqualTo(new Origin("a.sql", 1, 1));
        assertThat(statement.originAt(3)).isEqualTo(new Origin("a.sql", 1, 3));
        assertThat(statement.originAt(9)).isEqualTo(new Origin("a.sql", 2, 5));
    }

    @Test
    void thePositionBehindTheLastCharacterIsTheEnd() {
        SqlStatement statement =
                SqlStatement.of(SourceText.of("a.sql", " SELECT 1 + ;").slice(1, 11));

        Origin end = statement.originAt(11);

        assertThat(end).isEqualTo(new Origin("a.sql", 1, 12));
    }

    @Test
    void aPositionOutsideTheStatementStandsForItsBeginning() {
        SqlStatement statement =
                SqlStatement.of(SourceText.of("a.sql", "\nSELECT 1").slice(1, 9));

        assertThat(statement.originAt(0)).isEqualTo(new Origin("a.sql", 2, 1));
        assertThat(statement.originAt(-1)).isEqualTo(new Origin("a.sql", 2, 1));
        assertThat(statement.originAt(10)).isEqualTo(new Origin("a.sql", 2, 1));
    }

    @Test
    void aPositionBehindAPlaceholderIsWhereItWasWritten() {
        SourceText text =
                SourceText.of("a.sql", "SELECT ${x} y").replacePlaceholders(Map.of("x", "1"), new ArrayList<>());

        SqlStatement statement = SqlStatement.of(text);

        assertThat(statement.sql()).isEqualTo("SELECT 1 y");
        assertThat(statement.originAt(10)).isEqualTo(new Origin("a.sql", 1, 13));
    }

    @Test
    void everyPositionInAGeneratedStatementIsItsOrigin() {
        SqlStatement statement = SqlStatement.generated("SELECT 1", Origin.of("dev.Widen"));

        Origin origin = statement.originAt(5);

        assertThat(origin).isEqualTo(Origin.of("dev.Widen"));
        assertThat(origin).hasToString("dev.Widen");
    }
}
