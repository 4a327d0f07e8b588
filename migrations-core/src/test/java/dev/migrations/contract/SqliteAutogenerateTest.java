package dev.migrations.contract;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAutogenerateTest extends AutogenerateContract {

    @TempDir
    Path anotherFolder;

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @Override
    TestDatabase another() {
        return TestDatabase.sqlite(anotherFolder);
    }
}
