/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.internal.history;

import org.jspecify.annotations.NullMarked;
