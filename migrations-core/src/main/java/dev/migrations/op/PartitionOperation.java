package dev.migrations.op;

/** What a revision asks for on partitions of a table. */
public sealed interface PartitionOperation extends Operation permits AttachPartition, DetachPartition {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(PartitionOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitPartition(this);
    }
}
