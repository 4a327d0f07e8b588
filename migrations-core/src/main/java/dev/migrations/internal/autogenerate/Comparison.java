package dev.migrations.internal.autogenerate;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.Fault;
import dev.migrations.model.RenameQuestion;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.ObjectId;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionFormat;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database compared with a model.
 *
 * @param product the database and its version
 * @param dialect the dialect of the database
 * @param models what the model is made of, for people
 * @param upgrade what leads to the model, in order
 * @param downgrade what leads back, in order
 * @param questions what may have been renamed
 * @param unknown what the model does not know, and what is left alone
 * @param impossible what differs and cannot be changed
 */
public record Comparison(
        String product,
        Dialect dialect,
        List<String> models,
        List<NotedOperation> upgrade,
        List<Operation> downgrade,
        List<RenameQuestion> questions,
        List<ObjectId> unknown,
        List<Fault> impossible) {

    public Comparison {
        requireNonNull(product, "product");
        requireNonNull(dialect, "dialect");
        models = List.copyOf(models);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        questions = List.copyOf(questions);
        unknown = List.copyOf(unknown);
        impossible = List.copyOf(impossible);
    }

    /** The same with other questions. */
    Comparison asking(List<RenameQuestion> others) {
        return new Comparison(product, dialect, models, upgrade, downgrade, others, unknown, impossible);
    }

    /** The statements of one of the operations; none where the database has none for it. */
    public List<String> statements(NotedOperation operation) {
        return planned(operation).statements().stream().map(Statement::display).toList();
    }

    /** What is to be known of one of the operations: its notes, and why the database has no statements for it. */
    public List<String> notes(NotedOperation operation) {
        Stream<String> faults =
                planned(operation).faults().stream().map(fault -> fault.problem() + " " + fault.action());
        return Stream.concat(operation.notes().stream(), faults).toList();
    }

    private Statements planned(NotedOperation operation) {
        RecordedOperation recorded = new RecordedOperation(operation.operation(), Origin.of("the model"));
        return dialect.planner().plan(List.of(recorded), TransactionMode.AUTOCOMMIT);
    }

    /** The body of a new revision. A class says nothing of the way down where each operation, undone, leads there. */
    public RevisionBody body(RevisionFormat format) {
        return switch (format) {
            case SQL -> new SqlSource(dialect).of(upgrade, Optional.of(NotedOperation.all(downgrade)));
            case JAVA -> new JavaSource().of(upgrade, Optional.of(NotedOperation.all(downgrade)));
        };
    }
}
