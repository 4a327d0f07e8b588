/** A revision with a body: SQL files and Java classes, discovery, checksums, writing new files. */
@NullMarked
package dev.migrations.script;

import org.jspecify.annotations.NullMarked;
