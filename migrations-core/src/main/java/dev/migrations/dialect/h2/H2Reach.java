package dev.migrations.dialect.h2;

import dev.migrations.dialect.StrayStatement;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of a model that reach out of the database in memory that they are run in: to files and other databases. */
final class H2Reach {

    private static final Set<String> FUNCTIONS = Set.of("FILE_WRITE", "CSVWRITE", "LINK_SCHEMA");

    private H2Reach() {}

    /** What strays in a script, in its order. */
    static List<StrayStatement> strays(String script) {
        SourceText text = SourceText.of("the model", script);
        return H2Dialect.SPLITTER.split(text, TransactionMode.AUTOCOMMIT).statements().stream()
                .map(statement -> H2Dialect.SPLITTER.head(statement.display(), Integer.MAX_VALUE))
                .flatMap(tokens -> reaching(tokens).stream())
                .map(words -> StrayStatement.needless(words, "works outside of the place where the model is tried"))
                .toList();
    }

    private static Optional<String> reaching(StatementTokens tokens) {
        return switch (tokens.text(0)) {
            case "SCRIPT", "RUNSCRIPT", "BACKUP" -> Optional.of(tokens.text(0));
            case "CREATE" -> isLinked(tokens) ? Optional.of("CREATE LINKED TABLE") : function(tokens);
            default -> function(tokens);
        };
    }

    /** In {@code CREATE FORCE LOCAL TEMPORARY LINKED TABLE} it is the fifth word. */
    private static boolean isLinked(StatementTokens tokens) {
        for (int i = 1; i < 5; i++) {
            if (tokens.text(i).equals("LINKED") && tokens.text(i + 1).equals("TABLE")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> function(StatementTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (FUNCTIONS.contains(tokens.text(i)) && tokens.text(i + 1).equals("(")) {
                return Optional.of(tokens.text(i));
            }
        }
        return Optional.empty();
    }
}
