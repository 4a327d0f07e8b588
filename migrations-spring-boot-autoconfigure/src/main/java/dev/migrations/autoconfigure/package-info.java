/** Migrations in a Spring Boot application: the database is upgraded before anybody is handed the {@code DataSource}. */
@NullMarked
package dev.migrations.autoconfigure;

import org.jspecify.annotations.NullMarked;
