package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Table;

/**
 * Creates a table with its constraints and comments.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements Operation {

    public CreateTable {
        requireNonNull(table, "table");
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
