/** Ids, the graph, resolving targets and paths; pure: no SQL, no files, no JDBC. */
@NullMarked
package dev.migrations.revision;

import org.jspecify.annotations.NullMarked;
