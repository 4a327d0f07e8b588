/** What an application wants its database to look like. */
@NullMarked
package dev.migrations.model;

import org.jspecify.annotations.NullMarked;
