/** The actuator endpoint that shows where the databases of an application stand. */
@NullMarked
package dev.migrations.autoconfigure.endpoint;

import org.jspecify.annotations.NullMarked;
