package dev.migrations.internal.runner;

import dev.migrations.dialect.SessionState;
import dev.migrations.event.MigrationListener;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.internal.jdbc.JdbcSession;

/**
 * What all steps of a run share.
 *
 * @param session the session
 * @param sessionState what the session is to be like for each step
 * @param lock the lock that the session holds
 * @param tables our two tables
 * @param history writes the history table
 * @param listener is told what happens
 * @param report words failures
 */
record RunContext(
        JdbcSession session,
        SessionState sessionState,
        HeldLock lock,
        MigrationTables tables,
        HistoryWriter history,
        MigrationListener listener,
        FailureReport report) {}
