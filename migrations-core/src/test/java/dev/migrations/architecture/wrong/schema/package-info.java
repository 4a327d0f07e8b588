/** Breaks the rules on purpose. */
@NullMarked
package dev.migrations.architecture.wrong.schema;

import org.jspecify.annotations.NullMarked;
