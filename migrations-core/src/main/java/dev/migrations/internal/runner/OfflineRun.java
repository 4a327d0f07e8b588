package dev.migrations.internal.runner;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.StatementKind;
import dev.migrations.error.Fault;
import dev.migrations.internal.history.ScriptedEntry;
import dev.migrations.internal.history.ScriptedTables;
import dev.migrations.internal.history.TableNames;
import dev.migrations.revision.Direction;
import dev.migrations.revision.Step;
import dev.migrations.schema.QualifiedName;
import dev.migrations.script.RevisionScript;
import dev.migrations.script.RevisionScripts;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSink;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionScope;
import dev.migrations.sql.WorkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes one script that does what {@link LockedRun} and {@link StepRun} would do: the same statements in the same
 * transactions, with the same rows in our two tables. Not thread-safe.
 */
final class OfflineRun {

    private static final Origin ORIGIN = Origin.of("migrations");

    private final RevisionScripts scripts;

    private final Dialect dialect;

    private final ScriptText text;

    private final RunSettings settings;

    private final ScriptedTables tables;

    private final ScriptSink sink;

    private final Scratch scratch;

    /** What stands at the end of each transaction; empty where no table is rebuilt. */
    private List<String> afterRebuild = List.of();

    OfflineRun(RevisionScripts scripts, Dialect dialect, RunSettings settings, Scratch scratch) {
        this.scratch = scratch;
        this.scripts = scripts;
        this.dialect = dialect;
        this.text = dialect.scriptText();
        this.settings = settings;
        String schema = settings.schema().orElse(null);
        this.tables = new ScriptedTables(
                dialect,
                new TableNames(
                        new QualifiedName(schema, settings.versionTable()),
                        new QualifiedName(schema, settings.historyTable())),
                settings.session().applicationName().orElse(""));
        this.sink = new ScriptSink(text::terminated);
    }

    /**
     * The script of the steps.
     *
     * @param rows the rows of the version table before the first one
     * @throws OfflineWorkException every piece of Java code in them
     */
    String run(Direction direction, List<String> rows, List<PlannedStep> steps) {
        requireNoWork(steps);
        List<String> after = after(rows, steps);
        head(direction == Direction.UPGRADE ? "Upgrade" : "Downgrade", rows, after);
        if (steps.stream().anyMatch(step -> step.statements().stream().anyMatch(this::mayChangeSession))) {
            own(text.remember());
        }
        if (steps.stream().anyMatch(Scratch::isDerived)) {
            own(text.beforeRebuild());
            afterRebuild = text.afterRebuild();
        }
        boolean isOneTransaction = settings.transactionScope() == TransactionScope.PER_RUN;
        if (isOneTransaction) {
            own("BEGIN");
        }
        begin(rows, !isOneTransaction);
        for (PlannedStep step : steps) {
            comment(step);
            if (isTransactional(step)) {
                transactional(step, !isOneTransaction);
            } else {
                commitByCommit(step);
            }
        }
        if (isOneTransaction) {
            own("COMMIT");
        }
        return sink.text();
    }

    private static void requireNoWork(List<PlannedStep> steps) {
        List<Fault> faults = new ArrayList<>();
        for (PlannedStep step : steps) {
            for (Statement statement : step.statements()) {
                statement.accept(new Work()).ifPresent(work -> faults.add(refused(step, work)));
            }
        }
        if (!faults.isEmpty()) {
            throw new OfflineWorkException(faults);
        }
    }

    private static Fault refused(PlannedStep step, WorkStatement work) {
        return Fault.of(
                "Revision '" + step.revision() + "' (" + step.script().origin() + ") reads data while it runs: '"
                        + work.description() + "' is Java code, which a script cannot contain.",
                "Write it as SQL with op.execute; or print the scripts for what is below the revision and for what is"
                        + " above it, each as a range, and run the revision itself with a connection, between them.");
    }

    private static List<String> after(List<String> rows, List<PlannedStep> steps) {
        TreeSet<String> after = new TreeSet<>(rows);
        for (PlannedStep step : steps) {
            step.step().removed().forEach(after::remove);
            after.addAll(step.step().added());
        }
        return List.copyOf(after);
    }

    private void head(String what, List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        lines.add(what + " from " + named(before) + " to " + named(after) + ".");
        lines.addAll(text.remarks());
        sink.comment(lines);
        own(text.prepare(settings.session()));
    }

    private static String named(List<String> rows) {
        return rows.isEmpty() ? "base" : String.join(", ", rows);
    }

    /** Our tables, where nothing is applied; else the database has to be where the script begins. */
    private void begin(List<String> rows, boolean ownTransaction) {
        if (rows.isEmpty()) {
            inTransaction(ownTransaction, () -> tables.create().forEach(sink::accept));
            return;
        }
        List<String> guard = tables.requireRows(rows);
        if (guard.isEmpty()) {
            sink.comment(List.of("The database must be at " + named(rows)
                    + ": this script cannot find out, so look before you run it."));
        }
        own(guard);
    }

    private void comment(PlannedStep planned) {
        Step step = planned.step();
        List<String> lines = new ArrayList<>();
        String message = planned.script().message();
        lines.add((step.direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ")
                + planned.revision()
                + (message.isEmpty() ? "" : ": " + message));
        if (!step.revision().revises().isEmpty()) {
            lines.add("Revises " + String.join(", ", step.revision().revises()));
        }
        sink.comment(lines);
    }

    private boolean isTransactional(PlannedStep step) {
        return step.wantsTransaction() && dialect.supports(Capability.TRANSACTIONAL_DDL);
    }

    private void transactional(PlannedStep step, boolean ownTransaction) {
        inTransaction(ownTransaction, () -> {
            step.statements().forEach(statement -> print(step, statement));
            own(afterRebuild);
            renewAfter(step);
            own(tables.replaceRows(step.step().removed(), step.step().added()));
            own(tables.done(entry(step.script(), step.step().direction(), isApplied(step))));
        });
    }

    private void print(PlannedStep step, Statement statement) {
        scratch.printable(step, statement).forEach(sink::accept);
    }

    private void inTransaction(boolean own, Runnable statements) {
        if (own) {
            own("BEGIN");
        }
        statements.run();
        if (own) {
            own("COMMIT");
        }
    }

    private void renewAfter(PlannedStep step) {
        if (step.statements().stream().anyMatch(this::mayChangeSession)) {
            own(text.renew());
        }
    }

    /** The statements commit by commit, with the journal by which a run that has a connection can go on where the script ended. */
    private void commitByCommit(PlannedStep step) {
        Journal journal = new Journal(step.statements());
        ScriptedEntry entry = entry(step.script(), step.step().direction(), isApplied(step));
        own(tables.started(entry, journal.digest(0)));
        StatementVisitor<StatementKind, RuntimeException> kinds = new StepRun.Kinds(dialect);
        boolean isInBlock = false;
        boolean isSessionChanged = false;
        int done = 0;
        for (StatementGroup commit : step.commits(dialect, 0)) {
            List<Statement> statements = commit.statements();
            done += statements.size();
            StatementKind kind = statements.get(statements.size() - 1).accept(kinds);
            boolean isTogether =
                    !isInBlock && (commit.mode() == TransactionMode.TRANSACTIONAL || kind == StatementKind.ORDINARY);
            isSessionChanged = isSessionChanged || statements.stream().anyMatch(this::mayChangeSession);
            String progress = tables.progress(entry, done, journal.digest(done));
            List<String> record = isSessionChanged ? text.aside(progress) : List.of(progress);
            inTransaction(isTogether, () -> {
                statements.forEach(statement -> print(step, statement));
                if (isTogether) {
                    own(afterRebuild);
                }
                own(record);
            });
            isInBlock =
                    kind == StatementKind.BEGINS_TRANSACTION || (isInBlock && kind != StatementKind.ENDS_TRANSACTION);
        }
        renewAfter(step);
        inTransaction(true, () -> {
            own(tables.replaceRows(step.step().removed(), step.step().added()));
            own(tables.finished(
                    entry,
                    step.statements().size(),
                    journal.digest(step.statements().size())));
        });
    }

    private static boolean isApplied(PlannedStep step) {
        return step.step().direction() == Direction.UPGRADE;
    }

    private ScriptedEntry entry(RevisionScript script, Direction direction, boolean isApplied) {
        return new ScriptedEntry(
                script.id(), direction, script.message(), script.checksum(), scripts.digest(script.id()), isApplied);
    }

    /** The script that takes the version table from some rows to others and runs nothing. */
    String stamp(List<String> before, List<String> after) {
        head("Stamp", before, after);
        own("BEGIN");
        begin(before, false);
        own(tables.replaceRows(without(before, after), without(after, before)));
        List<String> applied = List.copyOf(scripts.graph().applied(before));
        List<String> stamped = List.copyOf(scripts.graph().applied(after));
        for (String revision : without(applied, stamped)) {
            own(tables.stamped(entry(scripts.get(revision), Direction.STAMP, false)));
        }
        for (String revision : stamped) {
            if (after.contains(revision) || !applied.contains(revision)) {
                own(tables.stamped(entry(scripts.get(revision), Direction.STAMP, true)));
            }
        }
        own("COMMIT");
        return sink.text();
    }

    private static List<String> without(List<String> revisions, List<String> others) {
        return revisions.stream().filter(revision -> !others.contains(revision)).toList();
    }

    private boolean mayChangeSession(Statement statement) {
        return statement.accept(new Changes(text));
    }

    private void own(List<String> statements) {
        statements.forEach(this::own);
    }

    private void own(String statement) {
        sink.accept(SqlStatement.generated(statement, ORIGIN));
    }

    private static final class Work implements StatementVisitor<Optional<WorkStatement>, RuntimeException> {

        @Override
        public Optional<WorkStatement> visitSql(SqlStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkStatement> visitCopy(CopyStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkStatement> visitDerived(DerivedStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkStatement> visitWork(WorkStatement statement) {
            return Optional.of(statement);
        }
    }

    private record Changes(ScriptText text) implements StatementVisitor<Boolean, RuntimeException> {

        @Override
        public Boolean visitSql(SqlStatement statement) {
            return text.mayChangeSession(statement);
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) {
            return false;
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) {
            return false;
        }

        @Override
        public Boolean visitWork(WorkStatement statement) {
            return true;
        }
    }
}
