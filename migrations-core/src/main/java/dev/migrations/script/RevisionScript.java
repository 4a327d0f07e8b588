package dev.migrations.script;

import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;

/** A revision with its body. Skeleton: becomes sealed (SqlRevision, JavaRevision). */
public interface RevisionScript {

    RevisionNode node();

    /** One line; empty where there is none. */
    String message();

    /** As it was written in {@code @create-date}. */
    Optional<String> createDate();

    /** 64 hex digits; what it covers is said at the kind of revision. */
    String checksum();

    TransactionMode transactionMode();

    List<RecordedOperation> upgrade();

    /** Empty where the revision cannot be downgraded. */
    Optional<List<RecordedOperation>> downgrade();
}
