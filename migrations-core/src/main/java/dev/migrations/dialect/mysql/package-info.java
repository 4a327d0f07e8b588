/** MariaDB and MySQL. */
@NullMarked
package dev.migrations.dialect.mysql;

import org.jspecify.annotations.NullMarked;
