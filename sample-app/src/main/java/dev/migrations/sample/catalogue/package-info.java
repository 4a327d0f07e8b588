/** The authors, books and loans of the library, and the resources that show them. */
@NullMarked
package dev.migrations.sample.catalogue;

import org.jspecify.annotations.NullMarked;
