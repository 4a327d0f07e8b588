package dev.migrations.op;

/**
 * What a revision asks for, as a value.
 *
 * <p>A closed family of closed families: whoever handles operations answers for every one of them, through an {@link
 * OperationVisitor} and the visitor of each family. The one door in it is {@link CustomOperation}.
 */
public sealed interface Operation
        permits TableOperation,
                ColumnOperation,
                ConstraintOperation,
                IndexOperation,
                TypeOperation,
                SequenceOperation,
                ViewOperation,
                RoutineOperation,
                RowOperation,
                SchemaOperation,
                AccessOperation,
                PartitionOperation,
                WrittenOperation,
                CustomOperation {

    /** What it does, for people: one line without data, such as {@code add column author.email}. */
    String describe();

    /** What undoes it, or why nothing does. */
    Inversion inverse();

    /** Calls the method of the visitor that is for this family of operations. */
    <R> R accept(OperationVisitor<R> visitor);
}
