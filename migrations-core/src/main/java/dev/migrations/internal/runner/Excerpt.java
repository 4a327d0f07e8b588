package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.util.OptionalInt;

/**
 * Where in a file something happened, and what people are shown of it: never more than they can read, and placeholders as
 * they were written.
 *
 * @param origin the place
 * @param text the text; may be empty
 */
record Excerpt(Origin origin, String text) {

    private static final int LONGEST_STATEMENT = 600;

    private static final int LONGEST_LINE = 160;

    private static final String LEFT_OUT = "...";

    Excerpt {
        requireNonNull(origin, "origin");
        requireNonNull(text, "text");
    }

    /** The statement, with a mark below the position that the database counts to where there is one. */
    static Excerpt of(Statement statement, OptionalInt position) {
        return statement.accept(new StatementVisitor<Excerpt, RuntimeException>() {

            @Override
            public Excerpt visitSql(SqlStatement sql) {
                return position.isEmpty()
                        ? new Excerpt(sql.origin(), beginning(sql.display()))
                        : new Excerpt(
                                sql.originAt(position.getAsInt()),
                                markedAt(sql.display(), sql.displayOffset(position.getAsInt())));
            }

            @Override
            public Excerpt visitCopy(CopyStatement copy) {
                return new Excerpt(copy.origin(), beginning(copy.sql()));
            }

            @Override
            public Excerpt visitDerived(DerivedStatement derived) {
                return new Excerpt(derived.origin(), beginning(derived.description()));
            }

            @Override
            public Excerpt visitWork(WorkStatement work) {
                return new Excerpt(work.origin(), "");
            }
        });
    }

    private static String beginning(String sql) {
        String text = sql.replace("\r\n", "\n");
        int end = Math.min(text.length(), LONGEST_STATEMENT);
        return end == text.length() ? text : text.substring(0, characterBorder(text, end)) + " " + LEFT_OUT;
    }

    private static String markedAt(String sql, int offset) {
        if (offset >= sql.length()) {
            return beginning(sql);
        }
        int lineStart = sql.lastIndexOf('\n', offset - 1) + 1;
        int lineEnd = sql.indexOf('\n', offset) < 0 ? sql.length() : sql.indexOf('\n', offset);
        boolean isShort = sql.length() <= LONGEST_STATEMENT && lineEnd - lineStart <= LONGEST_LINE;
        String before = isShort ? sql.substring(0, lineStart) : "";
        String after = isShort ? sql.substring(lineEnd) : "";
        return (before + marked(sql.substring(lineStart, lineEnd), offset - lineStart) + after).replace("\r", "");
    }

    /** The line, cut to a window around the offset where it is long, and the mark below it. */
    private static String marked(String line, int offset) {
        int begin = line.length() <= LONGEST_LINE ? 0 : characterBorder(line, Math.max(0, offset - LONGEST_LINE / 2));
        int end = line.length() <= LONGEST_LINE
                ? line.length()
                : characterBorder(line, Math.min(line.length(), begin + LONGEST_LINE));
        String head = begin == 0 ? "" : LEFT_OUT;
        String tail = end == line.length() ? "" : LEFT_OUT;
        return head + line.substring(begin, end).replace('\t', ' ') + tail + "\n"
                + " ".repeat(head.length() + line.codePointCount(begin, offset)) + "^";
    }

    /** The offset, or the one before it where it would cut a character in two. */
    private static int characterBorder(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }
}
