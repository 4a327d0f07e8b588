package dev.migrations.dialect.postgresql;

/** Literals as PostgreSQL reads them. */
final class PostgresqlLiterals {

    private PostgresqlLiterals() {}

    /** A string, read alike whatever {@code standard_conforming_strings} is set to. */
    static String quote(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }
}
