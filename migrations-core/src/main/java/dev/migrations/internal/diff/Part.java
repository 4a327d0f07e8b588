package dev.migrations.internal.diff;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SchemaObject;
import java.util.List;

/** The smallest thing that is created, changed and dropped by operations of its own. */
sealed interface Part {

    ObjectId id();

    <R> R accept(PartVisitor<R> visitor);

    /** The kind of the object that it is or that it says something of. */
    default DatabaseObject.Kind kind() {
        return id().object().kind();
    }

    /** Whether it is said of an object, and is not one itself. */
    default boolean isAspect() {
        return id().aspect() != ObjectId.Aspect.ITSELF || !id().detail().isEmpty();
    }

    static ObjectId column(QualifiedName table, String name) {
        return ObjectId.of(DatabaseObject.of(new ColumnName(table, name)));
    }

    static ObjectId constraint(QualifiedName table, Constraint constraint) {
        String name = constraint.name();
        return ObjectId.of(new DatabaseObject(
                DatabaseObject.Kind.CONSTRAINT,
                QualifiedName.of(name == null ? constraint.toString() : name),
                table,
                List.of()));
    }

    static ObjectId of(DatabaseObject.Kind kind, QualifiedName name) {
        return ObjectId.of(new DatabaseObject(kind, name, null, List.of()));
    }

    /** An object as a whole; a table without its columns and constraints, a sequence without its owner. */
    record Whole(SchemaObject object) implements Part {

        @Override
        public ObjectId id() {
            return object.id();
        }

        @Override
        public <R> R accept(PartVisitor<R> visitor) {
            return object.accept(visitor);
        }
    }

    /** A column of a table. */
    record OfColumn(QualifiedName table, Column column) implements Part {

        @Override
        public ObjectId id() {
            return Part.column(table, column.name());
        }

        @Override
        public <R> R accept(PartVisitor<R> visitor) {
            return visitor.visitColumn(this);
        }
    }

    /** A constraint of a table. */
    record OfConstraint(QualifiedName table, Constraint constraint) implements Part {

        @Override
        public ObjectId id() {
            return Part.constraint(table, constraint);
        }

        @Override
        public <R> R accept(PartVisitor<R> visitor) {
            return visitor.visitConstraint(this);
        }
    }

    /** That a sequence goes with a column. */
    record Ownership(QualifiedName sequence, ColumnName owner) implements Part {

        @Override
        public ObjectId id() {
            return ownership(sequence);
        }

        static ObjectId ownership(QualifiedName sequence) {
            return new ObjectId(
                    Part.of(DatabaseObject.Kind.SEQUENCE, sequence).object(), ObjectId.Aspect.ITSELF, "owned by");
        }

        @Override
        public <R> R accept(PartVisitor<R> visitor) {
            return visitor.visitOwnership(this);
        }
    }
}
