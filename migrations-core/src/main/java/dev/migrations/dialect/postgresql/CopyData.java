package dev.migrations.dialect.postgresql;

import java.util.Optional;

/**
 * The data that stands in a script below a {@code COPY ... FROM STDIN}.
 *
 * @param lines the lines, each ended by {@code \n}
 * @param end the offset of the end of the line {@code \.} that ends them
 */
record CopyData(String lines, int end) {

    /** The data that begins below the line that the offset is in; nothing if it is not ended by a line {@code \.}. */
    static Optional<CopyData> below(String text, int offset) {
        int begin = Math.min(text.length(), endOfLine(text, offset) + 1);
        for (int line = begin; line < text.length(); ) {
            int lineEnd = endOfLine(text, line);
            if (isEnd(text, line, lineEnd)) {
                return Optional.of(new CopyData(text.substring(begin, line).replace("\r\n", "\n"), lineEnd));
            }
            line = lineEnd + 1;
        }
        return Optional.empty();
    }

    private static boolean isEnd(String text, int begin, int end) {
        return text.startsWith("\\.", begin)
                && (end == begin + 2 || (end == begin + 3 && text.charAt(begin + 2) == '\r'));
    }

    /** The offset of the newline that ends the line, or the end of the text. */
    static int endOfLine(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
