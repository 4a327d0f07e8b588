package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * Where something was written: a file or class, and the place in it.
 *
 * @param source the name that users know the file or class by, such as {@code db/migrations/20261120_author.sql}
 * @param line the line, the first is 1; 0 where it is not known
 * @param column the column in characters (code points), the first is 1; 0 where it is not known
 */
public record Origin(String source, int line, int column) {

    public Origin {
        requireNonNull(source, "source");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("a line and a column are not negative");
        }
    }

    /** The beginning of a source whose lines are not known, such as a compiled class. */
    public static Origin of(String source) {
        return new Origin(source, 0, 0);
    }

    /** As compilers and editors write it: {@code source:line:column}, as far as it is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
