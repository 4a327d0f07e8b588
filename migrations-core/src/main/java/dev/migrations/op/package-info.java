/** What a revision asks for: a sealed family of records, and the inverse of each. */
@NullMarked
package dev.migrations.op;

import org.jspecify.annotations.NullMarked;
