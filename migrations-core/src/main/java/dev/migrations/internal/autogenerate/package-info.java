/** What leads from the live database to the model of an application, as a new revision. */
@NullMarked
package dev.migrations.internal.autogenerate;

import org.jspecify.annotations.NullMarked;
