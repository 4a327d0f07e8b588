package dev.migrations.contract;

class PostgresqlLockTest extends LockContract {}
