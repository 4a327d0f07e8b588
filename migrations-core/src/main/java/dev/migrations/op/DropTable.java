package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drops a table.
 *
 * @param name the name of the table
 * @param table the table as it was, so that it can be created again; null where that is not known
 */
public record DropTable(QualifiedName name, @Nullable Table table) implements Operation {

    public DropTable {
        requireNonNull(name, "name");
        if (table != null && !table.name().equals(name)) {
            throw Names.differ("table", name.toString(), table.name().toString());
        }
    }

    /** Drops a table by its name alone, which cannot be undone. */
    public static DropTable named(QualifiedName name) {
        return new DropTable(name, null);
    }

    /** Drops the table, which it knows how to create again. */
    public static DropTable of(Table table) {
        return new DropTable(table.name(), table);
    }

    @Override
    public String describe() {
        return "drop table " + name;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
