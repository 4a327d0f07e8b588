/** An application that was started with the word {@code migrations} runs a command instead of opening. */
@NullMarked
package dev.migrations.autoconfigure.command;

import org.jspecify.annotations.NullMarked;
