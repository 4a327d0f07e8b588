package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Makes a partition a table of its own.
 *
 * @param table the partitioned table
 * @param partition its partition
 * @param build whether readers and writers wait meanwhile
 * @param bounds which rows it has, so that it can be attached again; null where that is not known
 */
public record DetachPartition(
        QualifiedName table,
        QualifiedName partition,
        IndexBuild build,
        @Nullable String bounds) implements PartitionOperation {

    public DetachPartition {
        requireNonNull(table, "table");
        requireNonNull(partition, "partition");
        requireNonNull(build, "build");
        Names.optionalSql(bounds, "the bounds of a partition");
    }

    @Override
    public String describe() {
        return "detach partition " + partition + " from " + table;
    }

    @Override
    public Inversion inverse() {
        String before = bounds;
        return before == null
                ? Inversion.irreversible(
                        "it does not say which rows the partition has",
                        "Hand over its bounds, such as \"FOR VALUES IN (1)\"" + Undo.OR_DOWNGRADE)
                : Inversion.by(new AttachPartition(table, partition, before));
    }

    @Override
    public <R> R accept(PartitionOperationVisitor<R> visitor) {
        return visitor.visitDetachPartition(this);
    }
}
