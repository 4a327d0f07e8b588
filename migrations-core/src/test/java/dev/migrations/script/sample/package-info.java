/** Migrations that are right, for tests. */
@NullMarked
package dev.migrations.script.sample;

import org.jspecify.annotations.NullMarked;
