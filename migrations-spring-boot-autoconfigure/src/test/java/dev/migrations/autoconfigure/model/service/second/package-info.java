@NullMarked
package dev.migrations.autoconfigure.model.service.second;

import org.jspecify.annotations.NullMarked;
