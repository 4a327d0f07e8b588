/** How answers look: text for people, JSON for machines, and where both go. */
@NullMarked
package dev.migrations.cli.output;

import org.jspecify.annotations.NullMarked;
