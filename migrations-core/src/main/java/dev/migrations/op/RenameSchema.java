package dev.migrations.op;

/**
 * Renames a schema.
 *
 * @param from its name before
 * @param to its name afterwards
 */
public record RenameSchema(String from, String to) implements SchemaOperation {

    public RenameSchema {
        Names.name(from, "a schema");
        Names.name(to, "a schema");
    }

    @Override
    public String describe() {
        return "rename schema " + from + " to " + to;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameSchema(to, from));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitRenameSchema(this);
    }
}
