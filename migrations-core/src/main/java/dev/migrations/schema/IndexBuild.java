package dev.migrations.schema;

/** How an index is built and dropped. */
public enum IndexBuild {

    /** While writers of the table wait. */
    BLOCKING,

    /** While others write, outside a transaction. */
    CONCURRENT
}
