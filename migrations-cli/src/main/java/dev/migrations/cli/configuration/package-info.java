/** Where the stand-alone command line takes its settings from: options, environment and files. */
@NullMarked
package dev.migrations.cli.configuration;

import org.jspecify.annotations.NullMarked;
