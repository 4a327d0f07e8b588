package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * The comment of an object other than a table or a column of a table, which have theirs themselves.
 *
 * @param object the object
 * @param text the comment, not empty
 */
public record Comment(DatabaseObject object, String text) implements SchemaObject {

    public Comment {
        requireNonNull(object, "object");
        requireNonNull(text, "text");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(object, ObjectId.Aspect.COMMENT);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitComment(this);
    }
}
