/** The revisions that are written in Java; the others are below {@code db/migrations}. */
@NullMarked
package dev.migrations.sample.migrations;

import org.jspecify.annotations.NullMarked;
