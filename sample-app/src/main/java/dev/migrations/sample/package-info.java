/** A library catalogue that upgrades its own database when it starts. */
@NullMarked
package dev.migrations.sample;

import org.jspecify.annotations.NullMarked;
