package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.DatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * Comments anything that has a name.
 *
 * @param object what is commented
 * @param comment the comment; null to take it away
 * @param existing its comment before
 */
public record CommentOn(DatabaseObject object, @Nullable String comment, Existing existing) implements SchemaOperation {

    public CommentOn {
        requireNonNull(object, "object");
        Names.optionalName(comment, "comment");
        requireNonNull(existing, "existing");
        comment = comment == null || comment.isEmpty() ? null : comment;
    }

    @Override
    public String describe() {
        return "comment on " + object;
    }

    @Override
    public Inversion inverse() {
        return existing.fold(
                () -> Inversion.irreversible(
                        "it does not say which comment there was before",
                        "Hand over what there was, Existing.of(\"...\") or Existing.absent()" + Undo.OR_DOWNGRADE),
                before -> Inversion.by(new CommentOn(object, before, Existing.ofNullable(comment))));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitCommentOn(this);
    }
}
