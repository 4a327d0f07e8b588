package dev.migrations.dialect.mysql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on partitions, which are no tables in MariaDB and MySQL. */
record MysqlPartitions(OperationContext context) implements PartitionOperationVisitor<Statements> {

    @Override
    public Statements visitAttachPartition(AttachPartition operation) {
        return unsupported();
    }

    @Override
    public Statements visitDetachPartition(DetachPartition operation) {
        return unsupported();
    }

    private Statements unsupported() {
        return context.unsupported(
                "its partitions are no tables",
                "Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.");
    }
}
