package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class H2OfflineTest extends OfflineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }

    @Test
    void theSchemaThatARevisionSetIsUndoneAroundTheJournalAndBehindTheRevision() {
        revisions
                .revision("a1", "", "CREATE SCHEMA other;\nSET SCHEMA other;\nCREATE TABLE book (id integer);", "")
                .revision("b1", "a1", "CREATE TABLE author (id integer);", "");

        run(offline().upgradeSql("heads"));

        assertThat(rows("SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_NAME IN ('AUTHOR', 'BOOK') ORDER BY 2"))
                .containsExactly("PUBLIC|AUTHOR", "OTHER|BOOK");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b1|UPGRADE|DONE|t");
    }
}
