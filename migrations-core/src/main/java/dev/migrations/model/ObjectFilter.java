package dev.migrations.model;

import dev.migrations.schema.SchemaObject;

/** Which objects are compared. Asked for each object of both sides; what is left out is neither created nor dropped. */
@FunctionalInterface
public interface ObjectFilter {

    /** Whether the object is compared. */
    boolean isCompared(SchemaObject object);
}
