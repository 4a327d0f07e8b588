/** The README and the guide, executed. */
@NullMarked
package dev.migrations.sample.documentation;

import org.jspecify.annotations.NullMarked;
