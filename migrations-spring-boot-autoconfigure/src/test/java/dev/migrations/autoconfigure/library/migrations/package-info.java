@NullMarked
package dev.migrations.autoconfigure.library.migrations;

import org.jspecify.annotations.NullMarked;
