package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;
import dev.migrations.sql.Statements;
import java.util.List;

/**
 * Operations on constraints in the words that MariaDB and MySQL have in common; {@code IF EXISTS} is MariaDB's alone.
 *
 * <p>A unique constraint is a unique index. A primary key is dropped by its definition, or by the name {@code PRIMARY}. A
 * foreign key that is dropped by its definition takes the index with it that the server made for it, one of its own name on
 * its own columns; by its name alone it leaves that.
 */
record MysqlConstraints(OperationContext context, MysqlServer server)
        implements ConstraintOperationVisitor<Statements> {

    @Override
    public Statements visitAddConstraint(AddConstraint operation) {
        Refusals refusals = new Refusals();
        return refusals.orElseOne(
                context,
                () -> MysqlNames.alterTable(
                        operation.table(), "ADD " + new MysqlConstraintText(refusals).of(operation.constraint())));
    }

    @Override
    public Statements visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        Refusals refusals = new Refusals();
        MysqlConstraintText.refuseDeferrability(operation.deferrability(), refusals);
        refusals.refuseIf(
                operation.kind() == AddConstraintUsingIndex.Kind.PRIMARY_KEY,
                "it cannot make a primary key of an index",
                "Add the primary key with addConstraint, and drop the index.");
        return refusals.orElseOne(
                context,
                () -> MysqlNames.alterTable(
                        operation.table(),
                        "RENAME INDEX " + quote(operation.index()) + " TO " + quote(operation.name())));
    }

    @Override
    public Statements visitDropConstraint(DropConstraint operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        server.refuseIf(operation.guard(), "a constraint", refusals);
        return refusals.orElse(context, () -> dropped(operation));
    }

    private static List<String> dropped(DropConstraint operation) {
        Constraint constraint = operation.constraint();
        String name = operation.requiredName();
        // DROP PRIMARY KEY has no guard, and the server takes PRIMARY for the name of a constraint.
        boolean isPrimary = operation.guard() == Guard.NONE && name.equalsIgnoreCase("PRIMARY");
        if (constraint != null && operation.guard() == Guard.NONE) {
            return constraint.accept(new Dropping(operation.table()));
        }
        return List.of(MysqlNames.alterTable(
                operation.table(),
                isPrimary
                        ? "DROP PRIMARY KEY"
                        : "DROP CONSTRAINT " + MysqlNames.ifExists(operation.guard()) + quote(name)));
    }

    @Override
    public Statements visitRenameConstraint(RenameConstraint operation) {
        return context.unsupported(
                "its constraints keep their names",
                "Drop the constraint and add it under the other name; a unique constraint is an index, which"
                        + " renameIndex renames.");
    }

    @Override
    public Statements visitValidateConstraint(ValidateConstraint operation) {
        return context.unsupported("its constraints hold for all rows", "Leave it out.");
    }

    /** What drops a constraint whose definition is known. */
    private record Dropping(QualifiedName table) implements ConstraintVisitor<List<String>> {

        private List<String> alone(Constraint constraint) {
            return List.of(MysqlNames.alterTable(table, MysqlConstraintText.dropped(constraint)));
        }

        @Override
        public List<String> visitPrimaryKey(PrimaryKey constraint) {
            return alone(constraint);
        }

        @Override
        public List<String> visitUnique(Unique constraint) {
            return alone(constraint);
        }

        @Override
        public List<String> visitForeignKey(ForeignKey constraint) {
            String name = String.valueOf(constraint.name());
            String drop = MysqlNames.alterTable(table, MysqlConstraintText.dropped(constraint));
            return ServerWritten.execute("CONCAT(" + literal(drop) + ", IF((\n"
                    + "    SELECT GROUP_CONCAT(s.column_name ORDER BY s.seq_in_index SEPARATOR ', ')\n"
                    + "    FROM information_schema.statistics s\n    WHERE s.table_schema = "
                    + MysqlNames.schemaOf(table)
                    + " AND s.table_name = " + literal(table.name())
                    + " AND s.index_name = " + literal(name)
                    + ") = " + literal(String.join(", ", constraint.columns()))
                    + ",\n    " + literal(", DROP INDEX " + quote(name)) + ", ''))");
        }

        @Override
        public List<String> visitCheck(Check constraint) {
            return alone(constraint);
        }

        @Override
        public List<String> visitExclude(Exclude constraint) {
            return alone(constraint);
        }
    }
}
