package dev.migrations.dialect.mysql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The default of a column with what is set when its row changes, in one text: {@code current_timestamp() ON UPDATE
 * current_timestamp()}. Without a default that begins with {@code NULL}.
 *
 * @param value the SQL expression; empty where there is none
 * @param onUpdate the SQL expression that is set when the row changes; empty where there is none
 */
record DefaultText(String value, String onUpdate) {

    private static final Pattern ON_UPDATE = Pattern.compile(
            "(.*?)\\s+ON\\s+UPDATE\\s+([a-z_]+\\s*(?:\\(\\s*\\d*\\s*\\))?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String NULL = "NULL";

    static DefaultText of(@Nullable String text) {
        String given = text == null ? "" : text;
        Matcher matcher = ON_UPDATE.matcher(given);
        if (!matcher.matches()) {
            return new DefaultText(given, "");
        }
        boolean hasValue = !matcher.group(1).strip().equalsIgnoreCase(NULL);
        return new DefaultText(hasValue ? matcher.group(1) : "", matcher.group(2));
    }

    boolean changesOnUpdate() {
        return !onUpdate.isEmpty();
    }

    /** The one text; empty where there is neither. */
    Optional<String> text() {
        if (onUpdate.isEmpty()) {
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }
        return Optional.of((value.isEmpty() ? NULL : value) + " ON UPDATE " + onUpdate);
    }

    /** The part of a column's definition that is the default. In parentheses it may be any expression. */
    String definition() {
        return value.isEmpty() ? "" : " DEFAULT (" + value + ")";
    }

    /** The part of a column's definition that says what is set when the row changes. */
    String onUpdateDefinition() {
        return onUpdate.isEmpty() ? "" : " ON UPDATE " + onUpdate;
    }
}
