package dev.migrations.dialect.postgresql;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Identifiers as PostgreSQL reads them: quoted exactly where its own {@code quote_ident} quotes them. */
final class PostgresqlIdentifiers {

    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The keywords of PostgreSQL 18 that are not unreserved: {@code catcode} C, R and T of {@code pg_get_keywords()}. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit
            boolean both case cast char character check coalesce collate collation column concurrently
            constraint create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user dec decimal default deferrable desc distinct do else end except
            exists extract false fetch float for foreign freeze from full grant greatest group grouping
            having ilike in initially inner inout int integer intersect interval into is isnull join json
            json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
            json_serialize json_table json_value lateral leading least left like limit localtime
            localtimestamp merge_action national natural nchar none normalize not notnull null nullif
            numeric offset on only or order out outer overlaps overlay placing position precision primary
            real references returning right row select session_user setof similar smallint some substring
            symmetric system_user table tablesample then time timestamp to trailing treat trim true union
            unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat
            xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
            """.strip().split("\\s+"));

    private PostgresqlIdentifiers() {}

    static String quote(String name) {
        return BARE.matcher(name).matches() && !KEYWORDS.contains(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** The name that is written so in a statement, with or without quotes. */
    static String read(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written.toLowerCase(Locale.ROOT);
    }

    /** The names with commas between them. */
    static String quoteAll(List<String> names) {
        return names.stream().map(PostgresqlIdentifiers::quote).collect(Collectors.joining(", "));
    }
}
