/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.error;

import org.jspecify.annotations.NullMarked;
