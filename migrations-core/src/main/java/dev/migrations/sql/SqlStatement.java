package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One SQL statement, without the semicolon that ended it.
 *
 * @param sql the statement as the server gets it
 * @param origin where its first character was written
 * @param text the statement's characters and where each was written; null where it was generated from an operation
 */
public record SqlStatement(
        String sql, Origin origin, @Nullable SourceText text) implements Statement {

    public SqlStatement {
        requireNonNull(sql, "sql");
        requireNonNull(origin, "origin");
    }

    /** A statement that stands in a script. */
    public static SqlStatement of(SourceText text) {
        return new SqlStatement(text.text(), text.originAt(0), text);
    }

    /** A statement that was generated from something that stands at the origin. */
    public static SqlStatement generated(String sql, Origin origin) {
        return new SqlStatement(sql, origin, null);
    }

    /**
     * Where the character was written that a server counts to.
     *
     * @param position the position in {@link #sql()} in characters (code points) from 1, as PostgreSQL counts; the one
     *     behind the last character is the statement's end, any other outside the statement stands for its beginning
     */
    public Origin originAt(int position) {
        if (text == null || position < 1 || position > sql.codePointCount(0, sql.length()) + 1) {
            return origin;
        }
        return text.originAt(sql.offsetByCodePoints(0, position - 1));
    }

    /** As it was written: with placeholders in place of their values. */
    @Override
    public String display() {
        return text == null ? sql : text.written();
    }

    /**
     * Where in {@link #display()} a character stands that a server counts to.
     *
     * @param position the position in {@link #sql()} in characters (code points) from 1
     * @return the number of {@code char}s before it; that of the whole text where the position is outside of it
     */
    public int displayOffset(int position) {
        boolean isInside = position >= 1 && position <= sql.codePointCount(0, sql.length());
        int offset = isInside ? sql.offsetByCodePoints(0, position - 1) : sql.length();
        return text == null ? offset : text.writtenOffset(offset);
    }

    @Override
    public <R, X extends Exception> R accept(StatementVisitor<R, X> visitor) throws X {
        return visitor.visitSql(this);
    }
}
