package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class H2AutocommitBlockTest extends AutocommitBlockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }
}
