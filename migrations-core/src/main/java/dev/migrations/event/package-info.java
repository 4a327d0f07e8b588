/** What happened: sealed progress events and a listener. */
@NullMarked
package dev.migrations.event;

import org.jspecify.annotations.NullMarked;
