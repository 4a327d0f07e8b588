package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class MariadbHistoryCheckTest extends HistoryCheckContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }
}
