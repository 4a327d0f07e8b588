package dev.migrations.cli.output;

import java.util.regex.Pattern;

/** Takes passwords out of texts that drivers wrote: some repeat the whole URL. */
public final class Redaction {

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([a-z_.-]*(?:password|passwd|passphrase|pwd|secret|token)[a-z_.-]*=)[^&;\\s]*");

    private static final Pattern AUTHORITY = Pattern.compile("(//[^/?#\\s:@]*:)[^/?#\\s]*@");

    private Redaction() {}

    /** The text with {@code ***} in the places of passwords in URLs. */
    public static String of(String text) {
        return AUTHORITY.matcher(PARAMETER.matcher(text).replaceAll("$1***")).replaceAll("$1***@");
    }
}
