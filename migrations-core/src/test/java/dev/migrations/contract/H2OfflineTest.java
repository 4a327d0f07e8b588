package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class H2OfflineTest extends OfflineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }
}
