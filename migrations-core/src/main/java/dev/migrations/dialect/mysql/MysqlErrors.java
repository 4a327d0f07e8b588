package dev.migrations.dialect.mysql;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the server said out of the text of its error, and leaves out what may quote a row. Goes by the server's own
 * numbers: most errors share an SQLState.
 */
final class MysqlErrors {

    private static final int SYNTAX_ERROR = 1064;

    /** What the driver of MariaDB adds: the session before, the statement behind. */
    private static final Pattern OF_DRIVER = Pattern.compile("^\\(conn=\\d+\\) |\\RQuery is: .*", Pattern.DOTALL);

    /** The text of the statement behind the error, up to 80 characters of it, with the values of placeholders. */
    private static final Pattern NEAR = Pattern.compile(
            "^You have an error in your SQL syntax; .*? near '(\\w*).*' (at line \\d+)$", Pattern.DOTALL);

    private static final Pattern DUPLICATE = Pattern.compile("^(Duplicate entry )'.*'( for key .*)$", Pattern.DOTALL);

    private static final Pattern RECORD = Pattern.compile("(, record )'.*'( would lead to )", Pattern.DOTALL);

    /** A value that is no number, no date and so on; and for which column. */
    private static final Pattern VALUE =
            Pattern.compile("^(.* value: )'.*'( for (?:column|function) .*)?$", Pattern.DOTALL);

    private MysqlErrors() {}

    static DatabaseError describe(SQLException error) {
        String sqlState = error.getSQLState() == null ? "" : error.getSQLState();
        String said = OF_DRIVER.matcher(String.valueOf(error.getMessage())).replaceAll("");
        String message = error.getErrorCode() == SYNTAX_ERROR ? withoutStatement(said) : withoutRow(said);
        return new DatabaseError(
                kind(error.getErrorCode(), sqlState), message, Optional.empty(), sqlState, OptionalInt.empty());
    }

    private static Kind kind(int number, String sqlState) {
        return switch (number) {
            // Unknown database, no such table.
            case 1049, 1146 -> Kind.MISSING_TABLE;
            // Unknown column, function or procedure.
            case 1054, 1128, 1305 -> Kind.MISSING_NAME;
            // Lock wait timeout exceeded; and where the wait is for nobody, MySQL's own number.
            case 1205, 3572 -> Kind.LOCK_TIMEOUT;
            // Too many connections, of all or of the user; shutdown in progress; session killed; client errors.
            case 1040, 1053, 1203, 1226, 1927, 2002, 2003, 2006, 2013 -> Kind.UNAVAILABLE;
            default -> sqlState.startsWith("08") ? Kind.UNAVAILABLE : Kind.OTHER;
        };
    }

    private static String withoutStatement(String message) {
        Matcher near = NEAR.matcher(message);
        if (!near.matches()) {
            return message;
        }
        String word = near.group(1);
        return "Syntax error" + (word.isEmpty() ? "" : " near '" + word + "'") + " " + near.group(2);
    }

    private static String withoutRow(String message) {
        String withoutKey = DUPLICATE.matcher(message).replaceFirst("$1'...'$2");
        String withoutRecord = RECORD.matcher(withoutKey).replaceFirst("$1'...'$2");
        Matcher value = VALUE.matcher(withoutRecord);
        if (!value.matches()) {
            return withoutRecord;
        }
        return value.group(1) + "'...'" + (value.group(2) == null ? "" : value.group(2));
    }
}
