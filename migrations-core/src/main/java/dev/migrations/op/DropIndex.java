package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table that it belongs to
 * @param name the name of the index
 * @param build whether writers of the table wait meanwhile
 * @param index the index as it was, so that it can be created again; null where that is not known
 */
public record DropIndex(
        QualifiedName table,
        String name,
        IndexBuild build,
        @Nullable Index index) implements Operation {

    public DropIndex {
        requireNonNull(table, "table");
        Names.name(name, "an index");
        requireNonNull(build, "build");
        if (index != null && !index.name().equals(name)) {
            throw Names.differ("index", name, index.name());
        }
        if (index != null && index.build() != build) {
            throw new MigrationException(
                    "Index '" + name + "' is dropped " + build + ", but its definition says " + index.build() + ".",
                    "Say the same in both.");
        }
    }

    /** Drops an index by its name alone, which cannot be undone. */
    public static DropIndex named(QualifiedName table, String name, IndexBuild build) {
        return new DropIndex(table, name, build, null);
    }

    /** Drops the index, which it knows how to create again. */
    public static DropIndex of(QualifiedName table, Index index) {
        return new DropIndex(table, index.name(), index.build(), index);
    }

    @Override
    public String describe() {
        return "drop index " + table.sibling(name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropIndex(this);
    }
}
