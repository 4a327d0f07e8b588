package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.RevisionSummary;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabaseExtension.class)
class RevisionsTest {

    private static final String LAST_BEFORE_STATUS_IS_TEXT = "96c2f0e8ad35";

    private static final String STATUS_IS_TEXT = "6f2e8b13c094";

    private final TestDatabase database;

    private final Migrations migrations;

    RevisionsTest(TestDatabase database) {
        this.database = database;
        this.migrations = migrations(database);
    }

    private static Migrations migrations(TestDatabase database) {
        return Migrations.builder()
                .dataSource(database.dataSource())
                .packages(List.of("dev.migrations.sample.migrations"))
                .build();
    }

    @Test
    void theSecondWayFromBaseToHeadsLeavesTheCatalogAsTheFirstOne() throws SQLException {
        migrations.upgrade("heads");
        Catalog first = Catalog.of(database);

        migrations.downgrade("base");
        migrations.upgrade("heads");

        assertThat(Catalog.of(database).lines()).containsExactlyElementsOf(first.lines());
    }

    @Test
    void baseLeavesNothingBehindButTheTwoTablesOfTheEngine() throws SQLException {
        try (TestDatabase neverUpgraded = TestPostgresql.instance().createDatabase()) {
            migrations(neverUpgraded).stamp("base");
            migrations.upgrade("heads");

            migrations.downgrade("base");

            assertThat(Catalog.of(database).lines())
                    .containsExactlyElementsOf(Catalog.of(neverUpgraded).lines());
            assertThat(rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"))
                    .containsExactly("migration_history", "migration_version");
        }
    }

    @Test
    void everyRevisionByItselfGoesBackToTheCatalogBeforeItAndForthToTheOneAfterIt() throws SQLException {
        migrations.stamp("base");
        for (RevisionSummary revision : migrations.history()) {
            migrations.downgrade("base");
            revision.revises().forEach(migrations::upgrade);
            Catalog before = Catalog.of(database);
            migrations.upgrade(revision.revision());
            Catalog after = Catalog.of(database);

            migrations.downgrade(revision.revises().stream().findFirst().orElse("base"));
            Catalog backAgain = Catalog.of(database);
            migrations.upgrade(revision.revision());

            assertThat(backAgain.lines())
                    .as("after the downgrade of %s", revision.revision())
                    .containsExactlyElementsOf(before.lines());
            assertThat(Catalog.of(database).lines())
                    .as("after the second upgrade to %s", revision.revision())
                    .containsExactlyElementsOf(after.lines());
        }
    }

    @Test
    void everyRevisionCanBeDowngraded() {
        List<RevisionSummary> history = migrations.history();

        assertThat(history).hasSize(16).allMatch(RevisionSummary::isReversible);
    }

    @Test
    void twoBranchesMeetInTheMergeRevision() {
        RevisionSummary merge = migrations.show("d3b97e045c61").orElseThrow();

        assertThat(merge.revises()).containsExactly("1a8d4f7be260", STATUS_IS_TEXT);
        assertThat(migrations.heads()).extracting(RevisionSummary::revision).containsExactly("7c2e95b0f3d8");
    }

    @Test
    void numbersBecomeWordsAndWordsBecomeNumbersAgain() throws SQLException {
        migrations.upgrade(LAST_BEFORE_STATUS_IS_TEXT);
        execute("DELETE FROM loan");
        execute("INSERT INTO loan (borrower, status) VALUES ('a', 0), ('b', 1), ('c', 7), ('d', NULL), ('e', -1)");
        String statuses = "SELECT borrower || ' ' || coalesce(status::text, 'null') FROM loan ORDER BY borrower";

        migrations.upgrade(STATUS_IS_TEXT);
        List<String> words = rows(statuses);
        migrations.downgrade(LAST_BEFORE_STATUS_IS_TEXT);
        List<String> numbers = rows(statuses);

        assertThat(words).containsExactly("a PENDING", "b PAID", "c UNKNOWN", "d UNKNOWN", "e UNKNOWN");
        assertThat(numbers).containsExactly("a 0", "b 1", "c null", "d null", "e null");
    }

    @Test
    void whatIsLentOnceTheStatusIsAWordIsPending() throws SQLException {
        migrations.upgrade(STATUS_IS_TEXT);

        execute("INSERT INTO loan (borrower) VALUES ('new')");

        assertThat(rows("SELECT status FROM loan WHERE borrower = 'new'")).containsExactly("PENDING");
    }

    @Test
    void openLoansAreShownWithTheTitlesOfTheirBooks() throws SQLException {
        migrations.upgrade("heads");

        assertThat(rows("SELECT borrower || ' ' || coalesce(title, 'null') FROM open_loan ORDER BY borrower"))
                .containsExactly(
                        "Grace; the navigator Frankenstein; or, The Modern Prometheus",
                        "Katherine Notes on the Analytical Engine");
    }

    @Test
    void theBookThatWasBoughtHasItsValues() throws SQLException {
        migrations.upgrade("heads");

        assertThat(rows("SELECT concat_ws(' ', title, price, in_print, subjects, details, added_at AT TIME ZONE 'UTC',"
                        + " condition) FROM book WHERE isbn = '9780000000057'"))
                .containsExactly("Mathilda 8.40 f {novella} {\"language\": \"en\"} 2026-10-06 11:00:00 worn");
    }

    @Test
    void aRowKnowsWhenItWasChanged() throws SQLException {
        migrations.upgrade("heads");
        for (String table : List.of("author", "book", "loan")) {
            execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            execute("UPDATE " + table + " SET updated_at = '2000-01-01'");
            execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }

        execute("UPDATE author SET full_name = full_name || '!' WHERE id = 1");
        execute("UPDATE author SET full_name = full_name WHERE id = 2");
        execute("UPDATE book SET price = price + 1 WHERE author_id = 1");
        execute("UPDATE loan SET status = 'PAID' WHERE borrower = 'Katherine'");

        assertThat(rows("SELECT full_name FROM author WHERE updated_at > '2000-01-02' ORDER BY 1"))
                .containsExactly("Ada Lovelace!");
        assertThat(rows("SELECT title FROM book WHERE updated_at > '2000-01-02' ORDER BY 1"))
                .containsExactly("Notes on the Analytical Engine");
        assertThat(rows("SELECT borrower FROM loan WHERE updated_at > '2000-01-02' ORDER BY 1"))
                .containsExactly("Katherine");
    }

    @Test
    void booksGoWithTheirAuthorAndLoansOutliveTheirBook() throws SQLException {
        migrations.upgrade("heads");

        execute("DELETE FROM author WHERE full_name = 'Mary Shelley'");

        assertThat(rows("SELECT title FROM book ORDER BY title"))
                .containsExactly("Ficciones", "Notes on the Analytical Engine");
        assertThat(rows("SELECT borrower || ' ' || coalesce(title, 'null') FROM loan LEFT JOIN book"
                        + " ON book.id = book_id ORDER BY borrower"))
                .containsExactly(
                        "Alan Ficciones", "Grace; the navigator null", "Katherine Notes on the Analytical Engine");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
