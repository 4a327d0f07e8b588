package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Moves a table into another schema.
 *
 * @param table the table, with the schema that it is in
 * @param schema the schema that it is in afterwards
 */
public record MoveTable(QualifiedName table, String schema) implements TableOperation {

    public MoveTable {
        requireNonNull(table, "table");
        Names.name(schema, "a schema");
    }

    @Override
    public String describe() {
        return "move table " + table + " to schema " + schema;
    }

    @Override
    public Inversion inverse() {
        String before = table.schema();
        return before == null
                ? Inversion.irreversible(
                        "it does not say which schema the table is in",
                        "Write moveTable(\"schema." + table.name() + "\", ...)" + Undo.OR_DOWNGRADE)
                : Inversion.by(new MoveTable(new QualifiedName(schema, table.name()), before));
    }

    @Override
    public <R> R accept(TableOperationVisitor<R> visitor) {
        return visitor.visitMoveTable(this);
    }
}
