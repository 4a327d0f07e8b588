package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class MariadbAutogenerateTest extends AutogenerateContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Override
    TestDatabase another() {
        return TestDatabase.mariadb();
    }
}
