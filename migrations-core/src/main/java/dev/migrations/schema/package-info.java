/** What a database looks like: immutable values, references by name. */
@NullMarked
package dev.migrations.schema;

import org.jspecify.annotations.NullMarked;
