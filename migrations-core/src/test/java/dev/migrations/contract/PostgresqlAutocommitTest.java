package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresqlAutocommitTest extends AutocommitContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    @Test
    void whatCannotBeInATransactionRuns() {
        autocommit("CREATE TABLE one (id int);\nCREATE INDEX CONCURRENTLY one_idx ON one (id);\nVACUUM one;");

        migrations().upgrade();

        assertThat(rows("SELECT indisvalid FROM pg_index WHERE indexrelid = 'one_idx'::regclass"))
                .containsExactly("t");
    }
}
