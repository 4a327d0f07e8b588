/** H2. */
@NullMarked
package dev.migrations.dialect.h2;

import org.jspecify.annotations.NullMarked;
