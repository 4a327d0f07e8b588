/** {@link dev.migrations.Migrations}, its builder and its settings: the one class that users must know. */
@NullMarked
package dev.migrations;

import org.jspecify.annotations.NullMarked;
