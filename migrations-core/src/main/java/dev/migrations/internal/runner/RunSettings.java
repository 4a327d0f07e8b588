package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.sql.TransactionScope;
import java.time.Duration;
import java.util.Optional;

/**
 * How runs are done.
 *
 * @param schema the schema of our two tables; empty: the connection's
 * @param versionTable the name of the version table
 * @param historyTable the name of the history table
 * @param transactionScope how much is one transaction
 * @param lockTimeout how long to wait for another instance
 * @param session how the session is set up
 * @param operations what is said about operations
 */
public record RunSettings(
        Optional<String> schema,
        String versionTable,
        String historyTable,
        TransactionScope transactionScope,
        Duration lockTimeout,
        SessionSettings session,
        OperationSettings operations) {

    public RunSettings {
        requireNonNull(schema, "schema");
        requireNonNull(versionTable, "versionTable");
        requireNonNull(historyTable, "historyTable");
        requireNonNull(transactionScope, "transactionScope");
        requireNonNull(lockTimeout, "lockTimeout");
        requireNonNull(session, "session");
        requireNonNull(operations, "operations");
    }
}
