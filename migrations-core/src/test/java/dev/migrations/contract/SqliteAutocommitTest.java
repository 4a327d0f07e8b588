package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteAutocommitTest extends AutocommitContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @Test
    void whatCannotBeInATransactionRuns() {
        autocommit("CREATE TABLE one (id int);\nPRAGMA journal_mode = WAL;\nVACUUM;");

        migrations().upgrade();

        assertThat(rows("PRAGMA journal_mode")).containsExactly("wal");
    }
}
