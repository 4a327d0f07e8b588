package dev.migrations.architecture.wrong.dialect.sqlite;

public record Sibling() {}
