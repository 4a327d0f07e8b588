/** A revision with a body: SQL files and Java classes, their discovery and their checksums. */
@NullMarked
package dev.migrations.script;

import org.jspecify.annotations.NullMarked;
