/** What the chapter on operations shows: each method is one example, its body is what one writes. */
@NullMarked
package dev.migrations.sample.documentation.examples;

import org.jspecify.annotations.NullMarked;
