/** What may see what in core, and the proof that it is held. */
@NullMarked
package dev.migrations.architecture;

import org.jspecify.annotations.NullMarked;
