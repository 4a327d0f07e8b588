package dev.migrations.op;

/** What a revision asks for, as a value. Skeleton: members follow. */
public interface Operation {}
