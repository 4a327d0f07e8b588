package dev.migrations.internal.autogenerate;

/**
 * The DDL of a model.
 *
 * @param source what it is of, for people
 * @param script the statements
 */
record ModelScript(String source, String script) {}
