/** The command line: where it is entered, stand-alone or inside of an application. */
@NullMarked
package dev.migrations.cli;

import org.jspecify.annotations.NullMarked;
