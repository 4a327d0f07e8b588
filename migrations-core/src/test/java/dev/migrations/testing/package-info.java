/** Real databases for tests, in this module and in those that build on it. */
@NullMarked
package dev.migrations.testing;

import org.jspecify.annotations.NullMarked;
