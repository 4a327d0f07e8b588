/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.event;

import org.jspecify.annotations.NullMarked;
