/** The service provider interface of a database. */
@NullMarked
package dev.migrations.dialect;

import org.jspecify.annotations.NullMarked;
