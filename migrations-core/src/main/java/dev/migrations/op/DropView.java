package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Drops a view or a materialized view.
 *
 * @param kind which of the two
 * @param name the name of the view
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param view the view as it was, so that it can be created again; null where that is not known
 */
public record DropView(
        View.Kind kind,
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable View view) implements ViewOperation {

    public DropView {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (view != null && !view.name().equals(name)) {
            throw Names.differ("view", name.toString(), view.name().toString());
        }
    }

    /** Drops the view, which it knows how to create again. */
    public static DropView of(View view) {
        return new DropView(view.kind(), view.name(), Guard.NONE, Dependents.RESTRICT, view);
    }

    @Override
    public String describe() {
        return "drop " + Names.words(kind) + " " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "view",
                guard,
                dependents,
                view,
                "dropView(" + (kind == View.Kind.VIEW ? "view" : "materializedView") + "(\"" + name
                        + "\", query)) with its query",
                definition -> Inversion.by(new CreateView(definition, Guard.NONE)));
    }

    @Override
    public <R> R accept(ViewOperationVisitor<R> visitor) {
        return visitor.visitDropView(this);
    }
}
