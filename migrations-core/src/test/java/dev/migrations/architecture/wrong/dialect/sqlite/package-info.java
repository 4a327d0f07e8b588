/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
