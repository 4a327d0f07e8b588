package dev.migrations.dialect.h2;

import dev.migrations.schema.QualifiedName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers as H2 reads them. */
final class H2Identifiers {

    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*");

    /** A plain name that the database is not to fold. */
    private static final Pattern EXACT = Pattern.compile("\"[a-z_][a-z0-9_]*\"");

    /** The keywords of H2 2.4 that are no identifiers without quotes. */
    private static final Set<String> KEYWORDS = Set.of("""
            all and any array as asymmetric authorization between both case cast check constraint cross
            current_catalog current_date current_path current_role current_schema current_time
            current_timestamp current_user day default distinct else end except exists false fetch for
            foreign from full group groups having hour if ilike in inner intersect intersects interval is join
            key leading left like limit localtime localtimestamp minus minute month natural not null offset
            on or order over partition primary qualify range regexp right row rownum rows second select
            session_user set some symmetric system_user table to top trailing true uescape union unique
            unknown user using value values when where window with year _rowid_
            """.strip().split("\\s+"));

    private H2Identifiers() {}

    /** A plain name that stands in double quotes already is written with them. */
    static String quote(String name) {
        return isPlain(name) || EXACT.matcher(name).matches() ? name : quoteExactly(name);
    }

    private static boolean isPlain(String name) {
        return BARE.matcher(name).matches() && !KEYWORDS.contains(name);
    }

    /**
     * The name that {@link #quote} writes so that the database reads the stored one.
     *
     * @param isFoldingToUpper whether the database stores names in upper case that are written without quotes
     */
    static String told(String stored, boolean isFoldingToUpper) {
        if (!isFoldingToUpper) {
            return stored;
        }
        String folded = stored.toLowerCase(Locale.ROOT);
        if (isPlain(folded) && folded.toUpperCase(Locale.ROOT).equals(stored)) {
            return folded;
        }
        return isPlain(stored) ? quoteExactly(stored) : stored;
    }

    /** The name as it is stored. */
    static String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    static String quoteExactly(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
