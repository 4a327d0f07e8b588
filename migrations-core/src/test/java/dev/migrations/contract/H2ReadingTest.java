package dev.migrations.contract;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;

final class H2ReadingTest extends ReadingContract {

    @Override
    OperationContract operations() {
        return new H2OperationTest();
    }

    @Override
    Dialect dialect() {
        return new H2Dialect();
    }
}
