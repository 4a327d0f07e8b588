package dev.migrations.internal.history;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.Direction;
import dev.migrations.schema.Column;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.StatementSink;
import dev.migrations.sql.TransactionMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The version table and the history table of one database. Reading never creates them. Not thread-safe.
 *
 * <p>A revision counts as applied when the version table implies it; the history table says with which checksum and
 * digest that came about. The newest row of a revision whose state is {@code DONE} is the one that counts.
 */
public final class MigrationTables {

    private static final Origin ORIGIN = Origin.of("migrations");

    static final String COLUMNS =
            "revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest,"
                    + " started_at, finished_at, duration_ms, database_user, application_name, host";

    private final SqlSession session;

    private final Dialect dialect;

    private final TableNames names;

    private final String version;

    private final String history;

    public MigrationTables(SqlSession session, Dialect dialect, TableNames names) {
        this.session = session;
        this.dialect = dialect;
        this.names = names;
        this.version = quoted(dialect, names.version());
        this.history = quoted(dialect, names.history());
    }

    static String quoted(Dialect dialect, QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : dialect.quote(schema) + ".") + dialect.quote(name.name());
    }

    /** Reads the version table: one SELECT that reads one row per head. */
    public DatabaseState read() throws SQLException {
        try {
            return new DatabaseState(
                    session.query(
                            "SELECT v.version_num, (SELECT h.digest FROM " + history
                                    + " h WHERE h.revision = v.version_num AND h.applied AND h.state = 'DONE'"
                                    + " ORDER BY h.id DESC LIMIT 1) FROM " + version + " v ORDER BY v.version_num",
                            row -> new VersionRow(row.getString(1), Optional.ofNullable(row.getString(2)))),
                    true,
                    true);
        } catch (SQLException e) {
            requireMissingTable(e);
            return readWithoutBoth();
        }
    }

    private DatabaseState readWithoutBoth() throws SQLException {
        Optional<List<VersionRow>> rows;
        try {
            rows = Optional.of(session.query(
                    "SELECT version_num FROM " + version + " ORDER BY version_num",
                    row -> new VersionRow(row.getString(1), Optional.empty())));
        } catch (SQLException e) {
            requireMissingTable(e);
            rows = Optional.empty();
        }
        return new DatabaseState(rows.orElse(List.of()), rows.isPresent(), hasHistoryTable());
    }

    private boolean hasHistoryTable() throws SQLException {
        try {
            session.query("SELECT 1 FROM " + history + " WHERE 1 = 0", row -> true);
            return true;
        } catch (SQLException e) {
            requireMissingTable(e);
            return false;
        }
    }

    private void requireMissingTable(SQLException error) throws SQLException {
        if (dialect.describe(error).kind() != DatabaseError.Kind.MISSING_TABLE) {
            throw error;
        }
    }

    /** For every revision in the history table, the newest row that counts, in the order in which they were written. */
    public Map<String, HistoryEntry> recorded() throws SQLException {
        Map<String, HistoryEntry> newest = new LinkedHashMap<>();
        for (HistoryEntry entry : session.query(
                "SELECT " + COLUMNS + " FROM " + history + " WHERE state = 'DONE' ORDER BY id", this::entry)) {
            newest.remove(entry.revision());
            newest.put(entry.revision(), entry);
        }
        return newest;
    }

    /** The newest rows of the history table, newest first. */
    public List<HistoryEntry> newest(int limit) throws SQLException {
        return session.query(
                "SELECT " + COLUMNS + " FROM " + history + " ORDER BY id DESC LIMIT " + limit, this::entry);
    }

    /**
     * How far an earlier run came with a revision that is not in one transaction, if it did not come to its end and
     * nobody has stamped since.
     */
    public Optional<HistoryEntry> interrupted(String revision, Direction direction) throws SQLException {
        return session
                .query(
                        "SELECT " + COLUMNS + " FROM " + history + " WHERE id = (SELECT max(id) FROM " + history
                                + " WHERE revision = ?) AND state <> 'DONE' AND direction = ?",
                        this::entry,
                        revision,
                        direction.name())
                .stream()
                .findFirst();
    }

    /** The revisions whose newest row says that they did not come to their end. */
    public List<String> interrupted() throws SQLException {
        return session.query(
                "SELECT h.revision FROM " + history + " h WHERE h.state <> 'DONE' AND h.id = (SELECT max(o.id) FROM "
                        + history + " o WHERE o.revision = h.revision) ORDER BY h.id",
                row -> row.getString(1));
    }

    /** The rows of one revision, newest first. */
    public List<HistoryEntry> of(String revision) throws SQLException {
        return session.query(
                "SELECT " + COLUMNS + " FROM " + history + " WHERE revision = ? ORDER BY id DESC",
                this::entry,
                revision);
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        long durationMs = row.getLong(12);
        boolean hasDuration = !row.wasNull();
        return new HistoryEntry(
                row.getString(1),
                Direction.valueOf(row.getString(2)),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                HistoryState.valueOf(row.getString(6)),
                row.getBoolean(7),
                row.getInt(8),
                Optional.ofNullable(row.getString(9)),
                dialect.instant(row, 10).orElseThrow(),
                dialect.instant(row, 11),
                hasDuration ? Optional.of(Duration.ofMillis(durationMs)) : Optional.empty(),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }

    /** Creates those of the two tables that are missing. */
    public void create(DatabaseState state, StatementSink sink) throws SQLException {
        create(dialect, names, state, sink);
    }

    static void create(Dialect dialect, TableNames names, DatabaseState state, StatementSink sink) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        if (!state.hasVersionTable()) {
            operations.add(new CreateTable(versionTable(dialect, names)));
        }
        if (!state.hasHistoryTable()) {
            operations.add(new CreateTable(historyTable(dialect, names)));
            operations.add(new CreateIndex(names.history(), historyIndex(names)));
        }
        List<RecordedOperation> recorded = operations.stream()
                .map(operation -> new RecordedOperation(operation, ORIGIN))
                .toList();
        for (dev.migrations.sql.Statement statement :
                dialect.planner().plan(recorded, TransactionMode.TRANSACTIONAL).statements()) {
            sink.accept(statement);
        }
    }

    private static Table versionTable(Dialect dialect, TableNames names) {
        return new Table(
                names.version(),
                List.of(id(dialect, "version_num")),
                List.of(primaryKey("version_num")),
                null,
                TableOptions.NONE);
    }

    /** A column that holds an id of a revision. */
    private static Column id(Dialect dialect, String name) {
        Column column = column(name, varchar(255)).notNull();
        return dialect.exactCollation().map(column::collation).orElse(column);
    }

    private static Table historyTable(Dialect dialect, TableNames names) {
        List<Column> columns = List.of(
                column("id", bigint()).notNull().identityAlways(),
                id(dialect, "revision"),
                column("direction", varchar(9)).notNull(),
                column("message", text()).notNull(),
                column("checksum", varchar(64)),
                column("digest", varchar(64)),
                column("state", varchar(7)).notNull(),
                column("applied", bool()).notNull(),
                column("statements_done", integer()).notNull(),
                column("statements_digest", varchar(64)),
                column("started_at", timestamptz()).notNull(),
                column("finished_at", timestamptz()),
                column("duration_ms", bigint()),
                column("database_user", text()).notNull(),
                column("application_name", text()).notNull(),
                column("host", text()).notNull());
        return new Table(names.history(), columns, List.of(primaryKey("id")), null, TableOptions.NONE);
    }

    private static Index historyIndex(TableNames names) {
        return Index.index(names.history().name() + "_revision_idx", "revision", "id");
    }

    /** Appends a row to the history table. */
    public void append(HistoryEntry entry) throws SQLException {
        appendAll(List.of(entry));
    }

    /** Appends rows to the history table in the order given. */
    public void appendAll(List<HistoryEntry> entries) throws SQLException {
        session.updateAll(
                "INSERT INTO " + history + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(MigrationTables::values).toList());
    }

    private static List<Optional<?>> values(HistoryEntry entry) {
        return List.of(
                Optional.of(entry.revision()),
                Optional.of(entry.direction().name()),
                Optional.of(entry.message()),
                entry.checksum(),
                entry.digest(),
                Optional.of(entry.state().name()),
                Optional.of(entry.isApplied()),
                Optional.of(entry.statementsDone()),
                entry.statementsDigest(),
                Optional.of(entry.startedAt()),
                entry.finishedAt(),
                entry.duration().map(Duration::toMillis),
                Optional.of(entry.databaseUser()),
                Optional.of(entry.application()),
                Optional.of(entry.host()));
    }

    /** Writes into the newest row of the revision how far it came. */
    public void progress(HistoryEntry entry) throws SQLException {
        requireOne(
                session.update(
                        "UPDATE " + history + " SET state = ?, applied = ?, statements_done = ?, statements_digest = ?,"
                                + " finished_at = ?, duration_ms = ? WHERE id = " + newestId(),
                        entry.state().name(),
                        entry.isApplied(),
                        entry.statementsDone(),
                        entry.statementsDigest(),
                        entry.finishedAt(),
                        entry.duration().map(Duration::toMillis),
                        entry.revision()),
                "update the newest row of '" + entry.revision() + "' in " + history);
    }

    /**
     * Writes into the newest row of the revision that it failed. How far it came is left as it was written with the last
     * statement that is committed.
     */
    public void fail(String revision, Instant finishedAt, Duration duration) throws SQLException {
        requireOne(
                session.update(
                        "UPDATE " + history + " SET state = 'FAILED', finished_at = ?, duration_ms = ? WHERE id = "
                                + newestId(),
                        finishedAt,
                        duration.toMillis(),
                        revision),
                "update the newest row of '" + revision + "' in " + history);
    }

    /** As a query of its own, because MySQL does not let an update ask the table that it changes. */
    private String newestId() {
        return newestId(history, "?");
    }

    static String newestId(String history, String revision) {
        return "(SELECT newest.id FROM (SELECT max(id) AS id FROM " + history + " WHERE revision = " + revision
                + ") newest)";
    }

    /** Changes the rows of the version table; each row must be there, or not be there, as the change expects. */
    public void replaceRows(List<String> removed, List<String> added) throws SQLException {
        int both = Math.min(removed.size(), added.size());
        for (int i = 0; i < both; i++) {
            requireOne(
                    session.update(
                            "UPDATE " + version + " SET version_num = ? WHERE version_num = ?",
                            added.get(i),
                            removed.get(i)),
                    "update '" + removed.get(i) + "' to '" + added.get(i) + "' in " + version);
        }
        for (String revision : removed.subList(both, removed.size())) {
            requireOne(
                    session.update("DELETE FROM " + version + " WHERE version_num = ?", revision),
                    "delete '" + revision + "' from " + version);
        }
        for (String revision : added.subList(both, added.size())) {
            requireOne(
                    session.update("INSERT INTO " + version + " (version_num) VALUES (?)", revision),
                    "insert '" + revision + "' into " + version);
        }
    }

    private static void requireOne(int rows, String change) {
        if (rows != 1) {
            throw new ConcurrentChangeException(change, rows);
        }
    }
}
