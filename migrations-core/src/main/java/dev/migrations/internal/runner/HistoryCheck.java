package dev.migrations.internal.runner;

import dev.migrations.error.Fault;
import dev.migrations.internal.history.DatabaseState;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.internal.history.VersionRow;
import dev.migrations.revision.NearestName;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.RevisionScript;
import dev.migrations.script.RevisionScripts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what was applied with what there is, before anything runs.
 *
 * <p>As long as the digest of every row of the version table is the digest of that revision now, nothing below it was
 * edited, removed or inserted. Only a difference makes it read the history table, to say which revision it is.
 */
final class HistoryCheck {

    private final RevisionScripts scripts;

    private final RevisionGraph graph;

    private final MigrationTables tables;

    private final String versionTable;

    HistoryCheck(RevisionScripts scripts, MigrationTables tables, String versionTable) {
        this.scripts = scripts;
        this.graph = scripts.graph();
        this.tables = tables;
        this.versionTable = versionTable;
    }

    /** Everything that differs; nothing where the database is as the revisions say. */
    List<Fault> faults(DatabaseState state) throws SQLException {
        List<String> unknown = unknown(state);
        List<String> changed = state.rows().stream()
                .filter(this::isChanged)
                .map(VersionRow::revision)
                .toList();
        if (unknown.isEmpty() && changed.isEmpty()) {
            return List.of();
        }
        Map<String, HistoryEntry> recorded = recorded(state);
        List<Fault> faults = new ArrayList<>(unknownRows(unknown, recorded));
        if (!changed.isEmpty()) {
            faults.addAll(changedRevisions(changed, unknown, recorded));
        }
        return faults;
    }

    /** The rows of the version table for which there is no revision, each a fault, whatever else differs. */
    List<Fault> unknownRows(DatabaseState state) throws SQLException {
        List<String> unknown = unknown(state);
        return unknown.isEmpty() ? List.of() : unknownRows(unknown, recorded(state));
    }

    private List<String> unknown(DatabaseState state) {
        return state.revisions().stream()
                .filter(revision -> graph.find(revision).isEmpty())
                .toList();
    }

    private Map<String, HistoryEntry> recorded(DatabaseState state) throws SQLException {
        return state.hasHistoryTable() ? tables.recorded() : Map.of();
    }

    private boolean isChanged(VersionRow row) {
        return graph.find(row.revision()).isPresent()
                && row.digest().isPresent()
                && !row.digest().get().equals(scripts.digest(row.revision()));
    }

    private List<Fault> unknownRows(List<String> unknown, Map<String, HistoryEntry> recorded) {
        boolean hasAll = graph.heads().stream()
                .allMatch(head -> applied(head.id(), recorded).isPresent());
        return unknown.stream()
                .map(revision -> applied(revision, recorded)
                        .filter(entry -> hasAll)
                        .map(entry -> ahead(revision, entry))
                        .orElseGet(() -> missing(revision, "'" + versionTable + "' lists it as applied")))
                .toList();
    }

    private static Optional<HistoryEntry> applied(String revision, Map<String, HistoryEntry> recorded) {
        return Optional.ofNullable(recorded.get(revision)).filter(HistoryEntry::isApplied);
    }

    private Fault ahead(String revision, HistoryEntry entry) {
        List<String> heads = graph.heads().stream().map(RevisionNode::id).toList();
        return Fault.of(
                "The database is ahead of this application: '" + versionTable + "' is at '" + revision + "'"
                        + parenthesis(entry) + ", which this application does not have; it knows revisions up to '"
                        + String.join("', '", heads) + "'.",
                "Start the version of the application that has '" + revision
                        + "', or downgrade the database with that version first. If the revision was removed on"
                        + " purpose, run 'migrations stamp --purge " + String.join(" ", heads) + "'.");
    }

    private Fault missing(String revision, String how) {
        String nearest = NearestName.to(
                        revision,
                        graph.revisions().stream().map(RevisionNode::id).toList())
                .map(id -> " (did you mean '" + id + "'?)")
                .orElse("");
        return Fault.of(
                "Revision '" + revision + "' was not found; " + how + ".",
                "Restore its file" + nearest + ", or run 'migrations stamp --purge' with the revision that the database"
                        + " is at if it was removed on purpose.");
    }

    private List<Fault> changedRevisions(
            List<String> changed, List<String> unknownRows, Map<String, HistoryEntry> recorded) {
        Set<String> below = graph.applied(changed);
        List<Fault> faults = new ArrayList<>();
        for (String revision : below) {
            Optional<HistoryEntry> entry = applied(revision, recorded);
            if (entry.isEmpty()) {
                faults.add(inserted(revision, changed));
            } else if (isEdited(entry.get())) {
                faults.add(edited(entry.get(), changed));
            }
        }
        for (HistoryEntry removed : removed(unknownRows, recorded)) {
            faults.add(missing(removed.revision(), "it was applied" + at(removed)));
        }
        return faults.isEmpty() ? moved(below, changed, recorded) : faults;
    }

    private boolean isEdited(HistoryEntry entry) {
        return entry.checksum().isPresent()
                && !entry.checksum().get().equals(scripts.get(entry.revision()).checksum());
    }

    private List<HistoryEntry> removed(List<String> unknownRows, Map<String, HistoryEntry> recorded) {
        // Below a row that is ahead there are revisions that nobody removed: this application never had them.
        return recorded.values().stream()
                .filter(entry -> entry.isApplied()
                        && unknownRows.isEmpty()
                        && graph.find(entry.revision()).isEmpty())
                .toList();
    }

    private Fault inserted(String revision, List<String> above) {
        RevisionScript script = scripts.get(revision);
        return Fault.of(
                "Revision '" + revision + "' (" + script.node().origin() + ") was inserted below '"
                        + String.join("', '", above) + "', which is applied already; it would never run.",
                "Let it revise the head instead, so that it runs next. If the database already has what it does, run"
                        + " 'migrations stamp " + String.join(" ", above) + "' to accept it.");
    }

    private Fault edited(HistoryEntry entry, List<String> changed) {
        String revision = entry.revision();
        RevisionScript script = scripts.get(revision);
        return Fault.of(
                "Revision '" + revision + "' (" + script.node().origin() + ") was edited after it was applied"
                        + at(entry) + ": its checksum is " + abbreviated(script.checksum())
                        + ", the history table has "
                        + abbreviated(entry.checksum().orElse("none")) + ".",
                "Restore the file as it was and put the change into a new revision. If the database already is as the"
                        + " file says now, run 'migrations stamp " + rowsAbove(revision, changed) + "' to accept it.");
    }

    private String rowsAbove(String revision, List<String> rows) {
        return String.join(
                " ",
                rows.stream()
                        .filter(row -> graph.applied(List.of(row)).contains(revision))
                        .toList());
    }

    /** The revisions are those that were applied, but one of them stands on others than it did. */
    private List<Fault> moved(Set<String> below, List<String> changed, Map<String, HistoryEntry> recorded) {
        HistoryEntry entry = below.stream()
                .flatMap(revision -> applied(revision, recorded).stream())
                .filter(each -> !each.digest().equals(Optional.of(scripts.digest(each.revision()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a digest differs, but no digest differs"));
        String lowest = entry.revision();
        RevisionScript script = scripts.get(lowest);
        List<String> parents = script.node().revises();
        return List.of(Fault.of(
                "Revision '" + lowest + "' (" + script.node().origin()
                        + ") stands on other revisions than when it was applied" + at(entry)
                        + "; now it revises "
                        + (parents.isEmpty() ? "nothing" : "'" + String.join("', '", parents) + "'") + ".",
                "Restore its '@revises' and '@depends-on' as they were, or run 'migrations stamp "
                        + rowsAbove(lowest, changed) + "' to accept the new order."));
    }

    private static String parenthesis(HistoryEntry entry) {
        String message = entry.message().isEmpty() ? "" : entry.message() + ",";
        return " (" + (message + at(entry)).strip() + ")";
    }

    private static String at(HistoryEntry entry) {
        return entry.finishedAt().map(instant -> " at " + instant).orElse("")
                + (entry.databaseUser().isEmpty() ? "" : " by " + entry.databaseUser());
    }

    private static String abbreviated(String checksum) {
        return checksum.length() > 12 ? checksum.substring(0, 12) : checksum;
    }
}
