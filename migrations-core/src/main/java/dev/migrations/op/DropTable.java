package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drops a table.
 *
 * @param name the name of the table
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param table the table as it was, so that it can be created again; null where that is not known
 * @param indexes its indexes as they were, in order; none where that is not known
 */
public record DropTable(
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable Table table,
        List<Index> indexes) implements TableOperation {

    public DropTable {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        indexes = List.copyOf(indexes);
        if (table != null && !table.name().equals(name)) {
            throw Names.differ("table", name.toString(), table.name().toString());
        }
    }

    /** Drops a table by its name alone, which cannot be undone. */
    public static DropTable named(QualifiedName name) {
        return new DropTable(name, Guard.NONE, Dependents.RESTRICT, null, List.of());
    }

    /** Drops the table, which it knows how to create again. */
    public static DropTable of(Table table) {
        return new DropTable(table.name(), Guard.NONE, Dependents.RESTRICT, table, List.of());
    }

    @Override
    public String describe() {
        return "drop table " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "table",
                guard,
                dependents,
                table,
                "dropTable(table(\"" + name + "\", ...)) with its columns and constraints",
                definition -> Inversion.by(Stream.concat(
                                Stream.of(new CreateTable(definition)),
                                indexes.stream().map(index -> new CreateIndex(name, index)))
                        .toList()));
    }

    @Override
    public <R> R accept(TableOperationVisitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
