@NullMarked
package dev.migrations.autoconfigure.model;

import org.jspecify.annotations.NullMarked;
