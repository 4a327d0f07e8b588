package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Index;
import dev.migrations.schema.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a view another query. A materialized view is dropped for that and created again, with its indexes.
 *
 * <p>PostgreSQL lets a plain view that is replaced keep its columns and get more at its end, nothing else; so a view that got
 * one more cannot be undone there. Where columns change, drop the view and create the other one.
 *
 * @param view the view afterwards
 * @param existing the view as it was, so that it can be replaced again; null where that is not known
 * @param indexes the indexes of a materialized view, in order
 */
public record ReplaceView(View view, @Nullable View existing, List<Index> indexes) implements ViewOperation {

    public ReplaceView {
        requireNonNull(view, "view");
        indexes = List.copyOf(indexes);
        if (existing != null && !existing.name().equals(view.name())) {
            throw Names.differ("view", view.name().toString(), existing.name().toString());
        }
    }

    @Override
    public String describe() {
        return "replace " + Names.words(view.kind()) + " " + view.name();
    }

    @Override
    public Inversion inverse() {
        View before = existing;
        return before == null
                ? Inversion.irreversible(
                        "it does not say which query the view had before",
                        "Hand over the view as it was, too" + Undo.OR_DOWNGRADE)
                : Inversion.by(new ReplaceView(before, view, indexes));
    }

    @Override
    public <R> R accept(ViewOperationVisitor<R> visitor) {
        return visitor.visitReplaceView(this);
    }
}
