package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * That a table or a column of the model is one that the database has under another name.
 *
 * @param table the table: for a renamed table its name before, for a column the name that the model has it under
 * @param from the name before
 * @param to the name in the model
 * @param kind what was renamed
 */
public record Rename(Kind kind, @Nullable QualifiedName table, QualifiedName from, QualifiedName to) {

    /** @throws MigrationException if both names are the same, or if a column comes without its table */
    public Rename {
        requireNonNull(kind, "kind");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new MigrationException(
                    "The rename of '" + from + "' is to the same name.", "Leave it out, or name what it was before.");
        }
        if ((kind == Kind.COLUMN) != (table != null)) {
            throw new MigrationException(
                    "The rename of " + kind.name().toLowerCase(java.util.Locale.ROOT) + " '" + from
                            + "' comes with the table '" + table + "'.",
                    "A column is named as TABLE.COLUMN, a table by its name.");
        }
    }

    /** A table that was renamed. */
    public static Rename table(String from, String to) {
        return new Rename(Kind.TABLE, null, QualifiedName.parse(from), QualifiedName.parse(to));
    }

    /**
     * A column that was renamed.
     *
     * @param table the table under the name that it has in the model
     */
    public static Rename column(String table, String from, String to) {
        return new Rename(Kind.COLUMN, QualifiedName.parse(table), QualifiedName.of(from), QualifiedName.of(to));
    }

    /** What was renamed. */
    public enum Kind {
        TABLE,
        COLUMN
    }
}
