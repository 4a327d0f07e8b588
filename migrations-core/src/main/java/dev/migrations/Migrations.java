package dev.migrations;

import dev.migrations.error.MigrationException;
import dev.migrations.internal.autogenerate.Comparison;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.history.HistoryState;
import dev.migrations.internal.runner.Engine;
import dev.migrations.internal.runner.Inspection;
import dev.migrations.internal.runner.OfflineScripts;
import dev.migrations.internal.runner.PlannedRun;
import dev.migrations.internal.runner.Purge;
import dev.migrations.internal.runner.RecordedSteps;
import dev.migrations.internal.runner.Run;
import dev.migrations.model.RenameAnswers;
import dev.migrations.revision.Direction;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.NewRevision;
import dev.migrations.script.RevisionDraft;
import dev.migrations.script.RevisionScript;
import dev.migrations.script.RevisionScripts;
import dev.migrations.script.RevisionTemplate;
import dev.migrations.script.RevisionWriter;
import dev.migrations.script.WrittenRevision;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Upgrades and downgrades a database along the graph of its revisions, and tells where it stands.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.builder().dataSource(dataSource).build();
 * migrations.upgrade();
 * }</pre>
 *
 * <p>Every method that needs the database opens one connection and closes it before it returns; one is enough for
 * everything, the lock included. Methods that only read never create the two tables of the engine. Revisions are read
 * once, when they are first needed, and again after this instance has changed them.
 *
 * <p>Instances are thread-safe. Runs at the same time, in this process or in others, take turns by a lock
 * in the database.
 *
 * <p>Every method throws {@link MigrationException}, with a problem and an action, where revisions are faulty, where the
 * database cannot be reached or refuses something, where it is not as the revisions say, and where a target cannot be
 * found.
 */
public final class Migrations {

    /** How many rows of the history table {@link #status()} reads at most. */
    private static final int HISTORY_LIMIT = 1000;

    private static final String CURRENT = "(?<![A-Za-z0-9_.])current(?![A-Za-z0-9_.])";

    private static final Pattern FROM_CURRENT = Pattern.compile(CURRENT + "|(?:^|@)[+-]");

    /** A count at the outer side of an end is from the other end. */
    private static final Pattern RANGE_FROM_CURRENT = Pattern.compile(CURRENT + "|^[+]|:-|@[+-]");

    private final Engine engine;

    private final RecordedSteps recordedSteps;

    private final OfflineScripts offlineScripts;

    private final RevisionFiles revisionFiles;

    private final ModelDifferences modelDifferences;

    private final String target;

    Migrations(
            Engine engine,
            RecordedSteps recordedSteps,
            OfflineScripts offlineScripts,
            RevisionFiles revisionFiles,
            ModelDifferences modelDifferences,
            String target) {
        this.engine = engine;
        this.recordedSteps = recordedSteps;
        this.offlineScripts = offlineScripts;
        this.revisionFiles = revisionFiles;
        this.modelDifferences = modelDifferences;
        this.target = target;
    }

    /** Where every setting has its default, except where the database is. */
    public static MigrationsBuilder builder() {
        return new MigrationsBuilder();
    }

    /** Upgrades to the target of the settings: {@code heads} unless it was set. */
    public RunResult upgrade() {
        return upgrade(target);
    }

    /**
     * Upgrades to the target, and does nothing if it is applied already.
     *
     * @param upgradeTarget {@code heads}, {@code head}, or the id of a revision or the beginning of one
     */
    public RunResult upgrade(String upgradeTarget) {
        return result(engine.run(Direction.UPGRADE, upgradeTarget));
    }

    /**
     * Downgrades to the target, which itself stays applied.
     *
     * @param downgradeTarget {@code base}, {@code -N} for so many revisions down, or the id of a revision or the
     *     beginning of one
     */
    public RunResult downgrade(String downgradeTarget) {
        return result(engine.run(Direction.DOWNGRADE, downgradeTarget));
    }

    private static RunResult result(Run run) {
        return new RunResult(run.revisions(), run.current(), run.duration());
    }

    /**
     * Sets the version table without running anything: from then on the targets, and everything below them, count as
     * applied as they are now. Rows on other branches stay.
     *
     * @param targets {@code head}, {@code heads}, {@code base}, or ids of revisions or the beginnings of them
     * @return the rows of the version table afterwards
     */
    public List<String> stamp(String... targets) {
        return engine.stamp(List.of(targets), Purge.NONE);
    }

    /**
     * Like {@link #stamp}, but forgets every row of the version table first, also rows of revisions that are not found.
     *
     * @param targets as for {@link #stamp}
     * @return the rows of the version table afterwards
     */
    public List<String> purgeAndStamp(String... targets) {
        return engine.stamp(List.of(targets), Purge.ALL_ROWS);
    }

    /**
     * Checks that the database is at the target of the settings and is as the revisions say. Changes nothing.
     *
     * @throws MigrationException if it is not
     */
    public void validate() {
        engine.validate(target);
    }

    /**
     * Waits until somebody else has brought the database to the target of the settings, at most as long as for the lock.
     * Changes nothing.
     *
     * @throws MigrationException if it is not there in time, or is not as the revisions say
     */
    public void awaitTarget() {
        engine.awaitTarget(target);
    }

    /** The rows of the version table, in the order of their ids; none where the database is at base. */
    public List<String> current() {
        return engine.current();
    }

    /** The heads of the graph: the revisions that no other revises. */
    public List<RevisionSummary> heads() {
        RevisionScripts scripts = engine.scripts();
        return scripts.graph().heads().stream()
                .map(node -> summary(scripts, node))
                .toList();
    }

    /** All revisions of the graph, newest first: each before everything that it stands on. */
    public List<RevisionSummary> history() {
        RevisionScripts scripts = engine.scripts();
        return newestFirst(scripts, scripts.graph().revisions());
    }

    /**
     * One revision of the graph.
     *
     * @param id the whole id
     * @return empty where there is no such revision
     */
    public Optional<RevisionSummary> show(String id) {
        RevisionScripts scripts = engine.scripts();
        return scripts.graph().find(id).map(node -> summary(scripts, node));
    }

    /**
     * Writes a new revision. It is checked against all revisions first, also against those that stand in the source
     * folders of the project and were not built yet; where something is wrong with it, nothing is written. The file is
     * there as a whole or not at all, and is seen by the next call of this instance where it is in a
     * {@code filesystem:} location. Does not need the database, unless a location contains {@code {vendor}} or an
     * identifier counts from what is applied, as {@code current} does.
     *
     * @throws dev.migrations.script.HookFailedException if a command that was to run on the file failed; the file stays
     */
    public WrittenRevision revision(NewRevision request) {
        return written(this::rows, writer -> writer.write(request));
    }

    /**
     * Writes a new revision that revises several heads and does nothing itself.
     *
     * @param revisions identifiers of at least two heads, or {@code heads}
     * @param message one line; empty for none
     * @throws dev.migrations.script.HookFailedException if a command that was to run on the file failed; the file stays
     */
    public WrittenRevision merge(List<String> revisions, String message) {
        return merge(revisions, NewRevision.of(message).build());
    }

    /**
     * Writes a new revision that revises several heads and does nothing itself.
     *
     * @param revisions identifiers of at least two heads, or {@code heads}
     * @param request all else that is to be said of it; its heads are not looked at
     * @throws dev.migrations.script.HookFailedException if a command that was to run on the file failed; the file stays
     */
    public WrittenRevision merge(List<String> revisions, NewRevision request) {
        return written(this::rows, writer -> writer.merge(revisions, request));
    }

    /**
     * Lets a revision that is not applied revise another head, so that two branches become one line. What stands above it
     * moves with it. Nothing else in its file changes; commands for new files are not run.
     *
     * @param revision identifier of the lowest revision that is to move
     * @param onto identifier of the head that it is to revise; {@code head} for the only one that it is not below of
     * @throws MigrationException if the database lists it, or something above it, as applied
     */
    public WrittenRevision rebase(String revision, String onto) {
        Inspection inspection = inspection();
        return written(inspection::current, writer -> writer.rebase(revision, onto, begun(inspection.history())));
    }

    /** Where the database stands, whatever the target of the settings is: it may not be one while there are branches. */
    private Inspection inspection() {
        return engine.inspect("heads", HISTORY_LIMIT);
    }

    /** The revisions whose newest row of the history says that they did not come to their end. */
    private static List<String> begun(List<HistoryEntry> newestFirst) {
        Map<String, HistoryEntry> newest = new LinkedHashMap<>();
        newestFirst.forEach(entry -> newest.putIfAbsent(entry.revision(), entry));
        return newest.values().stream()
                .filter(entry -> entry.state() != HistoryState.DONE)
                .map(HistoryEntry::revision)
                .toList();
    }

    private WrittenRevision written(Supplier<List<String>> rows, Function<RevisionWriter, WrittenRevision> work) {
        try {
            return work.apply(revisionFiles.writer(engine::vendor, rows));
        } finally {
            revisionFiles.forget();
        }
    }

    private List<String> rows() {
        return inspection().current();
    }

    /**
     * The file of a revision, to be edited: in a {@code filesystem:} location or in a source folder of the project.
     *
     * @param revision its identifier
     * @return empty where it stands in a jar or is only there as built
     * @throws MigrationException if there is no such revision
     */
    public Optional<Path> file(String revision) {
        return revisionFiles.writer(engine::vendor, this::rows).file(revision);
    }

    /** What new revisions are made of: one template for each format, the project's own where it has one. */
    public List<RevisionTemplate> templates() {
        return revisionFiles.templates();
    }

    /**
     * The revisions that an identifier names, newest first. Needs the database only where it counts from what is current.
     *
     * @param identifier as for {@link #upgrade(String)}, or {@code current} or {@code base}, which may name none
     */
    public List<RevisionSummary> resolve(String identifier) {
        RevisionScripts scripts = engine.scripts();
        return newestFirst(scripts, scripts.graph().resolve(rowsFor(identifier, FROM_CURRENT), identifier));
    }

    /**
     * The revisions of a range, newest first. Needs the database only where an end counts from what is current.
     *
     * @param range {@code A:B}, {@code A:} or {@code :B}; both ends are part of it
     */
    public List<RevisionSummary> history(String range) {
        RevisionScripts scripts = engine.scripts();
        return summaries(scripts, scripts.graph().history(rowsFor(range, RANGE_FROM_CURRENT), range));
    }

    private List<String> rowsFor(String text, Pattern fromCurrent) {
        return fromCurrent.matcher(text).find() ? engine.knownRows() : List.of();
    }

    /** All revisions of the graph with their places in it, newest first, as {@link #history()} lists them. */
    public List<RevisionDetails> graph() {
        RevisionScripts scripts = engine.scripts();
        return new GraphDetails(scripts.graph())
                .of(newestFirst(scripts, scripts.graph().revisions()));
    }

    private static List<RevisionSummary> newestFirst(RevisionScripts scripts, List<RevisionNode> oldestFirst) {
        List<RevisionSummary> summaries = new ArrayList<>(summaries(scripts, oldestFirst));
        Collections.reverse(summaries);
        return List.copyOf(summaries);
    }

    /**
     * Compares the model of the application with the database, and asks the rows that there are what the changes would do to
     * them, for which tables may be read as a whole. Changes nothing: the model is tried in a place of which nothing stays.
     *
     * @throws MigrationException also if there is no model, if the database refuses it, or if the database is not at the
     *     heads of the graph
     */
    public ModelDifference compare() {
        return modelDifferences.compare();
    }

    /**
     * Writes a new revision that leads from the database to the model of the application, and back; or nothing, where no
     * operation would make the database more like the model. It says in comments what it would do to the rows that there are now.
     *
     * @param request what is to be said of the new revision; its format is what it is written in
     * @throws OpenQuestionsException if something may have been renamed and it was not said whether it was
     * @throws MigrationException also as for {@link #compare} and {@link #revision}
     */
    public AutogeneratedRevision autogenerate(NewRevision request) {
        return autogenerate(request, RenameAnswers.NONE);
    }

    /**
     * Writes a new revision as {@link #autogenerate(NewRevision)} does, and asks what may have been renamed. The answers are
     * kept by what is written: once the revision has run, nothing is left to be asked.
     *
     * @param answers asked about what neither the model nor the settings say; what it leaves open is an error
     * @throws OpenQuestionsException if something stays open; nothing is written then
     * @throws MigrationException also as for {@link #compare} and {@link #revision}
     */
    public AutogeneratedRevision autogenerate(NewRevision request, RenameAnswers answers) {
        Comparison comparison = modelDifferences.answered(answers);
        return new AutogeneratedRevision(
                ModelDifferences.of(comparison),
                ModelDifferences.bodied(request, comparison).map(this::revision));
    }

    /**
     * What {@link #autogenerate(NewRevision, RenameAnswers)} would write. Writes nothing.
     *
     * @throws MigrationException as there
     */
    public PlannedRevision planAutogenerate(NewRevision request, RenameAnswers answers) {
        Comparison comparison = modelDifferences.answered(answers);
        return new PlannedRevision(
                ModelDifferences.of(comparison),
                ModelDifferences.bodied(request, comparison).map(this::draft));
    }

    private RevisionDraft draft(NewRevision request) {
        return revisionFiles.writer(engine::vendor, this::rows).draft(request);
    }

    /**
     * Whether database and revisions are as they should be, and where there is a model, whether the database is as it says.
     * Changes nothing. The model is looked at only where nothing is pending and nothing else is wrong.
     */
    public CheckReport check() {
        Inspection inspection = engine.inspect("heads", 0);
        RevisionScripts scripts = inspection.scripts();
        return new CheckReport(
                inspection.product(),
                inspection.current(),
                scripts.graph().heads().stream().map(RevisionNode::id).toList(),
                summaries(
                        scripts,
                        inspection.pending().stream()
                                .map(step -> step.revision())
                                .toList()),
                inspection.faults(),
                modelDifferences.check(inspection));
    }

    /**
     * Creates the engine's two tables where they are missing, and changes nothing else.
     *
     * @return whether one of them was missing
     */
    public boolean ensureVersion() {
        return engine.ensureTables();
    }

    /** What {@link #upgrade(String)} would run now, with its SQL. Changes nothing. */
    public Plan plan(String upgradeTarget) {
        return plan(engine.plan(Direction.UPGRADE, upgradeTarget));
    }

    /** What {@link #downgrade(String)} would run now, with its SQL. Changes nothing. */
    public Plan planDowngrade(String downgradeTarget) {
        return plan(engine.plan(Direction.DOWNGRADE, downgradeTarget));
    }

    private static Plan plan(PlannedRun run) {
        return new Plan(
                run.product(),
                run.current(),
                run.steps().stream()
                        .map(planned -> new Plan.PlannedStep(
                                planned.revision(),
                                planned.script().message(),
                                planned.step().direction(),
                                planned.statements()))
                        .toList());
    }

    /**
     * The script of an upgrade, to be run by somebody else; connects to nothing. The same revisions and settings always
     * give the same text.
     *
     * <p>What is said of the database is its kind, with {@link MigrationsBuilder#dialect} or the URL, and where it is: at
     * {@code base}, where the script also creates the two tables of the engine, or at {@code A} of a range {@code A:B}.
     * {@code A} can be several revisions, separated by commas. Where the database can, the script refuses to run on one
     * that is not at {@code A}. Steps in {@code B} count from {@code A}.
     *
     * @param targetOrRange a target as for {@link #upgrade(String)}, or {@code A:B}, {@code A:} or {@code :B}
     * @throws MigrationException also if a revision does work in Java, every one of them named; if the target counts from
     *     what is applied; or if it is not known what kind of database the script is for
     */
    public String upgradeSql(String targetOrRange) {
        return offlineScripts.upgrade(targetOrRange);
    }

    /**
     * The script of a downgrade, as {@link #upgradeSql} has it for an upgrade.
     *
     * @param range {@code A:B}: from {@code A}, where the database is, down to {@code B}, which stays applied
     * @throws MigrationException also as for {@link #upgradeSql}
     */
    public String downgradeSql(String range) {
        return offlineScripts.downgrade(range);
    }

    /**
     * The script of a stamp, as {@link #upgradeSql} has it for an upgrade: it sets the version table and writes the history
     * without running anything.
     *
     * @param targetOrRange targets as for {@link #stamp}, separated by commas, or a range {@code A:B}: where the database
     *     is, and what it is stamped with
     * @throws MigrationException also as for {@link #upgradeSql}
     */
    public String stampSql(String targetOrRange) {
        return offlineScripts.stamp(targetOrRange);
    }

    /** Where the database stands. Changes nothing, and reports what differs from the revisions as not up to date. */
    public Status status() {
        Inspection inspection = engine.inspect(target, HISTORY_LIMIT);
        RevisionScripts scripts = inspection.scripts();
        List<RevisionSummary> pending = summaries(
                scripts,
                inspection.pending().stream().map(step -> step.revision()).toList());
        return new Status(
                inspection.product(),
                inspection.versionTable(),
                inspection.current().stream()
                        .map(revision -> new Status.Current(revision, message(scripts, revision)))
                        .toList(),
                scripts.graph().heads().stream().map(RevisionNode::id).toList(),
                pending.isEmpty() && inspection.faults().isEmpty(),
                pending,
                inspection.history().stream().map(Migrations::row).toList());
    }

    /**
     * What the history table says about one revision, newest first, however long ago it was; none where it never ran.
     * Changes nothing.
     *
     * @param id the whole id; need not be in the graph any more
     */
    public List<Status.HistoryRow> recorded(String id) {
        return recordedSteps.of(id).stream().map(Migrations::row).toList();
    }

    private static String message(RevisionScripts scripts, String revision) {
        return scripts.graph()
                .find(revision)
                .map(node -> scripts.get(node.id()).message())
                .orElse("");
    }

    private static Status.HistoryRow row(HistoryEntry entry) {
        return new Status.HistoryRow(
                entry.revision(),
                entry.direction(),
                entry.message(),
                entry.startedAt(),
                entry.finishedAt(),
                entry.duration().map(Duration::toMillis),
                entry.databaseUser(),
                entry.application(),
                entry.host(),
                entry.checksum(),
                entry.state().name());
    }

    private static List<RevisionSummary> summaries(RevisionScripts scripts, List<RevisionNode> nodes) {
        Set<RevisionNode> heads = new HashSet<>(scripts.graph().heads());
        return nodes.stream()
                .map(node -> summary(scripts, node, heads.contains(node)))
                .toList();
    }

    private static RevisionSummary summary(RevisionScripts scripts, RevisionNode node) {
        return summary(scripts, node, scripts.graph().heads().contains(node));
    }

    private static RevisionSummary summary(RevisionScripts scripts, RevisionNode node, boolean isHead) {
        RevisionScript script = scripts.get(node.id());
        return new RevisionSummary(
                node.id(),
                script.message(),
                node.revises(),
                node.dependsOn(),
                node.branchLabels(),
                script.createDate(),
                node.origin().source(),
                script.checksum(),
                isHead,
                script.downgrade().isPresent());
    }
}
