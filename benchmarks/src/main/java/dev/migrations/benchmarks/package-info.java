/** How long the graph and an upgrade take, measured beside what others need for the same. */
@NullMarked
package dev.migrations.benchmarks;

import org.jspecify.annotations.NullMarked;
