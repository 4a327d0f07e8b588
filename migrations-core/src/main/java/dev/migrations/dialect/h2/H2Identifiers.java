package dev.migrations.dialect.h2;

import dev.migrations.schema.QualifiedName;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers as H2 reads them. */
final class H2Identifiers {

    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*");

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

    static String quote(String name) {
        return BARE.matcher(name).matches() && !KEYWORDS.contains(name) ? name : quoteExactly(name);
    }

    /** The name as it is stored. */
    static String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    static String quoteExactly(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
