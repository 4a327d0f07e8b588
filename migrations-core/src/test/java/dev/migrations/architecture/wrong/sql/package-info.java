/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.sql;

import org.jspecify.annotations.NullMarked;
