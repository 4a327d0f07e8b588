package dev.migrations.architecture.wrong.op;

public record Unmarked() {}
