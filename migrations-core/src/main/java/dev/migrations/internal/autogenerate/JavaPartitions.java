package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.PartitionOperationVisitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on partitions, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaPartitions(JavaDefinitions definitions) implements PartitionOperationVisitor<Chain> {

    @Override
    public Chain visitAttachPartition(AttachPartition operation) {
        return call("attachPartition", name(operation.table()), name(operation.partition()), text(operation.bounds()));
    }

    @Override
    public Chain visitDetachPartition(DetachPartition operation) {
        String bounds = operation.bounds();
        List<JavaCode> arguments = new ArrayList<>(
                List.of(name(operation.table()), name(operation.partition()), definitions.constant(operation.build())));
        if (bounds != null) {
            arguments.add(text(bounds));
        }
        return call("detachPartition", arguments);
    }
}
