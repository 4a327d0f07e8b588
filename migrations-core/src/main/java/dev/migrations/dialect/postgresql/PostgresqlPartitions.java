package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on partitions in PostgreSQL's words. */
record PostgresqlPartitions(OperationContext context) implements PartitionOperationVisitor<Statements> {

    @Override
    public Statements visitAttachPartition(AttachPartition operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDetachPartition(DetachPartition operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
