/** The only place that opens a connection or runs a statement. */
@NullMarked
package dev.migrations.internal.jdbc;

import org.jspecify.annotations.NullMarked;
