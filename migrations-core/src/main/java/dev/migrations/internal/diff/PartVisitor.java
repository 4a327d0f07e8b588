package dev.migrations.internal.diff;

import dev.migrations.schema.SchemaObjectVisitor;

/** One method for each kind of {@link Part}; tables come without columns and constraints, sequences without owner. */
interface PartVisitor<R> extends SchemaObjectVisitor<R> {

    R visitColumn(Part.OfColumn part);

    R visitConstraint(Part.OfConstraint part);

    R visitOwnership(Part.Ownership part);
}
