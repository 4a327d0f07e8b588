/** The base exception: what is wrong, and what the user does next. */
@NullMarked
package dev.migrations.error;

import org.jspecify.annotations.NullMarked;
