/** What a failure of Spring's means to the user: a problem and an action. */
@NullMarked
package dev.migrations.autoconfigure.failure;

import org.jspecify.annotations.NullMarked;
