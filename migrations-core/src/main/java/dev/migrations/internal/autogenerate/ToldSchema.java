package dev.migrations.internal.autogenerate;

import dev.migrations.schema.Schema;

/**
 * What a model makes.
 *
 * @param schema all of it
 * @param tellers in whose words each part of it is told
 */
record ToldSchema(Schema schema, Tellers tellers) {}
