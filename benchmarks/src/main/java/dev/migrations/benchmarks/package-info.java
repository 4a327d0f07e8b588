/** How long the graph, an upgrade and a comparison of schemas take, measured beside what others need for the same. */
@NullMarked
package dev.migrations.benchmarks;

import org.jspecify.annotations.NullMarked;
