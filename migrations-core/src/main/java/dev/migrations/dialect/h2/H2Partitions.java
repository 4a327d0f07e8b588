package dev.migrations.dialect.h2;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on partitions, which H2 lacks. */
record H2Partitions(OperationContext context) implements PartitionOperationVisitor<Statements> {

    @Override
    public Statements visitAttachPartition(AttachPartition operation) {
        return unsupported();
    }

    @Override
    public Statements visitDetachPartition(DetachPartition operation) {
        return unsupported();
    }

    private Statements unsupported() {
        return context.unsupported("its tables have no partitions", "Keep all rows in one table.");
    }
}
