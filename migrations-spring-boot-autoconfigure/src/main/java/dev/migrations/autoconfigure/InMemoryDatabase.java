package dev.migrations.autoconfigure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Databases that vanish with their last connection, so that a connection of one's own leads to another one. */
final class InMemoryDatabase {

    private static final Pattern URL = Pattern.compile(
            "jdbc:(?:h2|hsqldb|derby):mem(?:ory)?:.*|jdbc:sqlite:(?::memory:|.*[?&]mode=memory).*|jdbc:sqlite:");

    private InMemoryDatabase() {}

    static boolean isUrl(@Nullable String url) {
        return url != null && URL.matcher(url.toLowerCase(Locale.ROOT)).matches();
    }
}
