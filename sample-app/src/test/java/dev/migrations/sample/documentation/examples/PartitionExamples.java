package dev.migrations.sample.documentation.examples;

import dev.migrations.op.Operations;
import dev.migrations.schema.IndexBuild;

final class PartitionExamples {

    private static final String TABLE = "CREATE TABLE visit (at timestamp NOT NULL) PARTITION BY RANGE (at)";

    private static final String PARTITION =
            "CREATE TABLE visit_2026 PARTITION OF visit FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')";

    private PartitionExamples() {}

    @Given({TABLE, "CREATE TABLE visit_2026 (at timestamp NOT NULL)"})
    static void attachPartition(Operations op) {
        op.attachPartition("visit", "visit_2026", "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')");
    }

    @Given({TABLE, PARTITION})
    static void detachPartition(Operations op) {
        op.detachPartition(
                "visit", "visit_2026", IndexBuild.BLOCKING, "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')");
    }

    @Given({TABLE, PARTITION})
    static void detachPartitionConcurrently(Operations op) {
        op.autocommit(block -> block.detachPartition("visit", "visit_2026", IndexBuild.CONCURRENT));
    }
}
