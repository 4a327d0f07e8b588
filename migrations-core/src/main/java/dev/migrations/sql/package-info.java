/** A statement, splitting a script into statements, and sinks: where statements go. */
@NullMarked
package dev.migrations.sql;

import org.jspecify.annotations.NullMarked;
