package dev.migrations.dialect.mysql;

import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.StatementTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scripts for the command line client, which stops at the first error. Statements with bodies have a delimiter of their own.
 *
 * <p>MySQL does not prepare {@code SIGNAL} and {@code USE}: there a script that is for another database ends with an error
 * that says so, and the default database stays as a revision leaves it.
 */
final class MysqlScriptText implements ScriptText {

    private static final String OWN_VARIABLE = "SET @migrations_";

    /** What the client must not take for the end of a statement. */
    private static final List<String> DELIMITERS = List.of(";;", "$$", "//", ";;;;", "$$$$");

    @Override
    public List<String> remarks() {
        return List.of(
                "Run it with: mariadb --default-character-set=utf8mb4 DATABASE, or mysql for MySQL; without --force");
    }

    @Override
    public String terminated(String sql) {
        StatementTokens tokens = MysqlDialect.SPLITTER.head(sql, Integer.MAX_VALUE);
        boolean hasBody = Stream.iterate(0, i -> i < tokens.size(), i -> i + 1)
                .anyMatch(i -> tokens.text(i).equals(";"));
        String closed = ScriptText.closed(sql, "--", "#");
        if (!hasBody) {
            return closed + ";";
        }
        String delimiter = DELIMITERS.stream()
                .filter(each -> !sql.contains(each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the body has every delimiter in it"));
        return "DELIMITER " + delimiter + "\n" + closed + delimiter + "\nDELIMITER ;";
    }

    @Override
    public String literal(String text) {
        return MysqlLiterals.quote(text);
    }

    @Override
    public String now() {
        return "UTC_TIMESTAMP(6)";
    }

    @Override
    public String milliseconds(String from, String to) {
        return "TIMESTAMPDIFF(MICROSECOND, " + from + ", " + to + ") DIV 1000";
    }

    /** Whoever connected, as the driver tells it of a connection. */
    @Override
    public String currentUser() {
        return "SUBSTRING_INDEX(USER(), '@', 1)";
    }

    @Override
    public List<String> prepare(SessionSettings settings) {
        long seconds = MysqlSessionState.seconds(settings.statementLockTimeout());
        return List.of(
                "SET NAMES utf8mb4",
                "SET "
                        + MysqlSessionState.TIMEOUTS.stream()
                                .map(variable -> variable + " = " + seconds)
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public List<String> require(String condition, String problem, String action) {
        return ServerWritten.executeIf(condition, "DO 0", problem + " " + action);
    }

    @Override
    public boolean mayChangeSession(SqlStatement statement) {
        String first = MysqlDialect.SPLITTER.head(statement.sql(), 1).text(0);
        return first.equals("USE") || (first.equals("SET") && !statement.sql().startsWith(OWN_VARIABLE));
    }

    @Override
    public List<String> remember() {
        return List.of(kept("@migrations_"));
    }

    private static String kept(String prefix) {
        return MysqlSessionState.KEPT.stream()
                .map(variable -> prefix + variable + " = @@" + variable)
                .collect(Collectors.joining(", ", "SET " + prefix + "database = DATABASE(), ", ""));
    }

    @Override
    public List<String> renew() {
        return renewed("@migrations_");
    }

    private static List<String> renewed(String prefix) {
        List<String> sql = new ArrayList<>();
        sql.add(MysqlSessionState.KEPT.stream()
                .map(variable -> variable + " = " + prefix + variable)
                .collect(Collectors.joining(", ", "SET ", "")));
        String database = prefix + "database";
        sql.addAll(ServerWritten.execute("/*M! COALESCE(CONCAT('USE `', REPLACE(" + database
                + ", '`', '``'), '`'), 'DO 0') */ /*!80000 'DO 0' */"));
        return sql;
    }

    @Override
    public List<String> aside(String sql) {
        List<String> statements = new ArrayList<>();
        statements.add(kept("@migrations_its_"));
        statements.addAll(renewed("@migrations_"));
        statements.add(sql);
        statements.addAll(renewed("@migrations_its_"));
        return statements;
    }
}
