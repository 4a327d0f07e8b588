package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;

/**
 * Makes a table a partition of another one.
 *
 * @param table the partitioned table
 * @param partition the table that becomes its partition
 * @param bounds which rows it has, as SQL: {@code FOR VALUES IN (1)}, {@code DEFAULT}
 */
public record AttachPartition(QualifiedName table, QualifiedName partition, String bounds)
        implements PartitionOperation {

    public AttachPartition {
        requireNonNull(table, "table");
        requireNonNull(partition, "partition");
        Names.sql(bounds, "the bounds of a partition");
    }

    @Override
    public String describe() {
        return "attach partition " + partition + " to " + table;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new DetachPartition(table, partition, IndexBuild.BLOCKING, bounds));
    }

    @Override
    public <R> R accept(PartitionOperationVisitor<R> visitor) {
        return visitor.visitAttachPartition(this);
    }
}
