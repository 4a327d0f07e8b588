package dev.migrations.op;

import static dev.migrations.op.Inversion.irreversible;

import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Answers for every operation what undoes it. */
final class Inverse implements OperationVisitor<Inversion> {

    private static final String DOWNGRADE = ", or give the revision a downgrade.";

    @Override
    public Inversion visitExecuteSql(ExecuteSql operation) {
        return operation.undoSql() == null
                ? irreversible(
                        "SQL does not say what undoes it",
                        "Write execute(sql, undoSql) with the statements that undo it" + DOWNGRADE)
                : Inversion.by(new ExecuteSql(operation.undoSql(), operation.sql()));
    }

    @Override
    public Inversion visitRunScript(RunScript operation) {
        return irreversible(
                "SQL does not say what undoes it", "Write a '-- @downgrade' section in the revision's file.");
    }

    @Override
    public Inversion visitRunJdbc(RunJdbc operation) {
        return operation.undo() == null
                ? irreversible(
                        "JDBC work does not say what undoes it",
                        "Write run(description, work, undo) with the work that undoes it" + DOWNGRADE)
                : Inversion.by(new RunJdbc(operation.description(), operation.undo(), operation.work()));
    }

    @Override
    public Inversion visitCreateTable(CreateTable operation) {
        return Inversion.by(DropTable.of(operation.table()));
    }

    @Override
    public Inversion visitDropTable(DropTable operation) {
        return operation.table() == null
                ? irreversible(
                        "it names the table, but not its definition",
                        "Write dropTable(table(\"" + operation.name() + "\", ...)) with its columns and constraints"
                                + DOWNGRADE)
                : Inversion.by(new CreateTable(operation.table()));
    }

    @Override
    public Inversion visitRenameTable(RenameTable operation) {
        QualifiedName from = operation.from();
        return Inversion.by(new RenameTable(from.sibling(operation.to()), from.name()));
    }

    @Override
    public Inversion visitAddColumn(AddColumn operation) {
        return Inversion.by(DropColumn.of(operation.table(), operation.column()));
    }

    @Override
    public Inversion visitDropColumn(DropColumn operation) {
        return operation.column() == null
                ? irreversible(
                        "it names the column, but not its definition",
                        "Write dropColumn(\"" + operation.table() + "\", column(\"" + operation.name()
                                + "\", ...)) with its type" + DOWNGRADE)
                : Inversion.by(new AddColumn(operation.table(), operation.column()));
    }

    @Override
    public Inversion visitAlterColumn(AlterColumn operation) {
        InverseChanges inverse = new InverseChanges();
        operation.changes().forEach(change -> change.accept(inverse));
        return inverse.missing.isEmpty()
                ? Inversion.by(new AlterColumn(operation.table(), operation.column(), inverse.changes))
                : irreversible(
                        "it does not say which " + String.join(" and which ", inverse.missing) + " the column had",
                        "Write " + String.join(" and ", inverse.remedies) + " behind it" + DOWNGRADE);
    }

    @Override
    public Inversion visitRenameColumn(RenameColumn operation) {
        return Inversion.by(new RenameColumn(operation.table(), operation.to(), operation.from()));
    }

    @Override
    public Inversion visitCreateIndex(CreateIndex operation) {
        return Inversion.by(DropIndex.of(operation.table(), operation.index()));
    }

    @Override
    public Inversion visitDropIndex(DropIndex operation) {
        return operation.index() == null
                ? irreversible(
                        "it names the index, but not its definition",
                        "Write dropIndex(\"" + operation.table() + "\", index(\"" + operation.name()
                                + "\", ...)) with its columns" + DOWNGRADE)
                : Inversion.by(new CreateIndex(operation.table(), operation.index()));
    }

    @Override
    public Inversion visitAddConstraint(AddConstraint operation) {
        return Inversion.by(DropConstraint.of(operation.table(), operation.constraint()));
    }

    @Override
    public Inversion visitDropConstraint(DropConstraint operation) {
        return operation.constraint() == null
                ? irreversible(
                        "it names the constraint, but not its definition",
                        "Write dropConstraint(\"" + operation.table()
                                + "\", constraint) with the constraint itself, such as unique(...).named(\""
                                + operation.name() + "\")" + DOWNGRADE)
                : Inversion.by(new AddConstraint(operation.table(), operation.constraint()));
    }

    @Override
    public Inversion visitCustom(CustomOperation operation) {
        return operation.inverse();
    }

    /** Collects what undoes the changes of a column, last one first, and what is not known for that. */
    private static final class InverseChanges implements ColumnChangeVisitor<Boolean> {

        private final List<ColumnChange> changes = new ArrayList<>();

        private final List<String> missing = new ArrayList<>();

        private final List<String> remedies = new ArrayList<>();

        @Override
        public Boolean visitChangeType(ColumnChange.ChangeType change) {
            return change.existingType() == null
                    ? unknown("type", "existingType(...)")
                    : undo(new ColumnChange.ChangeType(
                            change.existingType(), change.undoUsing(), change.type(), change.using()));
        }

        @Override
        public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
            return undo(new ColumnChange.DropNotNull());
        }

        @Override
        public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
            return undo(new ColumnChange.SetNotNull());
        }

        @Override
        public Boolean visitSetDefault(ColumnChange.SetDefault change) {
            return restore(change.existing(), ExistingDefault.of(change.expression()));
        }

        @Override
        public Boolean visitDropDefault(ColumnChange.DropDefault change) {
            return restore(change.existing(), ExistingDefault.absent());
        }

        private boolean restore(ExistingDefault before, ExistingDefault after) {
            return switch (before.knowledge()) {
                case UNKNOWN -> unknown("default", "existingDefault(...) or noExistingDefault()");
                case ABSENT -> undo(new ColumnChange.DropDefault(after));
                case PRESENT -> undo(new ColumnChange.SetDefault(String.valueOf(before.expression()), after));
            };
        }

        private boolean undo(ColumnChange change) {
            changes.add(0, change);
            return true;
        }

        private boolean unknown(String what, String remedy) {
            missing.add(what);
            remedies.add(remedy);
            return false;
        }
    }
}
