package dev.migrations.contract;

class PostgresqlAutocommitTest extends AutocommitContract {}
