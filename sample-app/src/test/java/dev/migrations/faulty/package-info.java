/** Mistakes that the guide tells of, apart from the sample that has none. */
@NullMarked
package dev.migrations.faulty;

import org.jspecify.annotations.NullMarked;
