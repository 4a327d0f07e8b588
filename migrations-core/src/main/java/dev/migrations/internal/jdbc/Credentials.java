package dev.migrations.internal.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes credentials out of what drivers and pools say: some repeat the whole URL. */
final class Credentials {

    private static final String MASK = "***";

    private static final String SECRET_NAME = "[\\w.-]*(?:password|passwd|passphrase|pwd|secret|token)[\\w.-]*";

    /** Parameters of a URL, of either kind, whose values reach to the next one; and other words with an equals sign. */
    private static final List<Pattern> VALUES = List.of(
            Pattern.compile("(?i)([?&]" + SECRET_NAME + "=)[^&\\s]*"),
            Pattern.compile("(?i)(;" + SECRET_NAME + "=)[^;\\s]*"),
            Pattern.compile("(?i)((?<![?&;\\w.-])" + SECRET_NAME + "=)[^&;,\\s]*"));

    /** {@code //user:password@host}; a password may have an at sign itself. What has only a port is left alone. */
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/?#\\s:@,]*:)(?!\\d+(?:[/?,\\s]|$))[^\\s?]*@");

    private Credentials() {}

    /** The text with {@code ***} in their place. */
    static String masked(String text) {
        String masked = text;
        for (Pattern value : VALUES) {
            masked = value.matcher(masked).replaceAll("$1" + MASK);
        }
        return AUTHORITY.matcher(masked).replaceAll("$1" + MASK + "@");
    }

    /** The error itself where it tells none; otherwise one that says the same without them. */
    static SQLException masked(SQLException error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (!isClean(each.getMessage())) {
                return copy(error);
            }
        }
        return error;
    }

    private static boolean isClean(@Nullable String message) {
        return message == null || masked(message).equals(message);
    }

    private static SQLException copy(SQLException error) {
        SQLException copy =
                new SQLException(masked(String.valueOf(error.getMessage())), error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        Throwable last = copy;
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            SQLException copiedCause = new SQLException(masked(cause.toString()));
            copiedCause.setStackTrace(cause.getStackTrace());
            last.initCause(copiedCause);
            last = copiedCause;
        }
        return copy;
    }
}
