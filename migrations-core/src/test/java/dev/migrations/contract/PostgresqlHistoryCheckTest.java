package dev.migrations.contract;

class PostgresqlHistoryCheckTest extends HistoryCheckContract {}
