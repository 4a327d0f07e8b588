package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Table;

/**
 * Creates a table with its constraints and comments.
 *
 * @param table the table
 * @param guard what happens where it is there already
 */
public record CreateTable(Table table, Guard guard) implements TableOperation {

    public CreateTable {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
    }

    /** Creates the table, which is not there. */
    public CreateTable(Table table) {
        this(table, Guard.NONE);
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "table", DropTable.of(table));
    }

    @Override
    public <R> R accept(TableOperationVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
