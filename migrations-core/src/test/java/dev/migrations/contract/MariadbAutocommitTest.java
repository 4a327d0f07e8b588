package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MariadbAutocommitTest extends AutocommitContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Test
    void aBlockThatAChangeOfTheSchemaCommittedIsCountedAsItIs() {
        autocommit("CREATE TABLE one (id int);\nBEGIN;\nINSERT INTO one VALUES (1);\nCREATE TABLE two (id int);\n"
                + "SELECT * FROM nowhere;\nCOMMIT;");

        failureOf(() -> migrations().upgrade());

        assertThat(rows("SELECT id FROM one")).containsExactly("1");
        assertThat(rows("SELECT state, statements_done FROM migration_history")).containsExactly("FAILED|4");
    }

    @Test
    void aBlockWithoutOneIsUndoneWhenItFails() {
        autocommit(
                "CREATE TABLE one (id int);\nSTART TRANSACTION;\nINSERT INTO one VALUES (1);\nSELECT * FROM nowhere;\n"
                        + "COMMIT;");

        failureOf(() -> migrations().upgrade());

        assertThat(rows("SELECT id FROM one")).isEmpty();
        assertThat(rows("SELECT state, statements_done FROM migration_history")).containsExactly("FAILED|1");
    }

    @Test
    void settingsOfTheSessionAreRepeatedWhenTheRevisionIsContinued() {
        autocommit("SET sql_mode = 'ANSI_QUOTES';\nCREATE TABLE one (id int);\nSELECT * FROM nowhere;");
        failureOf(() -> migrations().upgrade());
        autocommit("SET sql_mode = 'ANSI_QUOTES';\nCREATE TABLE one (id int);\nCREATE TABLE \"two\" (id int);");

        migrations().upgrade();

        assertThat(tables()).contains("one", "two");
    }
}
