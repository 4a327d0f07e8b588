/** Pictures of the graph of revisions: lines for a terminal, and files of three formats. */
@NullMarked
package dev.migrations.cli.graph;

import org.jspecify.annotations.NullMarked;
