package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.IndexBuild;

/** Asks for operations on partitions. */
sealed interface PartitionRecorder extends Recorder permits Operations {

    /** Makes a table a partition: {@code op.attachPartition("event", "event_2026", "FOR VALUES IN (2026)")}. */
    default void attachPartition(String table, String partition, String bounds) {
        add(new AttachPartition(parsed(table), parsed(partition), bounds));
    }

    /** Makes a partition a table of its own, which cannot be undone. */
    default void detachPartition(String table, String partition, IndexBuild build) {
        add(new DetachPartition(parsed(table), parsed(partition), build, null));
    }

    /** Makes a partition, which has the rows that the bounds say, a table of its own. */
    default void detachPartition(String table, String partition, IndexBuild build, String bounds) {
        add(new DetachPartition(parsed(table), parsed(partition), build, bounds));
    }
}
