package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class PostgresqlAutocommitBlockTest extends AutocommitBlockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }
}
