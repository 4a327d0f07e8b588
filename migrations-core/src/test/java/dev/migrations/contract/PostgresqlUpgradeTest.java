package dev.migrations.contract;

class PostgresqlUpgradeTest extends UpgradeContract {}
