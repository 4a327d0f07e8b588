package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * That the policies of a table are looked at. A table of which nothing is said has them disabled.
 *
 * @param table the table
 * @param scope for whom
 */
public record RowSecurity(QualifiedName table, Scope scope) implements SchemaObject {

    public RowSecurity {
        requireNonNull(table, "table");
        requireNonNull(scope, "scope");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(
                new DatabaseObject(DatabaseObject.Kind.TABLE, table, null, List.of()), ObjectId.Aspect.ROW_SECURITY);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitRowSecurity(this);
    }

    /** For whom the policies of a table hold. */
    public enum Scope {

        /** For all but the owner of the table. */
        ENABLED,

        /** For the owner too. */
        FORCED,

        /** For the owner, if it were enabled, which it is not. */
        FORCED_BUT_DISABLED
    }
}
