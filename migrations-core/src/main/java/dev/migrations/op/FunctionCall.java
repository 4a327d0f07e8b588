package dev.migrations.op;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises an expression that is one call of a function and nothing else. */
final class FunctionCall {

    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\w+\\.)?([A-Za-z_]\\w*)\\s*\\(");

    private FunctionCall() {}

    /** The name of the function in lower case, without its schema. */
    static Optional<String> nameOf(String expression) {
        Matcher beginning = BEGINNING.matcher(expression);
        return beginning.lookingAt()
                        && endOfCall(expression, beginning.end())
                                == expression.stripTrailing().length()
                ? Optional.of(beginning.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The place behind the parenthesis that closes the call; -1 where there is none. */
    private static int endOfCall(String expression, int begin) {
        int open = 1;
        char quote = 0;
        for (int i = begin; i < expression.length(); i++) {
            char character = expression.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"') {
                quote = character;
            } else if (character == '(') {
                open++;
            } else if (character == ')' && --open == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
