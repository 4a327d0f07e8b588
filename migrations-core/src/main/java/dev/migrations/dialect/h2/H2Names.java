package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlLexer;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlToken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a database as operations write them: what the planner makes of such a name is the name that is stored.
 *
 * @param home the schema, as it is stored, whose objects are told by their names alone
 * @param schemas the schemas that are read, as they are stored
 * @param isFoldingToUpper whether the database stores names in upper case that are written without quotes
 */
record H2Names(String home, List<String> schemas, boolean isFoldingToUpper) {

    private static final String FOLDING =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'DATABASE_TO_UPPER'";

    private static final String SCHEMAS =
            "SELECT SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME <> 'INFORMATION_SCHEMA' ORDER BY 1";

    H2Names {
        schemas = List.copyOf(schemas);
    }

    /** The names of the scope, whose schemas may be told as they are stored or as they are written. */
    static H2Names of(SqlSession session, SchemaScope scope) throws SQLException {
        boolean isFolding = isFoldingToUpper(session);
        List<String> stored = session.query(SCHEMAS, row -> row.getString(1));
        List<String> read = Stream.concat(Stream.of(scope.home()), scope.others().stream())
                .map(name -> stored(stored, name, isFolding))
                .toList();
        return new H2Names(read.get(0), read.stream().filter(stored::contains).toList(), isFolding);
    }

    static boolean isFoldingToUpper(SqlSession session) throws SQLException {
        return session.query(FOLDING, row -> row.getBoolean(1)).contains(true);
    }

    private static String stored(List<String> all, String name, boolean isFolding) {
        return all.contains(name)
                ? name
                : all.stream()
                        .filter(each -> H2Identifiers.told(each, isFolding).equals(name))
                        .findFirst()
                        .orElse(name);
    }

    boolean isRead(@Nullable String schema) {
        return schemas.contains(String.valueOf(schema));
    }

    String told(String stored) {
        return H2Identifiers.told(stored, isFoldingToUpper);
    }

    QualifiedName told(String schema, String stored) {
        return new QualifiedName(schema.equals(home) ? null : told(schema), told(stored));
    }

    /** The SQL that the database made, in which every name is in quotes and has its schema, as people write it. */
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
                text.append(isHome ? "" : quote(told(name(sql, token))));
                copied = isHome ? tokens.get(++i).end() : token.end();
            }
        }
        return text.append(sql, copied, sql.length()).toString();
    }

    /** The objects that the SQL which the database made names with their schemas, as pairs of schema and name. */
    List<QualifiedName> mentioned(String sql) {
        List<SqlToken> tokens = tokens(sql);
        List<QualifiedName> names = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (isName(sql, tokens.get(i))
                    && isDot(sql, tokens, i + 1)
                    && isName(sql, tokens.get(i + 2))
                    && isRead(name(sql, tokens.get(i)))) {
                names.add(told(name(sql, tokens.get(i)), name(sql, tokens.get(i + 2))));
            }
        }
        return names;
    }

    /** The names in the SQL which the database made. */
    List<String> words(String sql) {
        return tokens(sql).stream()
                .filter(token -> isName(sql, token))
                .map(token -> told(name(sql, token)))
                .toList();
    }

    static List<SqlToken> tokens(String sql) {
        SqlLexer lexer = new SqlLexer(sql, H2Dialect.LEXICAL_RULES);
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlToken token = lexer.next(); token.kind() != SqlToken.Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /** A name with other letters than those of ASCII is told by their numbers, and stays so. */
    private static boolean isName(String sql, SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED_IDENTIFIER
                && sql.charAt(token.begin()) == '"'
                && !sql.startsWith("U&", token.begin() - 2);
    }

    private static boolean isDot(String sql, List<SqlToken> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && sql.startsWith(".", tokens.get(index).begin());
    }

    static String name(String sql, SqlToken token) {
        return sql.substring(token.begin() + 1, token.end() - 1).replace("\"\"", "\"");
    }
}
