package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class PostgresqlNewRevisionTest extends NewRevisionContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    @Override
    String vendor() {
        return "postgresql";
    }
}
