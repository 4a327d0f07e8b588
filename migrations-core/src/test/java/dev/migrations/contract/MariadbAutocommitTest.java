package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class MariadbAutocommitTest extends AutocommitContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }
}
