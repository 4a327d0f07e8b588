/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.internal.runner;

import org.jspecify.annotations.NullMarked;
