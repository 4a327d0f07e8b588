package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings of the server whose value is a list of names, which the catalog keeps as names that are quoted where needed. */
final class SettingList {

    private static final List<String> NAMES = List.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private SettingList() {}

    /** Whether the setting is one of them. */
    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** The names as literals, with commas between them. */
    static String literals(String value) {
        PostgresqlLexer lexer = new PostgresqlLexer(value, 0, value.length());
        String literals = Stream.generate(lexer::next)
                .takeWhile(token -> token.kind() != Kind.END && token.kind() != Kind.UNCLOSED)
                .filter(token -> token.kind() != Kind.COMMA)
                .map(token -> value.substring(token.begin(), token.end()))
                .map(SettingList::literal)
                .collect(Collectors.joining(", "));
        return literals.isEmpty() ? "''" : literals;
    }

    private static String literal(String name) {
        return PostgresqlLiterals.quote(
                name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name);
    }
}
