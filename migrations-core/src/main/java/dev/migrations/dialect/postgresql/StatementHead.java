package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;

/** Reads the beginning of one statement, as far as it is asked to. */
final class StatementHead {

    private final String text;

    private final PostgresqlLexer lexer;

    /** The statement that stands from one offset up to another, exclusive. */
    StatementHead(String text, int begin, int end) {
        this.text = text;
        this.lexer = new PostgresqlLexer(text, begin, end);
    }

    /** Goes past the words if they are what comes next, all of them; otherwise stays where it is. */
    boolean skip(String... words) {
        int before = lexer.position();
        for (String word : words) {
            if (!lexer.next().isWord(text, word)) {
                lexer.moveTo(before);
                return false;
            }
        }
        return true;
    }

    /** Goes past a token of the kind if it comes next; otherwise stays where it is. */
    boolean skip(Kind kind) {
        int before = lexer.position();
        if (lexer.next().kind() == kind) {
            return true;
        }
        lexer.moveTo(before);
        return false;
    }

    /** Reads the next token, whatever it is. */
    PostgresqlToken next() {
        return lexer.next();
    }

    /** Whether the token is this word. */
    boolean isWord(PostgresqlToken token, String word) {
        return token.isWord(text, word);
    }

    /** The characters of the token. */
    String text(PostgresqlToken token) {
        return text.substring(token.begin(), token.end());
    }

    /** Goes past a name with its qualifiers. */
    void skipName() {
        do {
            lexer.next();
            if (skip("UESCAPE")) {
                lexer.next();
            }
        } while (skip(Kind.DOT));
    }

    /** Goes past a pair of parentheses and all between them, if one comes next. */
    void skipParentheses() {
        if (!skip(Kind.OPENING_PARENTHESIS)) {
            return;
        }
        int depth = 1;
        while (depth > 0) {
            switch (lexer.next().kind()) {
                case OPENING_PARENTHESIS -> depth++;
                case CLOSING_PARENTHESIS -> depth--;
                case END, UNCLOSED -> depth = 0;
                default -> {}
            }
        }
    }

    /** Whether the statement makes a function or a procedure, whose body may have semicolons in it. */
    boolean createsRoutine() {
        if (!skip("CREATE")) {
            return false;
        }
        skip("OR", "REPLACE");
        return skip("FUNCTION") || skip("PROCEDURE");
    }

    /** Where a {@code COPY} moves rows between the server and whoever sent it. */
    CopyStream copyStream() {
        if (!skip("COPY")) {
            return CopyStream.NONE;
        }
        for (PostgresqlToken token = next(); token.kind() != Kind.END; token = next()) {
            switch (token.kind()) {
                case OPENING_PARENTHESIS -> {
                    lexer.moveTo(token.begin());
                    skipParentheses();
                }
                case DOT -> next();
                default -> {
                    if (isWord(token, "FROM")) {
                        return skip("STDIN") || skip("STDOUT") ? CopyStream.FROM_CLIENT : CopyStream.NONE;
                    }
                    if (isWord(token, "TO")) {
                        return skip("STDOUT") || skip("STDIN") ? CopyStream.TO_CLIENT : CopyStream.NONE;
                    }
                }
            }
        }
        return CopyStream.NONE;
    }

    /** A direction; the server takes STDIN and STDOUT for the same word. */
    enum CopyStream {
        NONE,
        FROM_CLIENT,
        TO_CLIENT
    }
}
