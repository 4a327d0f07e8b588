package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class H2LockTest extends LockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }

    @Override
    String lockIsHeld() {
        return "The lock for 'PUBLIC\\.migration_version' was not free within 50 ms; it is held by session \\d+ \\(first\\), connected since \\S+Z\\.";
    }
}
