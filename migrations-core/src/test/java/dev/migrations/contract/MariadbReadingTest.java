package dev.migrations.contract;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;

final class MariadbReadingTest extends ReadingContract {

    @Override
    OperationContract operations() {
        return new MariadbOperationTest();
    }

    @Override
    Dialect dialect() {
        return new MysqlDialect();
    }
}
