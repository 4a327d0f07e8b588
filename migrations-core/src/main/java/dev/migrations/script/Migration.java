package dev.migrations.script;

/** Skeleton: written elsewhere. */
public interface Migration {}
