/** What the engine does, told against real databases: one abstract suite per idea, one subclass per database. */
@NullMarked
package dev.migrations.contract;

import org.jspecify.annotations.NullMarked;
