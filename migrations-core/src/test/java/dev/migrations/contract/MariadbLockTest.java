package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class MariadbLockTest extends LockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Override
    String lockIsHeld() {
        return "The lock for 'test_\\w+\\.migration_version' was not free within 50 ms; it is held by connection \\d+ of user '\\w+' from [\\w.]+:\\d+\\.";
    }
}
