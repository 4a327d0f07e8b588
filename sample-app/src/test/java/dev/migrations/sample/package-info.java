/** What the sample promises, proved on real databases and real processes. */
@NullMarked
package dev.migrations.sample;

import org.jspecify.annotations.NullMarked;
