package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class PostgresqlSessionTest extends SessionContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }
}
