@NullMarked
package dev.migrations.autoconfigure.model.service;

import org.jspecify.annotations.NullMarked;
