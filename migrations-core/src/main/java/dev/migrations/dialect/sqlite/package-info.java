/** SQLite. */
@NullMarked
package dev.migrations.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
