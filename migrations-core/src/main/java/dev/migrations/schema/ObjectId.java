package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What tells one {@link SchemaObject} from all others of its database: an object, or something that is said of one. Two
 * schema objects of two databases with equal ids are the same thing, equal or changed.
 *
 * @param object the object
 * @param aspect what is said of it
 * @param detail what tells several of an aspect apart, such as the role that has privileges; empty where there is one
 */
public record ObjectId(DatabaseObject object, Aspect aspect, String detail) {

    public ObjectId {
        requireNonNull(object, "object");
        requireNonNull(aspect, "aspect");
        requireNonNull(detail, "detail");
    }

    /** The object itself. */
    public static ObjectId of(DatabaseObject object) {
        return new ObjectId(object, Aspect.ITSELF, "");
    }

    /** The only one of an aspect. */
    public static ObjectId of(DatabaseObject object, Aspect aspect) {
        return new ObjectId(object, aspect, "");
    }

    @Override
    public String toString() {
        String said = aspect == Aspect.ITSELF ? "" : aspect.label() + " of ";
        return said + object + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    /** What a schema object says of its database object. */
    public enum Aspect {

        /** What it is. */
        ITSELF,
        COMMENT,
        OWNER,

        /** Which privileges a role has on it. */
        PRIVILEGES,

        /** Which privileges a role gets on what it will create. */
        DEFAULT_PRIVILEGES,

        /** How the values of a column are stored and counted. */
        STORAGE,
        ROW_SECURITY,

        /** Whose partition a table is. */
        PARTITION;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
