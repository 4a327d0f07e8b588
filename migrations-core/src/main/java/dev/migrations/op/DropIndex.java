package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table that it belongs to
 * @param name the name of the index; null where the naming convention makes it up out of the definition
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param build whether writers of the table wait meanwhile
 * @param index the index as it was, so that it can be created again; null where that is not known
 */
public record DropIndex(
        QualifiedName table,
        @Nullable String name,
        Guard guard,
        Dependents dependents,
        IndexBuild build,
        @Nullable Index index)
        implements IndexOperation {

    public DropIndex {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        requireNonNull(build, "build");
        if (name == null && index == null) {
            throw new MigrationException(
                    "An index of table '" + table + "' is dropped that has neither a name nor a definition.",
                    "Name it, or hand over the index itself.");
        }
        if (index != null && !Objects.equals(index.name(), name)) {
            throw Names.differ("index", Names.shown(name), Names.shown(index.name()));
        }
        if (index != null && index.build() != build) {
            throw new MigrationException(
                    "Index '" + name + "' is dropped " + build + ", but its definition says " + index.build() + ".",
                    "Say the same in both.");
        }
    }

    /** Drops an index by its name alone, which cannot be undone. */
    public static DropIndex named(QualifiedName table, String name, IndexBuild build) {
        return new DropIndex(table, name, Guard.NONE, Dependents.RESTRICT, build, null);
    }

    /** Drops the index, which it knows how to create again. */
    public static DropIndex of(QualifiedName table, Index index) {
        return new DropIndex(table, index.name(), Guard.NONE, Dependents.RESTRICT, index.build(), index);
    }

    /**
     * Its name, which it has by now.
     *
     * @throws MigrationException if it has none
     */
    public String requiredName() {
        if (name == null) {
            throw new MigrationException(
                    "An index of table '" + table + "' is dropped without a name.", "Give it one with named(\"...\").");
        }
        return name;
    }

    @Override
    public String describe() {
        return "drop index " + table.sibling(Names.shown(name));
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "index",
                guard,
                dependents,
                index,
                "dropIndex(\"" + table + "\", index(\"" + name + "\", ...)) with its columns",
                definition -> Inversion.by(new CreateIndex(table, definition)));
    }

    @Override
    public <R> R accept(IndexOperationVisitor<R> visitor) {
        return visitor.visitDropIndex(this);
    }
}
