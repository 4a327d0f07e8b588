/** What the application itself wants its database to look like: its entities, its aggregates and its scripts. */
@NullMarked
package dev.migrations.autoconfigure.model;

import org.jspecify.annotations.NullMarked;
