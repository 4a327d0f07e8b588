@NullMarked
package dev.migrations.autoconfigure.endpoint;

import org.jspecify.annotations.NullMarked;
