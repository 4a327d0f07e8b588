package dev.migrations.contract;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.sqlite.SqliteDialect;

final class SqliteReadingTest extends ReadingContract {

    @Override
    OperationContract operations() {
        return new SqliteOperationTest();
    }

    @Override
    Dialect dialect() {
        return new SqliteDialect();
    }
}
