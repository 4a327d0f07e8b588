package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.RevisionFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole scripts, word for word. */
class OfflineTextTest {

    private RevisionFolder revisions;

    @BeforeEach
    void writeRevisions(@TempDir Path folder) {
        revisions = new RevisionFolder(folder)
                .revision(
                        "a1",
                        "",
                        "CREATE TABLE author (id bigint, name text);\n\nCOPY author FROM STDIN;\n1\tAda\n\\.",
                        "DROP TABLE author;")
                .revision(
                        "b1",
                        "a1",
                        "ALTER TABLE author ADD COLUMN email text;",
                        "ALTER TABLE author DROP COLUMN email;")
                .file("c1.sql", """
                        -- @revision c1
                        -- @revises a1
                        -- @message It's concurrent
                        -- @transaction none

                        -- @upgrade
                        CREATE INDEX CONCURRENTLY author_name_idx ON author (name);

                        -- @downgrade
                        DROP INDEX CONCURRENTLY author_name_idx;
                        """)
                .revision("d1", "b1, c1", "", "");
    }

    private MigrationsBuilder builder(String vendor) {
        return Migrations.builder().dialect(vendor).locations(List.of(revisions.location()));
    }

    private static String expected(String name) {
        try (InputStream script = OfflineTextTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anUpgradeFromBaseCreatesTheTablesAndRunsEveryRevisionInATransactionUnlessItHasNone() {
        String script = builder("postgresql").build().upgradeSql("heads");

        assertThat(script).isEqualTo(expected("postgresql-upgrade.sql"));
    }

    @Test
    void aDowngradeRefusesADatabaseThatIsElsewhereAndGoesDownOneRevisionAfterTheOther() {
        String script = builder("postgresql").build().downgradeSql("d1:a1");

        assertThat(script).isEqualTo(expected("postgresql-downgrade.sql"));
    }

    @Test
    void aStampChangesTheTablesOfTheSettingsAlone() {
        String script = builder("postgresql")
                .schema("Audit")
                .applicationName("it's")
                .statementLockTimeout(Duration.ZERO)
                .build()
                .stampSql("b1,c1:d1");

        assertThat(script).isEqualTo(expected("postgresql-stamp.sql"));
    }

    @Test
    void aRunThatIsOneTransactionIsOneInTheScriptToo() {
        revisions.revision("b2", "b1", "SET search_path TO '';\n\nCREATE TABLE public.book (id bigint);", "");

        String script = builder("postgresql")
                .transactionScope(TransactionScope.PER_RUN)
                .build()
                .upgradeSql("a1:b2");

        assertThat(script).isEqualTo(expected("postgresql-one-transaction.sql"));
    }

    @Test
    void whatARevisionDoesToItsSessionIsUndoneAroundTheJournalAndBehindTheRevision() {
        revisions.file("c2.sql", """
                -- @revision c2
                -- @revises c1
                -- @transaction none

                -- @upgrade
                SET ROLE reader;

                VACUUM author;

                -- @downgrade
                """);

        String script = builder("postgresql").build().upgradeSql("c1:c2");

        assertThat(script).isEqualTo(expected("postgresql-session.sql"));
    }

    @Test
    void sqliteIsAskedByAConstraintWhetherItIsWhereTheScriptBegins() {
        String script = builder("sqlite").build().upgradeSql("a1:b1");

        assertThat(script).isEqualTo(expected("sqlite-upgrade.sql"));
    }

    @Test
    void everyStatementOfH2IsATransactionOfItsOwnWithItsRecord() {
        revisions.revision("b2", "b1", "SET SCHEMA other;\n\nCREATE TABLE book (id bigint);", "");

        String script = builder("h2").build().upgradeSql("a1:b2");

        assertThat(script).isEqualTo(expected("h2-upgrade.sql"));
    }

    @Test
    void noStepsAreAScriptThatOnlyLooks() {
        String script = builder("h2").build().upgradeSql("b1:b1");

        assertThat(script).isEqualTo("""
                -- Upgrade from b1 to b1.

                SELECT CASE WHEN (SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version \
                WHERE version_num IN ('b1')) = 1 THEN 'as expected' ELSE SIGNAL('45000', 'This script is for a database that \
                is at ''b1'', but ''migration_version'' does not hold just that. Print a script that begins where this \
                database is.') END;
                """);
    }
}
