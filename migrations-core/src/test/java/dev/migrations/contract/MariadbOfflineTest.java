package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariadbOfflineTest extends OfflineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Test
    void whatARevisionDoesToItsSessionIsUndoneAroundTheJournalAndBehindTheRevision() {
        revisions
                .revision(
                        "a1",
                        "",
                        "SET sql_mode = '', foreign_key_checks = 0;\nUSE mysql;\nCREATE TABLE " + database.name()
                                + ".a AS SELECT @@foreign_key_checks, DATABASE();",
                        "")
                .revision("b1", "a1", "CREATE TABLE b AS SELECT @@foreign_key_checks, DATABASE();", "");

        run(offline().upgradeSql("heads"));

        assertThat(rows("SELECT * FROM a")).containsExactly("0|mysql");
        assertThat(rows("SELECT * FROM b")).containsExactly("1|" + database.name());
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b1|UPGRADE|DONE|t");
    }

    @Test
    void bodiesHaveADelimiterOfTheirOwn() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (id integer, name text);\nCREATE TRIGGER fill BEFORE INSERT ON author FOR EACH ROW"
                        + " BEGIN SET NEW.id = 7; SET NEW.name = ';;'; END;\nINSERT INTO author VALUES (1, 'x');",
                "");

        run(offline().upgradeSql("heads"));

        assertThat(offline().upgradeSql("heads")).contains("DELIMITER $$\n", "END$$\nDELIMITER ;\n");
        assertThat(rows("SELECT * FROM author")).containsExactly("7|;;");
    }

    @Test
    void aUrlOfEitherServerIsForTheDialect() {
        branches();

        assertThat(List.of("jdbc:mariadb://localhost/app", "jdbc:mysql://localhost/app"))
                .allSatisfy(url -> assertThat(Migrations.builder()
                                .url(url, "nobody", "")
                                .locations(List.of(revisions.location()))
                                .build()
                                .upgradeSql("a1"))
                        .isEqualTo(offline().upgradeSql("a1")));
    }
}
