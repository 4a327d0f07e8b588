package dev.migrations.dialect.h2;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what H2 said out of the text of its exception, and leaves out what may quote a row. */
final class H2Errors {

    /** Table not found, in a database with tables, with tables of like names, and without any; and its schema. */
    private static final Set<String> MISSING = Set.of("42S02", "42S03", "42S04", "90079");

    /** Column, domain or type, function not found. */
    private static final Set<String> MISSING_NAME = Set.of("42S22", "90022", "90120", "50004");

    /** Opened by another process, closing or closed, in exclusive use, connection broken. */
    private static final Set<String> UNAVAILABLE = Set.of("90020", "90067", "90098", "90121", "90135");

    private static final String LOCK_TIMEOUT = "HYT00";

    /** Data exceptions quote the value. */
    private static final String DATA_EXCEPTION = "22";

    private static final String CONSTRAINT_VIOLATION = "23";

    private static final Pattern STATEMENT = Pattern.compile("; SQL statement:\\R.* \\[\\d+-\\d+]$", Pattern.DOTALL);

    private static final Pattern SYNTAX_ERROR =
            Pattern.compile("^Syntax error in SQL statement \"(.*?)\\[\\*][^\"]*+(?:\"\"[^\"]*+)*+\"");

    private static final Pattern ESCAPED = Pattern.compile("\"\"|\\\\\\\\|\\\\[0-9a-f]{4}|\\\\\\+[0-9a-f]{6}");

    /** Any quoted text; the name of a column with the word before it. */
    private static final Pattern QUOTED = Pattern.compile("(column )?\"[^\"]*+(?:\"\"[^\"]*+)*+\"");

    /** A violated key up to its list of columns; the values stand behind that. */
    private static final Pattern KEY_COLUMNS =
            Pattern.compile("^(.*?\\b(?:ON|REFERENCES) [^()]+\\([^()]*\\)).*$", Pattern.DOTALL);

    private H2Errors() {}

    static DatabaseError describe(SQLException error) {
        String sqlState = error.getSQLState() == null ? "" : error.getSQLState();
        String said = STATEMENT.matcher(String.valueOf(error.getMessage())).replaceFirst("");
        Matcher syntaxError = SYNTAX_ERROR.matcher(said);
        if (syntaxError.find()) {
            return new DatabaseError(
                    kind(sqlState),
                    "Syntax error" + said.substring(syntaxError.end()),
                    Optional.empty(),
                    sqlState,
                    OptionalInt.of(length(syntaxError.group(1)) + 1));
        }
        return new DatabaseError(
                kind(sqlState), withoutRow(said, sqlState), Optional.empty(), sqlState, OptionalInt.empty());
    }

    /** In characters, of a text in which quotes are doubled and others are written by their number. */
    private static int length(String escaped) {
        String text = ESCAPED.matcher(escaped).replaceAll("x");
        return text.codePointCount(0, text.length());
    }

    private static Kind kind(String sqlState) {
        if (MISSING.contains(sqlState)) {
            return Kind.MISSING_TABLE;
        }
        if (MISSING_NAME.contains(sqlState)) {
            return Kind.MISSING_NAME;
        }
        if (sqlState.equals(LOCK_TIMEOUT)) {
            return Kind.LOCK_TIMEOUT;
        }
        return sqlState.startsWith("08") || UNAVAILABLE.contains(sqlState) ? Kind.UNAVAILABLE : Kind.OTHER;
    }

    private static String withoutRow(String message, String sqlState) {
        if (sqlState.startsWith(DATA_EXCEPTION)) {
            return QUOTED.matcher(message)
                    .replaceAll(
                            quoted -> quoted.group(1) == null ? "\"...\"" : Matcher.quoteReplacement(quoted.group()));
        }
        if (sqlState.startsWith(CONSTRAINT_VIOLATION)) {
            Matcher columns = KEY_COLUMNS.matcher(message);
            return columns.matches() ? columns.group(1) + "\"" : message;
        }
        return message;
    }
}
