package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlLexer;
import dev.migrations.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a catalog as operations write them.
 *
 * @param home the database whose objects are told by their names alone
 * @param databases the databases that are read
 */
record CatalogNames(String home, List<String> databases) {

    CatalogNames {
        databases = List.copyOf(databases);
    }

    static CatalogNames of(SchemaScope scope) {
        return new CatalogNames(
                scope.home(),
                Stream.concat(Stream.of(scope.home()), scope.others().stream()).toList());
    }

    /** The condition that the column of the catalog names a database that is read. */
    String isRead(String column) {
        return databases.stream().map(MysqlNames::literal).collect(Collectors.joining(", ", column + " IN (", ")"));
    }

    /** The condition that the column of the catalog names the home, to sort by. */
    String isHome(String column) {
        return column + " = " + literal(home);
    }

    QualifiedName told(String database, String name) {
        return new QualifiedName(database.equals(home) ? null : database, name);
    }

    /** The SQL that the server made, in which names are in quotes and those of tables have their database, as people write it. */
    String text(String sql) {
        List<SqlToken> tokens = tokens(sql);
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (isName(sql, token)) {
                text.append(sql, copied, token.begin());
                boolean isHome =
                        name(sql, token).equals(home) && isDot(sql, tokens, i + 1) && !isDot(sql, tokens, i - 1);
                text.append(isHome ? "" : quote(name(sql, token)));
                copied = isHome ? tokens.get(++i).end() : token.end();
            }
        }
        return text.append(sql, copied, sql.length()).toString();
    }

    /** The expression that the server made, without parentheses around it. */
    String expression(String sql) {
        String text = text(sql);
        List<SqlToken> tokens = tokens(text);
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += switch (text.charAt(tokens.get(i).begin())) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            if (depth == 0 && i < tokens.size() - 1) {
                return text;
            }
        }
        return tokens.size() < 3
                ? text
                : text.substring(
                                tokens.get(0).end(),
                                tokens.get(tokens.size() - 1).begin())
                        .strip();
    }

    /** The objects that the SQL which the server made names with their databases. */
    List<QualifiedName> mentioned(String sql) {
        List<SqlToken> tokens = tokens(sql);
        List<QualifiedName> names = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (isName(sql, tokens.get(i))
                    && isDot(sql, tokens, i + 1)
                    && isName(sql, tokens.get(i + 2))
                    && !isDot(sql, tokens, i - 1)
                    && databases.contains(name(sql, tokens.get(i)))) {
                names.add(told(name(sql, tokens.get(i)), name(sql, tokens.get(i + 2))));
            }
        }
        return names;
    }

    /** The names in the SQL which the server made. */
    static List<String> words(String sql) {
        return tokens(sql).stream()
                .filter(token -> isName(sql, token))
                .map(token -> name(sql, token))
                .toList();
    }

    private static List<SqlToken> tokens(String sql) {
        SqlLexer lexer = new SqlLexer(sql, MysqlDialect.LEXICAL_RULES);
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlToken token = lexer.next(); token.kind() != SqlToken.Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private static boolean isName(String sql, SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED_IDENTIFIER && sql.charAt(token.begin()) == '`';
    }

    private static boolean isDot(String sql, List<SqlToken> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && sql.startsWith(".", tokens.get(index).begin());
    }

    private static String name(String sql, SqlToken token) {
        return sql.substring(token.begin() + 1, token.end() - 1).replace("``", "`");
    }
}
