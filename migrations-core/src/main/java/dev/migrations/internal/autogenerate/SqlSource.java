package dev.migrations.internal.autogenerate;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.Fault;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.op.RunScript;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes operations as the statements that one kind of database has for them. Stateless and thread-safe. */
public final class SqlSource {

    private static final String IN_JAVA =
            "Write the revision in Java: with '--format java', or with RevisionFormat.JAVA in the request.";

    private final Dialect dialect;

    public SqlSource(Dialect dialect) {
        this.dialect = requireNonNull(dialect, "dialect");
    }

    /**
     * The body of a revision. It runs outside a transaction where one of its statements must.
     *
     * @param upgrade what it asks for on the way up, in order
     * @param downgrade what it asks for on the way down, in order; empty where it is irreversible
     * @throws UnwritableRevisionException every operation that the database has no statements for, and every one whose
     *     statements cannot be told beforehand
     */
    public RevisionBody of(List<NotedOperation> upgrade, Optional<List<NotedOperation>> downgrade) {
        Section up = new Section("the upgrade of the new revision", upgrade);
        Optional<Section> down =
                downgrade.map(operations -> new Section("the downgrade of the new revision", operations));
        List<Section> sections = Stream.concat(Stream.of(up), down.stream()).toList();
        boolean isTransactional = sections.stream().allMatch(Section::isTransactional);
        TransactionMode mode = isTransactional ? TransactionMode.TRANSACTIONAL : TransactionMode.AUTOCOMMIT;
        List<Fault> faults = new ArrayList<>();
        List<String> texts =
                sections.stream().map(section -> section.text(mode, faults)).toList();
        if (!faults.isEmpty()) {
            throw new UnwritableRevisionException(faults);
        }
        return RevisionBody.sql(
                mode, texts.get(0), texts.size() > 1 ? Downgrade.written(texts.get(1)) : Downgrade.irreversible());
    }

    /** The operations of one direction. */
    private final class Section {

        private final Origin origin;

        private final List<NotedOperation> operations;

        /** @param place how it is called in messages */
        Section(String place, List<NotedOperation> operations) {
            this.origin = Origin.of(place);
            this.operations = operations;
        }

        boolean isTransactional() {
            return operations.stream().allMatch(each -> each.placement() == Placement.REVISION)
                    && (plan(operations, TransactionMode.TRANSACTIONAL).faults().isEmpty()
                            || !plan(operations, TransactionMode.AUTOCOMMIT)
                                    .faults()
                                    .isEmpty());
        }

        private Statements plan(List<NotedOperation> planned, TransactionMode mode) {
            return dialect.planner()
                    .plan(
                            planned.stream()
                                    .map(each -> new RecordedOperation(each.operation(), origin))
                                    .toList(),
                            mode);
        }

        String text(TransactionMode mode, List<Fault> faults) {
            List<String> paragraphs = new ArrayList<>();
            for (List<NotedOperation> idea : Ideas.of(operations)) {
                Statements planned = plan(idea, mode);
                faults.addAll(planned.faults());
                StringBuilder paragraph = new StringBuilder(idea.get(0).comments("--"));
                planned.statements()
                        .forEach(statement -> statement
                                .accept(new Written(mode))
                                .ifPresentOrElse(
                                        text -> paragraph.append(text).append('\n'),
                                        () -> faults.add(unwritable(statement))));
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph.toString());
                }
            }
            return String.join("\n", paragraphs).stripTrailing();
        }

        private Fault unwritable(Statement statement) {
            return Fault.of(
                    "A statement of " + origin + " has no text that an SQL file would always be read as: "
                            + statement.display().replaceFirst("^-- ", "") + ".",
                    IN_JAVA);
        }
    }

    /**
     * The statement with what ends it; empty where it cannot be told before it runs, or where the file would be read as
     * another statement.
     */
    private final class Written implements StatementVisitor<Optional<String>, RuntimeException> {

        private final TransactionMode mode;

        Written(TransactionMode mode) {
            this.mode = mode;
        }

        /** What ends with a comment is ended on a line of its own. */
        @Override
        public Optional<String> visitSql(SqlStatement statement) {
            String ended = terminated(statement.sql() + "\n");
            List<String> read = read(ended);
            boolean isRight = read.size() == 2 && statement.sql().contains(read.get(0));
            return Stream.of(terminated(statement.sql()), ended)
                    .filter(text -> isRight && read(text).equals(read))
                    .findFirst();
        }

        private String terminated(String sql) {
            return dialect.scriptText().terminated(sql);
        }

        @Override
        public Optional<String> visitCopy(CopyStatement statement) {
            return Optional.of(dialect.scriptText().terminated(statement.sql()) + "\n" + statement.data() + "\\.");
        }

        @Override
        public Optional<String> visitDerived(DerivedStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitWork(WorkStatement statement) {
            return Optional.empty();
        }

        /** The statements of a file with this text and another statement; comments around them are no part of them. */
        private List<String> read(String text) {
            SourceText script = SourceText.of("the new revision", text + "\n" + terminated("SELECT 1"));
            RecordedOperation file = new RecordedOperation(new RunScript(script), script.originAt(0));
            return dialect.planner().plan(List.of(file), mode).statements().stream()
                    .map(read -> read.accept(new Sql()))
                    .toList();
        }
    }

    /** The SQL of what was read. */
    private static final class Sql implements StatementVisitor<String, RuntimeException> {

        @Override
        public String visitSql(SqlStatement statement) {
            return statement.sql();
        }

        @Override
        public String visitCopy(CopyStatement statement) {
            return statement.sql();
        }

        @Override
        public String visitDerived(DerivedStatement statement) {
            return statement.display();
        }

        @Override
        public String visitWork(WorkStatement statement) {
            return statement.display();
        }
    }
}
