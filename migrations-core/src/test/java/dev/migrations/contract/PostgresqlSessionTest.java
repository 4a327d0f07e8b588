package dev.migrations.contract;

class PostgresqlSessionTest extends SessionContract {}
