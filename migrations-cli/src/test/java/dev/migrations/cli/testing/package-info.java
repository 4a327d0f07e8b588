/** The documented answers of the command line, for the tests of whatever has it. */
@NullMarked
package dev.migrations.cli.testing;

import org.jspecify.annotations.NullMarked;
