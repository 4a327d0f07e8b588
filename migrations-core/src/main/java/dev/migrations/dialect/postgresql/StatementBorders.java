package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.ScriptFaults;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where the statements of one script begin and end. For one use. */
final class StatementBorders {

    private static final int NONE = -1;

    private final SourceText script;

    private final String text;

    private final PostgresqlLexer lexer;

    private final ScriptFaults faults;

    private final TransactionRules transactionRules;

    private final List<Statement> statements = new ArrayList<>();

    /** The last token of a statement that was read; of the one before while a statement has none yet. */
    private PostgresqlToken previous;

    /** The offset of the statement's first token, or NONE between statements. */
    private int begin = NONE;

    private int parenthesisDepth;

    /** The offset of the outermost parenthesis that is open. */
    private int parenthesisBegin = NONE;

    /** The offset of the BEGIN of the body that is open, or NONE outside of a body. */
    private int bodyBegin = NONE;

    /** The ATOMIC that opened the last body. */
    private @Nullable PostgresqlToken bodyAtomic;

    /** Whether the rest of the script was lost to something that is never closed. */
    private boolean restIsLost;

    StatementBorders(SourceText script, TransactionMode mode) {
        this.script = script;
        this.text = script.text();
        this.lexer = new PostgresqlLexer(text, 0, text.length());
        this.faults = new ScriptFaults(script);
        this.transactionRules = TransactionRules.of(mode, faults);
        this.previous = new PostgresqlToken(Kind.END, 0, 0);
    }

    Statements split() {
        PostgresqlToken token = lexer.next();
        while (token.kind() != Kind.END && token.kind() != Kind.UNCLOSED) {
            take(token);
            token = lexer.next();
        }
        close(token);
        if (!restIsLost) {
            transactionRules.end();
        }
        return new Statements(statements, faults.inOrder());
    }

    private void close(PostgresqlToken token) {
        restIsLost |= token.kind() == Kind.UNCLOSED || parenthesisDepth > 0 || bodyBegin != NONE;
        if (token.kind() == Kind.UNCLOSED) {
            Unclosed.add(token, text, faults);
        } else if (parenthesisDepth > 0) {
            faults.addUnclosed(
                    parenthesisBegin,
                    "parenthesis",
                    "Close it with ) (a semicolon inside parentheses does not end the statement).");
        } else if (bodyBegin != NONE) {
            faults.addUnclosed(
                    bodyBegin,
                    "body BEGIN ATOMIC",
                    "Close it with END (each statement in the body, the last one too, needs a semicolon).");
        } else {
            endStatement(token);
        }
    }

    private void take(PostgresqlToken token) {
        switch (token.kind()) {
            case BACKSLASH -> skipCommand(token);
            case SEMICOLON -> {
                if (parenthesisDepth == 0 && bodyBegin == NONE) {
                    endStatement(token);
                } else {
                    extendBy(token);
                }
            }
            case OPENING_PARENTHESIS -> {
                if (parenthesisDepth++ == 0) {
                    parenthesisBegin = token.begin();
                }
                extendBy(token);
            }
            case CLOSING_PARENTHESIS -> {
                parenthesisDepth = Math.max(0, parenthesisDepth - 1);
                extendBy(token);
            }
            case WORD -> {
                if (parenthesisDepth == 0 && begin != NONE) {
                    openOrCloseBody(token);
                }
                extendBy(token);
            }
            default -> extendBy(token);
        }
    }

    private void extendBy(PostgresqlToken token) {
        if (begin == NONE) {
            begin = token.begin();
        }
        previous = token;
    }

    /**
     * The grammar wants a semicolon behind every statement of a body. So the END that closes the body stands behind a
     * semicolon, or behind ATOMIC if the body is empty; the END of a CASE, and a column of that name, never do.
     */
    private void openOrCloseBody(PostgresqlToken token) {
        if (bodyBegin != NONE) {
            boolean atBeginOfStatement = previous.kind() == Kind.SEMICOLON || previous.equals(bodyAtomic);
            if (atBeginOfStatement && token.isWord(text, "END")) {
                bodyBegin = NONE;
            }
        } else if (token.isWord(text, "ATOMIC")
                && previous.isWord(text, "BEGIN")
                && new StatementHead(text, begin, previous.begin()).createsRoutine()) {
            bodyBegin = previous.begin();
            bodyAtomic = token;
        }
    }

    private void skipCommand(PostgresqlToken backslash) {
        PsqlCommand command = PsqlCommand.at(text, backslash.begin());
        faults.add(backslash.begin(), command.problem(faults.place(backslash.begin())), command.action());
        lexer.moveTo(command.end());
        if (command.endsStatement() && parenthesisDepth == 0 && bodyBegin == NONE) {
            endStatement(backslash);
        }
    }

    private void endStatement(PostgresqlToken border) {
        if (begin == NONE) {
            return;
        }
        SourceText statement = script.slice(begin, previous.end());
        switch (new StatementHead(text, begin, previous.end()).copyStream()) {
            case FROM_CLIENT -> addCopy(statement, border);
            case TO_CLIENT -> {
                faults.add(
                        begin,
                        "'COPY ... TO STDOUT' at " + faults.place(begin) + " sends rows, and nobody receives them.",
                        "Remove it, or use COPY ... TO with the name of a file on the server.");
                statements.add(SqlStatement.of(statement));
            }
            case NONE -> statements.add(SqlStatement.of(statement));
        }
        checkTransaction();
        begin = NONE;
    }

    private void checkTransaction() {
        TransactionControl control = TransactionControl.of(new StatementHead(text, begin, previous.end()));
        if (control != null) {
            transactionRules.control(control.name(), begin, control.effect());
            return;
        }
        String outside = OutsideTransaction.nameOf(new StatementHead(text, begin, previous.end()));
        if (outside != null) {
            transactionRules.outside(outside, begin);
        }
    }

    private void addCopy(SourceText statement, PostgresqlToken border) {
        if (border.kind() != Kind.SEMICOLON) {
            addMissingEndOfData(
                    "End the statement with a semicolon, put its data below it, and a line with only \\. below"
                            + " the last line of data.");
            return;
        }
        Optional<CopyData> data = CopyData.below(text, border.begin());
        if (data.isEmpty()) {
            addMissingEndOfData("Put a line with only \\. below the last line of data.");
            return;
        }
        PostgresqlToken behind = new PostgresqlLexer(text, border.end(), CopyData.endOfLine(text, border.end())).next();
        if (behind.kind() != Kind.END) {
            faults.add(
                    behind.begin(),
                    "At " + faults.place(behind.begin()) + " something stands between 'COPY ... FROM STDIN' and its"
                            + " data, which begins on the next line.",
                    "Move it below the line \\. that ends the data.");
        }
        statements.add(new CopyStatement(statement.text(), data.get().lines(), statement.originAt(0)));
        lexer.moveTo(data.get().end());
    }

    private void addMissingEndOfData(String action) {
        faults.add(
                begin,
                "The data of 'COPY ... FROM STDIN' at " + faults.place(begin)
                        + " is never ended; the rest of the script would be taken for data.",
                action);
        restIsLost = true;
        lexer.moveTo(text.length());
    }
}
