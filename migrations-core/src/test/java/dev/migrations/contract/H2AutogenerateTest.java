package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class H2AutogenerateTest extends AutogenerateContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }

    @Override
    TestDatabase another() {
        return TestDatabase.h2();
    }
}
