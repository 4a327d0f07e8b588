package dev.migrations.internal.autogenerate;

import dev.migrations.op.AccessOperation;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.CommentOn;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.RenameIndex;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which operations stand together in a new revision: those that follow each other and change the same table. */
final class Ideas {

    private Ideas() {}

    /** The operations in order, parted where a blank line is to stand. */
    static List<List<NotedOperation>> of(List<NotedOperation> operations) {
        List<List<NotedOperation>> ideas = new ArrayList<>();
        Optional<QualifiedName> previous = Optional.empty();
        for (NotedOperation each : operations) {
            Optional<QualifiedName> changed = each.operation().accept(new Changed());
            boolean goesOn = changed.isPresent()
                    && changed.equals(previous)
                    && each.notes().isEmpty();
            if (!goesOn) {
                ideas.add(new ArrayList<>());
            }
            ideas.get(ideas.size() - 1).add(each);
            previous = changed;
        }
        return ideas;
    }

    /** The table or the type that is changed by an operation that is one of many; empty where it is an idea of its own. */
    private static final class Changed
            implements OperationVisitor<Optional<QualifiedName>>,
                    ColumnOperationVisitor<QualifiedName>,
                    ConstraintOperationVisitor<QualifiedName>,
                    IndexOperationVisitor<Optional<QualifiedName>> {

        @Override
        public Optional<QualifiedName> visitTable(TableOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitColumn(ColumnOperation operation) {
            return Optional.of(operation.accept((ColumnOperationVisitor<QualifiedName>) this));
        }

        @Override
        public Optional<QualifiedName> visitConstraint(ConstraintOperation operation) {
            return Optional.of(operation.accept((ConstraintOperationVisitor<QualifiedName>) this));
        }

        @Override
        public Optional<QualifiedName> visitIndex(IndexOperation operation) {
            return operation.accept((IndexOperationVisitor<Optional<QualifiedName>>) this);
        }

        @Override
        public Optional<QualifiedName> visitType(TypeOperation operation) {
            return operation instanceof AddEnumValue added ? Optional.of(added.type()) : Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitSequence(SequenceOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitView(ViewOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitRoutine(RoutineOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitRow(RowOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitSchema(SchemaOperation operation) {
            return operation instanceof CommentOn comment ? commented(comment.object()) : Optional.empty();
        }

        private static Optional<QualifiedName> commented(DatabaseObject object) {
            return object.kind() == DatabaseObject.Kind.TABLE
                    ? Optional.of(object.name())
                    : Optional.ofNullable(object.table());
        }

        @Override
        public Optional<QualifiedName> visitAccess(AccessOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitPartition(PartitionOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitWritten(WrittenOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> visitCustom(CustomOperation operation) {
            return Optional.empty();
        }

        @Override
        public QualifiedName visitAddColumn(AddColumn operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitDropColumn(DropColumn operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitAlterColumn(AlterColumn operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitRenameColumn(RenameColumn operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitAddConstraint(AddConstraint operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitDropConstraint(DropConstraint operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitRenameConstraint(RenameConstraint operation) {
            return operation.table();
        }

        @Override
        public QualifiedName visitValidateConstraint(ValidateConstraint operation) {
            return operation.table();
        }

        @Override
        public Optional<QualifiedName> visitCreateIndex(CreateIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> visitDropIndex(DropIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> visitRenameIndex(RenameIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> visitReindex(Reindex operation) {
            return Optional.empty();
        }
    }
}
