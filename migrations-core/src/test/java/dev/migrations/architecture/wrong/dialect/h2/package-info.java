/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.dialect.h2;

import org.jspecify.annotations.NullMarked;
