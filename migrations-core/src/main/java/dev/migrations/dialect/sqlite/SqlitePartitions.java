package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import dev.migrations.sql.Statements;

/** SQLite has no partitions. */
record SqlitePartitions(OperationContext context) implements PartitionOperationVisitor<Statements> {

    @Override
    public Statements visitAttachPartition(AttachPartition operation) {
        return noPartitions();
    }

    @Override
    public Statements visitDetachPartition(DetachPartition operation) {
        return noPartitions();
    }

    private Statements noPartitions() {
        return context.unsupported(
                "it has no partitions",
                "Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.");
    }
}
