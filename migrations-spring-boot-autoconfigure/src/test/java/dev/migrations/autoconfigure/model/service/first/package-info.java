@NullMarked
package dev.migrations.autoconfigure.model.service.first;

import org.jspecify.annotations.NullMarked;
