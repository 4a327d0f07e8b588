package dev.migrations.dialect.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SQL as it is written in one way only. SQLite keeps texts as they were written: with this, two that differ in blanks,
 * comments and needless parentheses, and expressions that differ in quotes and in the case of words, are equal.
 *
 * @param tokens the tokens of the text
 */
record CanonicalText(SqliteTokens tokens) {

    private static final List<String> OPERATORS = List.of("->>", "->", "||", "<=", ">=", "<>", "!=", "==", "<<", ">>");

    private static final List<String> OPEN = List.of("(", ".", "");

    private static final List<String> CLOSE = List.of(")", ",", ";", ".");

    /** An expression without parentheses around it, in which these columns may stand. */
    String expression(int from, int to, List<String> columns) {
        int first = from;
        int behind = to;
        while (tokens.is(first, "(") && tokens.behindParentheses(first) == behind) {
            first++;
            behind--;
        }
        return joined(first, behind, Optional.of(columns));
    }

    /** A statement or a part of one. The case of its words stays, because it may show in names. */
    String statement(int from, int to) {
        return joined(from, to, Optional.empty());
    }

    private String joined(int from, int to, Optional<List<String>> columns) {
        StringBuilder text = new StringBuilder();
        String before = "";
        boolean isSign = false;
        for (int i = from; i < to; i++) {
            int size = operator(i, to);
            String word = tokens.written(i);
            String next = size > 1 ? writtenTogether(i, size) : columns.isPresent() ? word(i, columns.get()) : word;
            boolean isAttached = i == from
                    || OPEN.contains(before)
                    || CLOSE.contains(next)
                    || isSign
                    || (next.equals("(") && tokens.isName(i - 1) && !isKeyword(i - 1))
                    || (tokens.isString(i) && tokens.end(i - 1) == tokens.begin(i) && tokens.isName(i - 1));
            text.append(isAttached ? "" : " ").append(next);
            isSign = (next.equals("-") || next.equals("+")) && !isOperand(i - 1, from);
            before = next;
            i += size - 1;
        }
        return text.toString();
    }

    private String writtenTogether(int index, int size) {
        StringBuilder operator = new StringBuilder();
        for (int i = index; i < index + size; i++) {
            operator.append(tokens.written(i));
        }
        return operator.toString();
    }

    /** How many tokens from here on are one operator. */
    private int operator(int index, int to) {
        for (int size = Math.min(3, to - index); size > 1; size--) {
            boolean isTogether = tokens.end(index + size - 1) - tokens.begin(index) == size;
            if (isTogether && OPERATORS.contains(writtenTogether(index, size))) {
                return size;
            }
        }
        return 1;
    }

    /** Whether a minus behind the token subtracts. */
    private boolean isOperand(int index, int from) {
        String word = tokens.written(index);
        return index >= from
                && (word.equals(")")
                        || (tokens.isName(index) && !isKeyword(index))
                        || (!word.isEmpty() && Character.isDigit(word.charAt(0))));
    }

    private boolean isKeyword(int index) {
        return SqliteIdentifiers.isKeyword(tokens.written(index));
    }

    private String word(int index, List<String> columns) {
        if (!tokens.isName(index) || tokens.isString(index)) {
            return tokens.written(index);
        }
        boolean isFunction = tokens.is(index + 1, "(");
        Optional<String> column = isFunction
                ? Optional.empty()
                : columns.stream().filter(tokens.name(index)::equalsIgnoreCase).findFirst();
        if (column.isPresent()) {
            return SqliteText.quote(column.get());
        }
        String written = tokens.written(index);
        if (!written.equals(tokens.name(index))) {
            return written;
        }
        return isKeyword(index) ? written.toUpperCase(Locale.ROOT) : written.toLowerCase(Locale.ROOT);
    }
}
