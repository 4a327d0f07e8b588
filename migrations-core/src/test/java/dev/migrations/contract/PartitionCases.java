package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Types.integer;

import dev.migrations.op.Operations;
import dev.migrations.schema.IndexBuild;
import java.util.List;

/** Partitions are attached and detached. */
final class PartitionCases {

    private static final String BOUNDS = "FOR VALUES FROM (0) TO (10)";

    private PartitionCases() {}

    static List<OperationCase> all() {
        return List.of(
                undone(
                        "attach partition",
                        PartitionCases::tables,
                        op -> op.attachPartition("place", "place_low", BOUNDS)),
                undone(
                        "attach default partition",
                        PartitionCases::tables,
                        op -> op.attachPartition("place", "place_low", "DEFAULT")),
                undone(
                        "detach partition",
                        PartitionCases::attached,
                        op -> op.detachPartition("place", "place_low", IndexBuild.BLOCKING, BOUNDS)),
                irreversible(
                        "detach partition without its bounds",
                        PartitionCases::attached,
                        op -> op.detachPartition("place", "place_low", IndexBuild.BLOCKING)),
                irreversible(
                        "detach partition concurrently",
                        PartitionCases::attached,
                        op -> op.detachPartition("place", "place_low", IndexBuild.CONCURRENT)));
    }

    private static void tables(Operations op) {
        op.createTable("place", t -> t.column("x", integer()).partitionBy("RANGE (x)"));
        op.createTable("place_low", t -> t.column("x", integer()));
    }

    private static void attached(Operations op) {
        tables(op);
        op.attachPartition("place", "place_low", BOUNDS);
    }
}
