@NullMarked
package dev.migrations.autoconfigure;

import org.jspecify.annotations.NullMarked;
