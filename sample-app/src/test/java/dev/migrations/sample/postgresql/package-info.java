/** What the library's own server survives. */
@NullMarked
package dev.migrations.sample.postgresql;

import org.jspecify.annotations.NullMarked;
