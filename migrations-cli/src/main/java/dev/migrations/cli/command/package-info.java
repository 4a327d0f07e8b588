/** The commands, one class each. */
@NullMarked
package dev.migrations.cli.command;

import org.jspecify.annotations.NullMarked;
