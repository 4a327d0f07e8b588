package dev.migrations.schema;

/** One part of a {@link Schema} that is compared as a whole. */
public sealed interface SchemaObject
        permits Namespace,
                Extension,
                EnumType,
                Domain,
                CompositeType,
                Sequence,
                Table,
                TableIndex,
                View,
                Routine,
                TableTrigger,
                Policy,
                RowSecurity,
                Partition,
                ColumnStorage,
                Comment,
                RolePrivileges,
                WrittenObject {

    /** What it is the same thing by in another database. */
    ObjectId id();

    /** Calls the method of the visitor that is for this kind of object. */
    <R> R accept(SchemaObjectVisitor<R> visitor);
}
