package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import java.util.Locale;

/**
 * Builds indexes anew. To undo it, nothing is done.
 *
 * @param scope which indexes
 * @param name the name of the index, the table or the schema
 * @param build whether writers wait meanwhile
 */
public record Reindex(Scope scope, QualifiedName name, IndexBuild build) implements IndexOperation {

    public Reindex {
        requireNonNull(scope, "scope");
        requireNonNull(name, "name");
        requireNonNull(build, "build");
    }

    /** Which indexes are built anew. */
    public enum Scope {

        /** One. */
        INDEX,

        /** Those of a table. */
        TABLE,

        /** Those of a schema. */
        SCHEMA
    }

    @Override
    public String describe() {
        return "reindex " + scope.name().toLowerCase(Locale.ROOT) + " " + name;
    }

    @Override
    public Inversion inverse() {
        return Inversion.nothing();
    }

    @Override
    public <R> R accept(IndexOperationVisitor<R> visitor) {
        return visitor.visitReindex(this);
    }
}
