package dev.migrations.dialect.mysql;

import dev.migrations.dialect.StrayStatement;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of a model that reach beyond the database that they are run in. Nothing is rolled back here. */
final class MysqlReach {

    /** What is of the server, where it is created, altered or dropped. */
    private static final Set<String> OF_SERVER = Set.of(
            "DATABASE", "SCHEMA", "USER", "ROLE", "SERVER", "TABLESPACE", "UNDO", "LOGFILE", "RESOURCE", "INSTANCE");

    /** Where one of the statements in a block begins behind. */
    private static final Set<String> BEFORE_STATEMENT =
            Set.of(";", "BEGIN", "ATOMIC", "THEN", "ELSE", "DO", "LOOP", "REPEAT");

    private final Map<String, String> databases;

    /** @param databases the databases of the server that are not to be touched, by their names in upper case */
    MysqlReach(Map<String, String> databases) {
        this.databases = Map.copyOf(databases);
    }

    /** What strays in a script, in its order. */
    List<StrayStatement> strays(String script) {
        List<StrayStatement> strays = new ArrayList<>();
        SourceText text = SourceText.of("the model", script);
        for (Statement statement :
                MysqlDialect.SPLITTER.split(text, TransactionMode.AUTOCOMMIT).statements()) {
            String sql = statement.display();
            StatementTokens tokens = MysqlDialect.SPLITTER.head(sql, Integer.MAX_VALUE);
            ofServer(tokens)
                    .map(words -> StrayStatement.needless(words, "works outside of the place where the model is tried"))
                    .or(() -> new DatabaseNames(tokens, databases).first().map(name -> named(sql, name)))
                    .ifPresent(strays::add);
        }
        return strays;
    }

    private static StrayStatement named(String sql, String database) {
        return new StrayStatement(
                sql,
                "names the database '" + database
                        + "', in which it would work instead of the place where the model is tried",
                "Leave out '" + database
                        + ".': what names no database is made in the one that is compared. Leave out the statement if"
                        + " another one is meant.");
    }

    /** The words of a statement that is not about the objects of one database. */
    private static Optional<String> ofServer(StatementTokens tokens) {
        Optional<String> first = ofServer(tokens, 0);
        // A procedure does nothing until it is called, and CALL is refused.
        boolean isProcedure =
                tokens.text(0).equals("CREATE") && indexOf(tokens, "PROCEDURE") < indexOf(tokens, "BEGIN");
        for (int i = 1; i < tokens.size() && first.isEmpty(); i++) {
            if (!isProcedure && BEFORE_STATEMENT.contains(tokens.text(i - 1))) {
                first = ofServer(tokens, i);
            }
            if (tokens.text(i - 1).equals("INTO")
                    && (tokens.text(i).equals("OUTFILE") || tokens.text(i).equals("DUMPFILE"))) {
                first = Optional.of("INTO " + tokens.text(i));
            }
        }
        return first;
    }

    private static int indexOf(StatementTokens tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.text(i).equals(word)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Optional<String> ofServer(StatementTokens tokens, int begin) {
        String word = tokens.text(begin);
        String next = tokens.text(begin + 1);
        return switch (word) {
            case "CREATE", "ALTER", "DROP" -> {
                int object = next.equals("OR") ? begin + 3 : begin + 1;
                if (OF_SERVER.contains(tokens.text(object))) {
                    yield Optional.of(word + " " + tokens.text(object));
                }
                yield indexOf(tokens, "SONAME") < tokens.size() ? Optional.of("CREATE FUNCTION") : Optional.empty();
            }
            case "RENAME" -> next.equals("USER") ? Optional.of("RENAME USER") : Optional.empty();
            case "START", "STOP" -> next.equals("TRANSACTION") ? Optional.empty() : Optional.of(word + " " + next);
            case "SET" -> setting(tokens, begin);
            case "USE",
                    "GRANT",
                    "REVOKE",
                    "INSTALL",
                    "UNINSTALL",
                    "FLUSH",
                    "RESET",
                    "CHANGE",
                    "KILL",
                    "SHUTDOWN",
                    "RESTART",
                    "PURGE",
                    "CLONE",
                    "IMPORT",
                    "BINLOG",
                    "BACKUP",
                    // What these do is not seen in their text.
                    "CALL",
                    "PREPARE",
                    "EXECUTE" -> begin > 0 && next.equals("(") ? Optional.empty() : Optional.of(word);
            default -> Optional.empty();
        };
    }

    private static Optional<String> setting(StatementTokens tokens, int begin) {
        switch (tokens.text(begin + 1)) {
            case "PASSWORD", "RESOURCE", "DEFAULT" -> {
                return Optional.of("SET " + tokens.text(begin + 1));
            }
            default -> {}
        }
        for (int i = begin + 1; i < tokens.size() && !tokens.text(i).equals(";"); i++) {
            String before = tokens.text(i - 1);
            boolean isScope = before.equals("SET") || before.equals(",") || before.equals("@");
            switch (tokens.text(i)) {
                case "GLOBAL", "PERSIST", "PERSIST_ONLY" -> {
                    if (isScope) {
                        return Optional.of("SET " + tokens.text(i));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
