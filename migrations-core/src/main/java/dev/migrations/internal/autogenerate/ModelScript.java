package dev.migrations.internal.autogenerate;

import dev.migrations.model.Vocabulary;

/**
 * The DDL of a model.
 *
 * @param source what it is of, for people
 * @param script the statements
 * @param vocabulary what the source has words for
 */
record ModelScript(String source, String script, Vocabulary vocabulary) {}
