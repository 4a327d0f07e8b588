package dev.migrations.internal.diff;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifiers in a text of SQL. */
final class Words {

    static final Pattern WORD = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private Words() {}

    /** The names that the text may mention, bare ones as the database folds them. */
    static Set<String> in(String sql) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            words.add(name(matcher));
        }
        return words;
    }

    private static String name(Matcher matcher) {
        String quoted = matcher.group(1);
        return quoted == null ? matcher.group().toLowerCase(Locale.ROOT) : quoted.replace("\"\"", "\"");
    }
}
