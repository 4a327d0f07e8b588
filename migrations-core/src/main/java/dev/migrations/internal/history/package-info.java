/** The version table and the history table. */
@NullMarked
package dev.migrations.internal.history;

import org.jspecify.annotations.NullMarked;
