/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong;

import org.jspecify.annotations.NullMarked;
