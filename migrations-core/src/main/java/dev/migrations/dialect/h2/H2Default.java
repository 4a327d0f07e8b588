package dev.migrations.dialect.h2;

import dev.migrations.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column gets that is given no value. H2 knows more of that than others: it stands behind the default, as H2 reads
 * it there, {@code 1 ON UPDATE 2 DEFAULT ON NULL}.
 *
 * @param value the default
 * @param onUpdate what the column gets when its row is updated; null where it stays as it is
 * @param isForNull whether it gets the default where it is given null
 */
record H2Default(String value, @Nullable String onUpdate, boolean isForNull) {

    private static final String ON_UPDATE = " ON UPDATE ";

    private static final String ON_NULL = " DEFAULT ON NULL";

    /** Reads what {@link #text} wrote. */
    static H2Default of(String text) {
        List<SqlToken> tokens = H2Names.tokens(text);
        int end = tokens.size();
        boolean isForNull = is(text, tokens, end - 3, "DEFAULT", "ON", "NULL");
        end -= isForNull ? 3 : 0;
        for (int i = 1; i + 2 < end; i++) {
            if (depth(text, tokens, i) == 0 && is(text, tokens, i, "ON", "UPDATE")) {
                return new H2Default(between(text, tokens, 0, i), between(text, tokens, i + 2, end), isForNull);
            }
        }
        return new H2Default(isForNull ? between(text, tokens, 0, end) : text, null, isForNull);
    }

    private static String between(String text, List<SqlToken> tokens, int from, int to) {
        return text.substring(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    private static int depth(String text, List<SqlToken> tokens, int index) {
        int depth = 0;
        for (SqlToken token : tokens.subList(0, index)) {
            depth += text.startsWith("(", token.begin()) ? 1 : text.startsWith(")", token.begin()) ? -1 : 0;
        }
        return depth;
    }

    private static boolean is(String text, List<SqlToken> tokens, int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (index + i < 1 || index + i >= tokens.size()) {
                return false;
            }
            SqlToken token = tokens.get(index + i);
            if (!text.substring(token.begin(), token.end()).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind DEFAULT; empty where null is all that it says. */
    Optional<String> text() {
        return onUpdate == null && value.equals("NULL")
                ? Optional.empty()
                : Optional.of(value + (onUpdate == null ? "" : ON_UPDATE + onUpdate) + (isForNull ? ON_NULL : ""));
    }

    /**
     * The changes of a column that has the other one, or that nothing is known of.
     *
     * @param before what it had; null where that is not known
     */
    List<String> changes(@Nullable H2Default before) {
        List<String> changes = new ArrayList<>();
        changes.add("SET DEFAULT " + value);
        if (onUpdate != null) {
            changes.add("SET ON UPDATE " + onUpdate);
        } else if (before != null && before.onUpdate != null) {
            changes.add("DROP ON UPDATE");
        }
        if (isForNull) {
            changes.add("SET DEFAULT ON NULL");
        } else if (before != null && before.isForNull) {
            changes.add("DROP DEFAULT ON NULL");
        }
        return changes;
    }
}
