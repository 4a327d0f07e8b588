package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.View;

/**
 * Creates a view or a materialized view.
 *
 * @param view the view
 * @param guard what happens where it is there already
 */
public record CreateView(View view, Guard guard) implements ViewOperation {

    public CreateView {
        requireNonNull(view, "view");
        requireNonNull(guard, "guard");
    }

    @Override
    public String describe() {
        return "create " + Names.words(view.kind()) + " " + view.name();
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "view", DropView.of(view));
    }

    @Override
    public <R> R accept(ViewOperationVisitor<R> visitor) {
        return visitor.visitCreateView(this);
    }
}
