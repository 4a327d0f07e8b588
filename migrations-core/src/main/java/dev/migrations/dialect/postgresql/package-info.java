/** PostgreSQL. */
@NullMarked
package dev.migrations.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
