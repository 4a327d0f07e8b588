@NullMarked
package dev.migrations.autoconfigure.slice;

import org.jspecify.annotations.NullMarked;
