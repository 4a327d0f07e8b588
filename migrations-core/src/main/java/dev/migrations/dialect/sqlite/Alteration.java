package dev.migrations.dialect.sqlite;

import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.DropColumn;
import dev.migrations.op.RenameColumn;
import java.util.Optional;

/** One thing that changes in a table that exists. */
interface Alteration {

    /** Changes the text of the table; answers whether anything changed. */
    boolean apply(TableEdit edit);

    /** The column that SQLite itself drops by a statement, if that is all of the alteration. */
    default Optional<String> droppedBySqlite(TableEdit edit) {
        return Optional.empty();
    }

    static Alteration of(ConstraintOperation operation) {
        return edit -> operation.accept(edit);
    }

    static Alteration of(ColumnOperation operation) {
        return new OfColumn(operation);
    }

    /**
     * A change of columns.
     *
     * @param operation what is asked for
     */
    record OfColumn(ColumnOperation operation) implements Alteration {

        @Override
        public boolean apply(TableEdit edit) {
            return operation.accept(edit);
        }

        @Override
        public Optional<String> droppedBySqlite(TableEdit edit) {
            return operation.accept(new DroppedColumn()).filter(edit::canDrop).map(DropColumn::name);
        }
    }

    /** The operation, if it drops a column. */
    final class DroppedColumn implements ColumnOperationVisitor<Optional<DropColumn>> {

        @Override
        public Optional<DropColumn> visitAddColumn(AddColumn operation) {
            return Optional.empty();
        }

        @Override
        public Optional<DropColumn> visitDropColumn(DropColumn operation) {
            return Optional.of(operation);
        }

        @Override
        public Optional<DropColumn> visitAlterColumn(AlterColumn operation) {
            return Optional.empty();
        }

        @Override
        public Optional<DropColumn> visitRenameColumn(RenameColumn operation) {
            return Optional.empty();
        }
    }
}
