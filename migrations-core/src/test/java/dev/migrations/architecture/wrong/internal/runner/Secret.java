package dev.migrations.architecture.wrong.internal.runner;

public record Secret() {}
