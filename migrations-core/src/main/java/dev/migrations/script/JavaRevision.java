package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.op.Fingerprint;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;

/**
 * A revision that was written as a class.
 *
 * <p>Its checksum covers what it recorded: it is the SHA-256 of the line {@code upgrade}, the {@link Fingerprint} of the
 * operations on the way up, the line {@code downgrade} and that of those on the way down, where an irreversible revision
 * has the line {@code irreversible} instead of the last two. Where an operation only holds code, as {@link
 * Operations#run} does, the code is not covered: a change in there does not change the checksum. The message, the
 * create date and whatever else does not change what is done are not covered either.
 *
 * @param node what the graph knows of it
 * @param message one line; empty where there is none
 * @param createDate as it was written
 * @param checksum 64 hex digits
 * @param transactionMode how its statements are run, in both directions
 * @param upgrade what it asks for on the way up
 * @param downgrade what it asks for on the way down; empty where it is irreversible
 */
public record JavaRevision(
        RevisionNode node,
        String message,
        Optional<String> createDate,
        String checksum,
        TransactionMode transactionMode,
        List<RecordedOperation> upgrade,
        Optional<List<RecordedOperation>> downgrade)
        implements RevisionScript {

    public JavaRevision {
        requireNonNull(node, "node");
        requireNonNull(message, "message");
        requireNonNull(createDate, "createDate");
        requireNonNull(checksum, "checksum");
        requireNonNull(transactionMode, "transactionMode");
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
    }

    static String checksum(List<RecordedOperation> upgrade, Optional<List<RecordedOperation>> downgrade) {
        return Sha256.hex("upgrade\n"
                + Fingerprint.of(upgrade)
                + downgrade
                        .map(operations -> "downgrade\n" + Fingerprint.of(operations))
                        .orElse("irreversible\n"));
    }
}
