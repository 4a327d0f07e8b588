package dev.migrations.contract;

class PostgresqlNewRevisionTest extends NewRevisionContract {

    @Override
    String vendor() {
        return "postgresql";
    }
}
