package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on partitions in PostgreSQL's words. */
record PostgresqlPartitions(OperationContext context) implements PartitionOperationVisitor<Statements> {

    @Override
    public Statements visitAttachPartition(AttachPartition operation) {
        return context.sql("ALTER TABLE " + quote(operation.table()) + " ATTACH PARTITION "
                + quote(operation.partition()) + " " + operation.bounds());
    }

    /**
     * Concurrently, the server leaves a check constraint on the partition that says which rows it had; it stays when the
     * partition is attached again.
     */
    @Override
    public Statements visitDetachPartition(DetachPartition operation) {
        String sql = "ALTER TABLE " + quote(operation.table()) + " DETACH PARTITION " + quote(operation.partition());
        return switch (operation.build()) {
            case BLOCKING -> context.sql(sql);
            case CONCURRENT ->
                context.outsideTransaction("works concurrently", "write IndexBuild.BLOCKING", sql + " CONCURRENTLY");
        };
    }
}
