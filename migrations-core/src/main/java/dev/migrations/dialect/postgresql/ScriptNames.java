package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What scripts name in one schema. Comments name nothing; of strings, the bodies of functions do, and those that are a name
 * as a whole: {@code nextval('public.ticket')}.
 */
final class ScriptNames {

    private static final String SEARCH_PATH = "search_path";

    private final String schema;

    private final TreeSet<String> names = new TreeSet<>();

    private boolean isSchemaNamed;

    private ScriptNames(String schema) {
        this.schema = schema;
    }

    static ScriptNames of(String schema, List<String> scripts) {
        ScriptNames found = new ScriptNames(schema);
        scripts.forEach(found::read);
        return found;
    }

    /** Whether the scripts name the schema, so that they would work in it and not in the first one of the search path. */
    boolean haveSchema() {
        return isSchemaNamed || !names.isEmpty();
    }

    /** What is named together with the schema. */
    SortedSet<String> inSchema() {
        return names;
    }

    private void read(String sql) {
        new Text(sql, tokens(sql)).read();
    }

    private static List<PostgresqlToken> tokens(String sql) {
        PostgresqlLexer lexer = new PostgresqlLexer(sql, 0, sql.length());
        List<PostgresqlToken> tokens = new ArrayList<>();
        for (PostgresqlToken token = lexer.next();
                token.kind() != Kind.END && token.kind() != Kind.UNCLOSED;
                token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private final class Text {

        private final String sql;

        private final List<PostgresqlToken> tokens;

        Text(String sql, List<PostgresqlToken> tokens) {
            this.sql = sql;
            this.tokens = tokens;
        }

        void read() {
            for (int i = 0; i < tokens.size(); i++) {
                if (isSchema(i) && is(i + 1, Kind.DOT) && isName(i + 2) && !is(i - 1, Kind.DOT)) {
                    names.add(name(i + 2));
                } else if (isWord(i, "SCHEMA")) {
                    readSchema(i);
                } else if (isWord(i, SEARCH_PATH) && isSetting(i)) {
                    readPath(i + 1);
                } else if (is(i, Kind.STRING)) {
                    readString(i);
                }
            }
        }

        /** Whoever grants on the schema or comments on it names nothing that is read. */
        private void readSchema(int place) {
            int name = place + 1;
            while (isWord(name, "IF") || isWord(name, "NOT") || isWord(name, "EXISTS")) {
                name++;
            }
            boolean isWorkedIn = isWord(place - 1, "CREATE") || isWord(place - 1, "DROP") || isWord(place - 1, "IN");
            isSchemaNamed |= isWorkedIn && isSchema(name);
        }

        /** That of a function is its own. */
        private boolean isSetting(int place) {
            int set = isWord(place - 1, "LOCAL") || isWord(place - 1, "SESSION") ? place - 2 : place - 1;
            return isWord(set, "SET") && (set == 0 || is(set - 1, Kind.SEMICOLON));
        }

        private void readPath(int begin) {
            for (int i = begin; i < tokens.size() && !is(i, Kind.SEMICOLON); i++) {
                isSchemaNamed |=
                        isSchema(i) || (is(i, Kind.STRING) && content(i).equals(schema));
            }
        }

        private void readString(int place) {
            String content = content(place);
            boolean isCode = text(place).startsWith("$") || isWord(place - 1, "AS");
            if (isCode) {
                ScriptNames.this.read(content);
                return;
            }
            if (content.equals(SEARCH_PATH) && is(place + 1, Kind.COMMA) && is(place + 2, Kind.STRING)) {
                isSchemaNamed |= Arrays.stream(content(place + 2).split(","))
                        .anyMatch(name -> new Text(name, tokens(name)).isSchema(0));
            }
            Text inside = new Text(content, tokens(content));
            boolean isWhole = inside.tokens.size() == 3 || inside.is(3, Kind.OPENING_PARENTHESIS);
            if (isWhole && inside.isSchema(0) && inside.is(1, Kind.DOT) && inside.isName(2)) {
                names.add(inside.name(2));
            }
        }

        /** What is between the quotes. */
        private String content(int place) {
            String text = text(place);
            if (text.startsWith("$")) {
                int border = text.indexOf('$', 1) + 1;
                return text.substring(border, text.length() - border);
            }
            return text.substring(text.indexOf('\'') + 1, text.length() - 1).replace("''", "'");
        }

        private boolean isSchema(int place) {
            return isName(place) && name(place).equals(schema);
        }

        private boolean isName(int place) {
            return is(place, Kind.WORD) || is(place, Kind.QUOTED_IDENTIFIER);
        }

        private boolean is(int place, Kind kind) {
            return place >= 0 && place < tokens.size() && tokens.get(place).kind() == kind;
        }

        private boolean isWord(int place, String word) {
            return place >= 0 && place < tokens.size() && tokens.get(place).isWord(sql, word);
        }

        private String name(int place) {
            return PostgresqlIdentifiers.read(text(place));
        }

        private String text(int place) {
            return sql.substring(tokens.get(place).begin(), tokens.get(place).end());
        }
    }
}
