package dev.migrations.dialect.postgresql;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several statements that are one, because all of them are left out where something is there already. The database's own
 * {@code IF NOT EXISTS} would leave out only the first of them.
 */
final class GuardedBlock {

    private GuardedBlock() {}

    /** The statements, unless a table or something else is there under the name. */
    static String unlessRelation(QualifiedName name, List<String> statements) {
        String schema = name.schema();
        return unless(
                "SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                        + (schema == null ? "current_schema()" : PostgresqlLiterals.quote(schema))
                        + " AND c.relname = " + PostgresqlLiterals.quote(name.name()),
                statements);
    }

    /** The statements, unless the table has the column. */
    static String unlessColumn(QualifiedName table, String column, List<String> statements) {
        return unless(
                "SELECT FROM pg_attribute WHERE attrelid = "
                        + PostgresqlLiterals.quote(PostgresqlIdentifiers.quote(table)) + "::regclass AND attname = "
                        + PostgresqlLiterals.quote(column) + " AND attnum > 0 AND NOT attisdropped",
                statements);
    }

    private static String unless(String query, List<String> statements) {
        String body = statements.stream().map(sql -> "        " + sql + ";\n").collect(Collectors.joining());
        String quote = quote(body);
        return "DO " + quote + "\nBEGIN\n    IF NOT EXISTS (" + query + ") THEN\n" + body + "    END IF;\nEND\n"
                + quote;
    }

    private static String quote(String body) {
        String tag = "block";
        while (body.contains("$" + tag + "$")) {
            tag += "_";
        }
        return "$" + tag + "$";
    }
}
