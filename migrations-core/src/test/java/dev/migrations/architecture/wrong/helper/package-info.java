/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.helper;

import org.jspecify.annotations.NullMarked;
