package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A revision that was written as an SQL file.
 *
 * <p>Its checksum is the SHA-256 of the whole text of the file in UTF-8, as it was before placeholders were replaced,
 * without a byte order mark and with every line ending as one line feed.
 *
 * @param node what the graph knows of it
 * @param message one line; empty where there is none
 * @param createDate as it was written
 * @param checksum 64 hex digits
 * @param transactionMode how its statements are run, in both directions
 * @param upgrade what it asks for on the way up
 * @param downgrade what it asks for on the way down; empty where it is irreversible
 */
public record SqlRevision(
        RevisionNode node,
        String message,
        Optional<String> createDate,
        String checksum,
        TransactionMode transactionMode,
        List<RecordedOperation> upgrade,
        Optional<List<RecordedOperation>> downgrade)
        implements RevisionScript {

    /**
     * Reads one revision file.
     *
     * @param file the file
     * @param placeholders the values of {@code ${name}} in its sections
     * @throws InvalidScriptsException everything that is wrong with it, at once
     */
    public static SqlRevision parse(SourceText file, Map<String, String> placeholders) {
        return SqlParser.parse(file, placeholders).orElseThrow();
    }

    public SqlRevision {
        requireNonNull(node, "node");
        requireNonNull(message, "message");
        requireNonNull(createDate, "createDate");
        requireNonNull(checksum, "checksum");
        requireNonNull(transactionMode, "transactionMode");
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
    }
}
