package dev.migrations.internal.history;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.ScriptText;
import dev.migrations.sql.CollectingSink;
import dev.migrations.sql.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a script says to the version table and the history table: the statements of {@link MigrationTables}, with
 * literals, and with the clock and the user of the database. Immutable.
 */
public final class ScriptedTables {

    private static final DatabaseState NONE = new DatabaseState(List.of(), false, false);

    private final Dialect dialect;

    private final ScriptText text;

    private final TableNames names;

    private final String version;

    private final String history;

    private final String application;

    /**
     * Writes nothing yet.
     *
     * @param application the application name for the history table; empty for none
     */
    public ScriptedTables(Dialect dialect, TableNames names, String application) {
        this.dialect = dialect;
        this.text = dialect.scriptText();
        this.names = names;
        this.version = MigrationTables.quoted(dialect, names.version());
        this.history = MigrationTables.quoted(dialect, names.history());
        this.application = application;
    }

    /** Creates both tables. */
    public List<Statement> create() {
        CollectingSink sink = new CollectingSink();
        try {
            MigrationTables.create(dialect, names, NONE, sink);
        } catch (SQLException e) {
            throw new IllegalStateException("a list has no database that refuses", e);
        }
        return sink.statements();
    }

    /** Lets the script go on only if the version table holds exactly these rows; nothing where that cannot be said. */
    public List<String> requireRows(List<String> rows) {
        String expected = rows.stream().map(row -> "'" + row + "'").collect(Collectors.joining(", "));
        String literals = rows.stream().map(text::literal).collect(Collectors.joining(", "));
        return text.require(
                "(SELECT count(*) FROM " + version + ") = " + rows.size() + " AND (SELECT count(*) FROM " + version
                        + " WHERE version_num IN (" + literals + ")) = " + rows.size(),
                "This script is for a database that is at " + expected + ", but '"
                        + names.version().name() + "' does not hold just that.",
                "Print a script that begins where this database is.");
    }

    /** Changes the rows of the version table, each of which must be there. */
    public List<String> replaceRows(List<String> removed, List<String> added) {
        List<String> statements = new ArrayList<>();
        int both = Math.min(removed.size(), added.size());
        for (int i = 0; i < both; i++) {
            statements.addAll(changeOne(
                    "UPDATE " + version + " SET version_num = " + text.literal(added.get(i)) + whereIs(removed.get(i)),
                    removed.get(i)));
        }
        for (String revision : removed.subList(both, removed.size())) {
            statements.addAll(changeOne("DELETE FROM " + version + whereIs(revision), revision));
        }
        for (String revision : added.subList(both, added.size())) {
            statements.add("INSERT INTO " + version + " (version_num) VALUES (" + text.literal(revision) + ")");
        }
        return statements;
    }

    private List<String> changeOne(String change, String revision) {
        return text.changeOne(
                change,
                "EXISTS (SELECT 1 FROM " + version + whereIs(revision) + ")",
                "'" + names.version().name() + "' does not list '" + revision + "' as applied.",
                "Print a script that begins where this database is.");
    }

    private String whereIs(String revision) {
        return " WHERE version_num = " + text.literal(revision);
    }

    /** Appends the row of a revision that ran from its beginning to its end in one transaction. */
    public String done(ScriptedEntry entry) {
        return insert(
                entry,
                HistoryState.DONE,
                entry.isApplied(),
                "NULL",
                text.began(),
                text.now(),
                text.began().equals(text.now()) ? "0" : text.milliseconds(text.began(), text.now()));
    }

    /** Appends the row of a revision that was stamped. */
    public String stamped(ScriptedEntry entry) {
        return insert(entry, HistoryState.DONE, entry.isApplied(), "NULL", text.now(), text.now(), "0");
    }

    /**
     * Appends the row of a revision that begins to run statement by statement.
     *
     * @param statementsDigest the hash over no statements
     */
    public String started(ScriptedEntry entry, String statementsDigest) {
        return insert(
                entry,
                HistoryState.STARTED,
                !entry.isApplied(),
                text.literal(statementsDigest),
                text.now(),
                "NULL",
                "NULL");
    }

    private String insert(
            ScriptedEntry entry,
            HistoryState state,
            boolean isApplied,
            String statementsDigest,
            String startedAt,
            String finishedAt,
            String duration) {
        return "INSERT INTO " + history + " (" + MigrationTables.COLUMNS + ")\nVALUES ("
                + String.join(
                        ", ",
                        text.literal(entry.revision()),
                        text.literal(entry.direction().name()),
                        text.literal(entry.message()),
                        text.literal(entry.checksum()),
                        text.literal(entry.digest()),
                        text.literal(state.name()),
                        bool(isApplied),
                        "0",
                        statementsDigest,
                        startedAt,
                        finishedAt,
                        duration,
                        text.currentUser(),
                        text.literal(application),
                        text.literal(""))
                + ")";
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** Writes into the newest row of the revision how many statements ran. */
    public String progress(ScriptedEntry entry, int statementsDone, String statementsDigest) {
        return "UPDATE " + history + " SET " + statements(statementsDone, statementsDigest) + whereNewest(entry);
    }

    /** Writes into the newest row of the revision that all its statements ran. */
    public String finished(ScriptedEntry entry, int statementsDone, String statementsDigest) {
        return "UPDATE " + history + " SET state = " + text.literal(HistoryState.DONE.name()) + ", applied = "
                + bool(entry.isApplied()) + ", " + statements(statementsDone, statementsDigest) + ", finished_at = "
                + text.now() + ", duration_ms = " + text.milliseconds("started_at", text.now()) + whereNewest(entry);
    }

    private String statements(int done, String digest) {
        return "statements_done = " + done + ", statements_digest = " + text.literal(digest);
    }

    private String whereNewest(ScriptedEntry entry) {
        return "\nWHERE id = " + MigrationTables.newestId(history, text.literal(entry.revision()));
    }
}
