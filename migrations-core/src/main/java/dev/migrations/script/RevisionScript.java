package dev.migrations.script;

import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Origin;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;

/** A revision with its body: what it asks for on the way up and on the way down. Immutable. */
public sealed interface RevisionScript permits SqlRevision, JavaRevision {

    /** What the graph knows of it. */
    RevisionNode node();

    /** One line; empty where there is none. */
    String message();

    /** As it was written; empty where it was not. */
    Optional<String> createDate();

    /** 64 hex digits; what it covers is said at the kind of revision. */
    String checksum();

    /** How its statements are run, in both directions. */
    TransactionMode transactionMode();

    /** What it asks for on the way up, in order. */
    List<RecordedOperation> upgrade();

    /** What it asks for on the way down, in order; empty where the revision is irreversible. */
    Optional<List<RecordedOperation>> downgrade();

    /** The id of its node. */
    default String id() {
        return node().id();
    }

    /** Where it was declared. */
    default Origin origin() {
        return node().origin();
    }

    /** The file as its users know it, such as {@code db/migrations/20261120_author.sql}, or the name of the class. */
    default String source() {
        return origin().source();
    }
}
