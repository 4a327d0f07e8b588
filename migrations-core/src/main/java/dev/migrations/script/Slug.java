package dev.migrations.script;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is left of a message in the name of a file: lower-case ASCII letters and digits, words separated by {@code _}. */
final class Slug {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Slug() {}

    /**
     * The words of the message that fit, without their accents; letters that have no ASCII letter below the accent are
     * left out. A first word that does not fit is cut. Empty where nothing is left.
     *
     * @param longest how many characters it has at most
     */
    static String of(String message, int longest) {
        StringBuilder slug = new StringBuilder();
        List<String> words =
                WORD.matcher(plain(message)).results().map(MatchResult::group).toList();
        for (String word : words) {
            if (slug.isEmpty()) {
                slug.append(word, 0, Math.min(word.length(), longest));
            } else if (slug.length() + 1 + word.length() <= longest) {
                slug.append('_').append(word);
            } else {
                break;
            }
        }
        return slug.toString();
    }

    private static String plain(String message) {
        // The detour through upper case writes a sharp s as two letters.
        String lower = message.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return withoutForeignLetters(lower);
    }

    /** Without accents, and without letters and digits that are not ASCII, case kept. */
    static String withoutForeignLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}|[\\p{L}\\p{N}&&[^A-Za-z0-9]]", "");
    }
}
