package dev.migrations.dialect.sqlite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers as SQLite reads them: case does not matter, neither with quotes nor without. */
final class SqliteIdentifiers {

    private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The keywords of SQLite 3.53; many of them are identifiers without quotes too, where no grammar is in the way. */
    private static final Set<String> KEYWORDS = Set.of("""
            abort action add after all alter always analyze and as asc attach autoincrement before begin
            between by cascade case cast check collate column commit conflict constraint create cross current
            current_date current_time current_timestamp database default deferrable deferred delete desc
            detach distinct do drop each else end escape except exclude exclusive exists explain fail filter
            first following for foreign from full generated glob group groups having if ignore immediate in
            index indexed initially inner insert instead intersect into is isnull join key last left like
            limit match materialized natural no not nothing notnull null nulls of offset on or order others
            outer over partition plan pragma preceding primary query raise range recursive references regexp
            reindex release rename replace restrict returning right rollback row rows savepoint select set
            table temp temporary then ties to transaction trigger unbounded union unique update using vacuum
            values view virtual when where window with within without
            """.strip().split("\\s+"));

    private SqliteIdentifiers() {}

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String quote(String name) {
        return BARE.matcher(name).matches() && !isKeyword(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
