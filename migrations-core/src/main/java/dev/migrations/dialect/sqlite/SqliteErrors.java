package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what SQLite said out of the text of the driver's exception: {@code [CODE] what the code means (what was said)}.
 * SQLite quotes no rows, except where it reads a path into JSON from one.
 */
final class SqliteErrors {

    private static final Pattern MESSAGE = Pattern.compile("^\\[(SQLITE_\\w+)] .*? \\((.*)\\)$", Pattern.DOTALL);

    private static final Pattern JSON_PATH = Pattern.compile("(JSON path: |JSON path error near ).*", Pattern.DOTALL);

    private SqliteErrors() {}

    static DatabaseError describe(SQLException error) {
        String message = String.valueOf(error.getMessage());
        Matcher said = MESSAGE.matcher(message);
        boolean isRead = said.matches();
        String code = isRead ? said.group(1) : "";
        String text = JSON_PATH.matcher(isRead ? said.group(2) : message).replaceFirst("$1...");
        return new DatabaseError(
                kind(code, text), isRead ? text + " (" + code + ")" : text, Optional.empty(), "", OptionalInt.empty());
    }

    private static Kind kind(String code, String text) {
        if (code.equals("SQLITE_ERROR") && text.startsWith("no such table: ")) {
            return Kind.MISSING_TABLE;
        }
        if (code.equals("SQLITE_ERROR")
                && (text.startsWith("no such column: ") || text.startsWith("no such function: "))) {
            return Kind.MISSING_NAME;
        }
        return code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED") ? Kind.LOCK_TIMEOUT : Kind.OTHER;
    }
}
