package dev.migrations.architecture.wrong.helper;

public record Stray() {}
