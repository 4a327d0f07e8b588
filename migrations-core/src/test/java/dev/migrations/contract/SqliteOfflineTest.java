package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class SqliteOfflineTest extends OfflineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }
}
