package dev.migrations.contract;

class PostgresqlFailureTest extends FailureContract {}
