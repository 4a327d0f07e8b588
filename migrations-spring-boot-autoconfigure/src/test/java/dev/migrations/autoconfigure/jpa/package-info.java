@NullMarked
package dev.migrations.autoconfigure.jpa;

import org.jspecify.annotations.NullMarked;
