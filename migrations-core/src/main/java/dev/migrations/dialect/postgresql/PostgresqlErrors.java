package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what the server said out of the driver's exception, and leaves out what may quote a row. */
final class PostgresqlErrors {

    /** Undefined column, object, function; cannot coerce, datatype mismatch. */
    private static final Set<String> MISSING_NAME = Set.of("42703", "42704", "42883", "42846", "42804");

    private static final Set<String> UNAVAILABLE = Set.of("57P01", "57P02", "57P03", "53300");

    /** Classes whose details name objects, never rows: dependent objects, syntax and names, unsupported features. */
    private static final Set<String> DETAILS_WITHOUT_ROWS = Set.of("2B", "42", "0A");

    /** What refuses to replace a view by one with other columns: in older servers, and in newer ones. */
    private static final Set<String> CHECKS_OF_VIEWS = Set.of("checkViewTupleDesc", "checkViewColumns");

    /** Data exceptions quote the value: {@code invalid input syntax for type integer: "..."}. */
    private static final String DATA_EXCEPTION = "22";

    /** From the first quote to the last, in any language of the server: the value may have quotes itself. */
    private static final Pattern QUOTED = Pattern.compile("[\"«»„“”『』「」].*[\"«»„“”『』「」]", Pattern.DOTALL);

    /** The driver's own words about a value that it cannot convert: {@code Bad value for type int : ...}. */
    private static final Pattern VALUE_OF_DRIVER = Pattern.compile(": .*", Pattern.DOTALL);

    private static final Pattern COPY_LINE = Pattern.compile("^COPY [^,]*, line (\\d+)", Pattern.MULTILINE);

    private PostgresqlErrors() {}

    static DatabaseError describe(SQLException error) {
        String sqlState = error.getSQLState() == null ? "" : error.getSQLState();
        ServerErrorMessage server = serverMessage(error);
        if (server == null) {
            return new DatabaseError(
                    kind(sqlState),
                    messageOfDriver(String.valueOf(error.getMessage()), sqlState),
                    Optional.empty(),
                    sqlState,
                    OptionalInt.empty());
        }
        return new DatabaseError(
                kind(sqlState),
                message(server, sqlState),
                Optional.ofNullable(server.getHint()).or(() -> hint(server)),
                sqlState,
                server.getPosition() > 0 ? OptionalInt.of(server.getPosition()) : OptionalInt.empty());
    }

    private static @Nullable ServerErrorMessage serverMessage(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException psqlException) {
                return psqlException.getServerErrorMessage();
            }
        }
        return null;
    }

    /** The server's routine is known by its name, its message is in the language of the server. */
    private static Optional<String> hint(ServerErrorMessage server) {
        return CHECKS_OF_VIEWS.contains(String.valueOf(server.getRoutine()))
                ? Optional.of("A view that is replaced keeps its columns and can only get more at its end."
                        + " Drop it and create it again.")
                : Optional.empty();
    }

    private static Kind kind(String sqlState) {
        if (sqlState.equals("42P01")) {
            return Kind.MISSING_TABLE;
        }
        if (MISSING_NAME.contains(sqlState)) {
            return Kind.MISSING_NAME;
        }
        if (sqlState.equals("55P03")) {
            return Kind.LOCK_TIMEOUT;
        }
        return sqlState.startsWith("08") || UNAVAILABLE.contains(sqlState) ? Kind.UNAVAILABLE : Kind.OTHER;
    }

    private static String messageOfDriver(String message, String sqlState) {
        return sqlState.startsWith(DATA_EXCEPTION)
                ? VALUE_OF_DRIVER.matcher(message).replaceFirst(": ...")
                : message;
    }

    private static String message(ServerErrorMessage server, String sqlState) {
        String message = String.valueOf(server.getMessage());
        if (sqlState.startsWith(DATA_EXCEPTION)) {
            message = QUOTED.matcher(message).replaceAll("\"...\"");
        }
        if (server.getDetail() != null
                && sqlState.length() == 5
                && DETAILS_WITHOUT_ROWS.contains(sqlState.substring(0, 2))) {
            message += ". " + server.getDetail();
        }
        if (server.getWhere() != null) {
            Matcher copyLine = COPY_LINE.matcher(server.getWhere());
            if (copyLine.find()) {
                message += " (line " + copyLine.group(1) + " of the data)";
            }
        }
        return message;
    }
}
