package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FORM = Pattern.compile("(?<kind>table|column)\\s+(?<from>.+?)\\s*->\\s*(?<to>.+)");

    private static final Pattern COLUMN = Pattern.compile("(?<table>.+)\\.(?<name>\"(?:[^\"]|\"\")+\"|[^.\"]+)");

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
                    "The rename of " + kind.name().toLowerCase(Locale.ROOT) + " '" + from + "' comes with the table '"
                            + table + "'.",
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

    /**
     * Reads {@code table author -> writer} and {@code column author.name -> full_name}, in which names may have a schema and
     * double quotes as {@link QualifiedName#parse} reads them.
     *
     * @throws MigrationException if it is anything else
     */
    public static Rename parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (form.matches() && form.group("kind").equals("table")) {
            return table(form.group("from"), form.group("to"));
        }
        if (form.matches()) {
            Matcher column = COLUMN.matcher(form.group("from"));
            if (column.matches()) {
                return column(
                        column.group("table"),
                        QualifiedName.parse(column.group("name")).name(),
                        QualifiedName.parse(form.group("to")).name());
            }
        }
        throw new MigrationException(
                "'" + text + "' does not say what was renamed.",
                "Write 'table author -> writer' or 'column author.name -> full_name'.");
    }

    /** The text that {@link #parse} reads as this. */
    @Override
    public String toString() {
        return table == null ? "table " + from + " -> " + to : "column " + table + "." + from + " -> " + to;
    }

    /** What was renamed. */
    public enum Kind {
        TABLE,
        COLUMN
    }
}
