@NullMarked
package dev.migrations.autoconfigure.library;

import org.jspecify.annotations.NullMarked;
