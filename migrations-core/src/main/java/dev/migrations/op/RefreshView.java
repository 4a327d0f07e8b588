package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.View;

/**
 * Fills a materialized view anew. To undo it, nothing is done.
 *
 * @param name the name of the materialized view
 * @param build whether readers wait meanwhile
 * @param population whether it is filled, or emptied instead
 */
public record RefreshView(QualifiedName name, IndexBuild build, View.Population population) implements ViewOperation {

    public RefreshView {
        requireNonNull(name, "name");
        requireNonNull(build, "build");
        requireNonNull(population, "population");
    }

    @Override
    public String describe() {
        return "refresh materialized view " + name;
    }

    @Override
    public Inversion inverse() {
        return Inversion.nothing();
    }

    @Override
    public <R> R accept(ViewOperationVisitor<R> visitor) {
        return visitor.visitRefreshView(this);
    }
}
