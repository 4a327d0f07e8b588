/** Lock, plan, steps, transaction borders, resume. */
@NullMarked
package dev.migrations.internal.runner;

import org.jspecify.annotations.NullMarked;
