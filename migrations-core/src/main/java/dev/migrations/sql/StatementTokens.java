package dev.migrations.sql;

import dev.migrations.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one statement, as far as it was read. The marks of conditional comments are part of the statement, but are
 * none of its tokens. Not thread-safe.
 */
public final class StatementTokens {

    private final String text;

    private final List<SqlToken> tokens = new ArrayList<>();

    private int begin = -1;

    private int end;

    StatementTokens(String text) {
        this.text = text;
    }

    void add(SqlToken token) {
        begin = begin < 0 ? token.begin() : begin;
        end = token.end();
        if (token.kind() != Kind.CONDITION) {
            tokens.add(token);
        }
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The offset of its first character in the script. */
    public int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /**
     * The token as it was written, words in upper case.
     *
     * @param index its place from 0; a place outside the statement has the empty text
     */
    public String text(int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        SqlToken token = tokens.get(index);
        String written = text.substring(token.begin(), token.end());
        return token.kind() == Kind.WORD ? written.toUpperCase(Locale.ROOT) : written;
    }

    /** Whether the statement begins with the words, which are in upper case. */
    public boolean beginsWith(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!text(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
