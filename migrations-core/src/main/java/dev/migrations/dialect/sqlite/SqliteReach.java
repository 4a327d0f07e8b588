package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.StrayStatement;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.StatementTokens;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of a model that reach out of the database in memory that they are run in: to files. */
final class SqliteReach {

    private static final Set<String> FUNCTIONS = Set.of("LOAD_EXTENSION");

    private SqliteReach() {}

    /** What strays in a script, in its order. */
    static List<StrayStatement> strays(String script) {
        SourceText text = SourceText.of("the model", script);
        return SqliteDialect.SPLITTER.split(text, TransactionMode.AUTOCOMMIT).statements().stream()
                .map(statement -> SqliteDialect.SPLITTER.head(statement.display(), Integer.MAX_VALUE))
                .flatMap(tokens -> reaching(tokens).stream())
                .map(words -> StrayStatement.needless(words, "works outside of the place where the model is tried"))
                .toList();
    }

    private static Optional<String> reaching(StatementTokens tokens) {
        return switch (tokens.text(0)) {
            case "ATTACH", "VACUUM" -> Optional.of(tokens.text(0));
            default -> function(tokens);
        };
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
