@NullMarked
package dev.migrations.autoconfigure.command;

import org.jspecify.annotations.NullMarked;
