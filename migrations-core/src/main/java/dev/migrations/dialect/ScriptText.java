package dev.migrations.dialect;

import dev.migrations.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the engine writes of its own into a script for one kind of database, which is run later and without the engine.
 *
 * <p>Stateless and thread-safe. The same settings always give the same text: clock and user are those of the database
 * when the script runs. The defaults are standard SQL, and leave out what a database may not be able to do.
 */
public interface ScriptText {

    /** How the script is to be run, a sentence for each line; by default nothing. */
    default List<String> remarks() {
        return List.of();
    }

    /** The statement with what ends it in a script. */
    default String terminated(String sql) {
        return closed(sql, "--") + ";";
    }

    /** The statement, and an end of its last line where that may end with a comment, which would go on with what follows. */
    static String closed(String sql, String... comments) {
        String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
        return Stream.of(comments).anyMatch(lastLine::contains) ? sql + "\n" : sql;
    }

    /** The text as a literal. */
    default String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** An expression for the moment in which it is evaluated, as columns that were planned as {@code timestamptz} keep it. */
    default String now() {
        return "CURRENT_TIMESTAMP";
    }

    /** An expression for the moment in which the transaction began, as far as the database knows it. */
    default String began() {
        return now();
    }

    /** An expression for the whole milliseconds from one moment to another, both expressions; by default none are told. */
    default String milliseconds(String from, String to) {
        return "NULL";
    }

    /** An expression for the database user. */
    default String currentUser() {
        return "CURRENT_USER";
    }

    /** Statements that set up the session of the script; by default none. */
    default List<String> prepare(SessionSettings settings) {
        return List.of();
    }

    /** Statements that let the script go on only if the condition holds; none where the database cannot do that. */
    default List<String> require(String condition, String problem, String action) {
        return List.of();
    }

    /**
     * Statements for a change of exactly one row; where none matches, the script does not go on.
     *
     * @param change the UPDATE or DELETE
     * @param condition holds if there is such a row
     */
    default List<String> changeOne(String change, String condition, String problem, String action) {
        List<String> statements = new ArrayList<>(require(condition, problem, action));
        statements.add(change);
        return statements;
    }

    /** Statements at the head of a script in which a table is changed by way of another one; by default none. */
    default List<String> beforeRebuild() {
        return List.of();
    }

    /** Statements at the end of each transaction of a script that begins with {@link #beforeRebuild}; by default none. */
    default List<String> afterRebuild() {
        return List.of();
    }

    /** Whether a statement of a revision may change the session in a way that {@link #renew} undoes. */
    default boolean mayChangeSession(SqlStatement statement) {
        return false;
    }

    /** Statements that keep in mind what the session is like, for {@link #renew}; by default none. */
    default List<String> remember() {
        return List.of();
    }

    /** Statements that make the session again as it was to be remembered; by default none. */
    default List<String> renew() {
        return List.of();
    }

    /**
     * A statement of the engine in the middle of a revision that may have changed the session: run as if it had not, and
     * leaving it so.
     */
    default List<String> aside(String sql) {
        return List.of(sql);
    }
}
