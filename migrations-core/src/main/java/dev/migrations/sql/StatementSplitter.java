package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a script at its semicolons, for databases that read SQL by {@link LexicalRules}. Needs time in proportion to the
 * length of the script.
 */
public final class StatementSplitter implements ScriptSplitter {

    private final LexicalRules rules;

    private final StatementSyntax syntax;

    public StatementSplitter(LexicalRules rules, StatementSyntax syntax) {
        this.rules = requireNonNull(rules, "rules");
        this.syntax = requireNonNull(syntax, "syntax");
    }

    @Override
    public Statements split(SourceText script, TransactionMode mode) {
        return new Reading(script, mode).split();
    }

    /**
     * The first tokens of one statement.
     *
     * @param count how many, at most
     */
    public StatementTokens head(String statement, int count) {
        StatementTokens tokens = new StatementTokens(statement);
        SqlLexer lexer = new SqlLexer(statement, rules);
        SqlToken token = lexer.next();
        while (tokens.size() < count && token.kind() != Kind.END && token.kind() != Kind.UNCLOSED) {
            tokens.add(token);
            token = lexer.next();
        }
        return tokens;
    }

    /**
     * The names in a statement that stand for values, in order: a colon and a word directly behind it. There are none in
     * quotes and in comments, and a second colon begins none.
     */
    public List<ParameterName> parameters(String sql) {
        List<ParameterName> names = new ArrayList<>();
        SqlLexer lexer = new SqlLexer(sql, rules);
        int colon = -1;
        for (SqlToken token = lexer.next(); !isLast(token); token = lexer.next()) {
            boolean isNext = colon >= 0 && token.begin() == colon + 1;
            if (isNext && token.kind() == Kind.WORD) {
                names.add(new ParameterName(sql.substring(token.begin(), token.end()), colon, token.end()));
            }
            boolean isColon = sql.charAt(token.begin()) == ':';
            boolean isSecond = token.begin() > 0 && sql.charAt(token.begin() - 1) == ':';
            colon = isColon && !isSecond ? token.begin() : -1;
        }
        return List.copyOf(names);
    }

    private static boolean isLast(SqlToken token) {
        return token.kind() == Kind.END || token.kind() == Kind.UNCLOSED;
    }

    /** One script. For one use. */
    private final class Reading {

        private final SourceText script;

        private final ScriptFaults faults;

        private final TransactionRules transactionRules;

        private final List<Statement> statements = new ArrayList<>();

        private final SqlLexer lexer;

        private StatementTokens statement;

        private StatementSyntax.Reading reading;

        Reading(SourceText script, TransactionMode mode) {
            this.script = script;
            this.faults = new ScriptFaults(script);
            this.transactionRules = TransactionRules.of(mode, faults);
            this.lexer = new SqlLexer(script.text(), rules);
            this.statement = new StatementTokens(script.text());
            this.reading = syntax.reading(statement);
        }

        Statements split() {
            SqlToken token = lexer.next();
            while (token.kind() != Kind.END && token.kind() != Kind.UNCLOSED) {
                take(token);
                token = lexer.next();
            }
            close(token);
            return new Statements(statements, faults.inOrder());
        }

        private void take(SqlToken token) {
            if (token.kind() != Kind.SEMICOLON) {
                statement.add(token);
            } else if (open().isPresent()) {
                statement.add(token);
            } else {
                endStatement();
            }
        }

        private Optional<StatementSyntax.Open> open() {
            return statement.isEmpty() || lexer.hasOwnDelimiter() ? Optional.empty() : reading.open();
        }

        private void endStatement() {
            if (!statement.isEmpty()) {
                statements.add(SqlStatement.of(script.slice(statement.begin(), statement.end())));
                syntax.check(statement, transactionRules);
            }
            statement = new StatementTokens(script.text());
            reading = syntax.reading(statement);
        }

        /** Where something is never closed, the rest of the script is lost, and with it the end of a transaction. */
        private void close(SqlToken token) {
            Optional<StatementSyntax.Open> open = open();
            if (token.kind() == Kind.UNCLOSED) {
                addUnclosed(token.begin());
            } else if (open.isPresent()) {
                faults.addUnclosed(
                        statement.begin(), open.get().what(), open.get().action());
            } else {
                endStatement();
                transactionRules.end();
            }
        }

        private void addUnclosed(int offset) {
            char first = script.text().charAt(offset);
            switch (first) {
                case '/' ->
                    faults.addUnclosed(
                            offset,
                            "comment",
                            rules.blockComments() == BlockComments.NESTED
                                    ? "Close it with */ (each /* inside the comment needs a */ of its own)."
                                    : "Close it with */.");
                case '$' -> faults.addUnclosed(offset, "dollar quote $$", "Close it with $$.");
                case '[' -> faults.addUnclosed(offset, "quoted identifier", "Close it with ].");
                case '\'' ->
                    faults.addUnclosed(
                            offset, "string", "Close it with ' (a quote inside the string is written twice).");
                default ->
                    faults.addUnclosed(
                            offset,
                            "quoted identifier",
                            "Close it with " + first + " (a " + first + " inside the identifier is written twice).");
            }
        }
    }
}
