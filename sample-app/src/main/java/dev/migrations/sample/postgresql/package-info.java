/** The database of the library: the one that is given, or a PostgreSQL server of its own. */
@NullMarked
package dev.migrations.sample.postgresql;

import org.jspecify.annotations.NullMarked;
