/** What leads from one schema to another. */
@NullMarked
package dev.migrations.internal.diff;

import org.jspecify.annotations.NullMarked;
