package dev.migrations.op;

/**
 * One method for each kind of {@link PartitionOperation}.
 *
 * @param <R> what the visit returns
 */
public interface PartitionOperationVisitor<R> {

    R visitAttachPartition(AttachPartition operation);

    R visitDetachPartition(DetachPartition operation);
}
