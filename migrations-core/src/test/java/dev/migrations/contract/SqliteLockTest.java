package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class SqliteLockTest extends LockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @Override
    String lockIsHeld() {
        return "The lock for 'main\\.migration_version' was not free within 50 ms; it is held by another connection, which has '\\S+/library\\.db-migration_version-lock' open\\.";
    }
}
