package dev.migrations.dialect.mysql;

import dev.migrations.sql.StatementSyntax;
import dev.migrations.sql.StatementTokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a statement that may consist of others: a routine, a trigger, an event, or one of MariaDB's blocks outside of
 * them. Looks at each token once. Not for {@code sql_mode = ORACLE}.
 */
final class CompoundReading implements StatementSyntax.Reading {

    private static final String ACTION =
            "Close its blocks with END, those of IF, CASE, LOOP, WHILE, REPEAT and FOR with"
                    + " END and the same word. Or write 'DELIMITER ;;' into a line in front of it, end it with ';;', and write"
                    + " 'DELIMITER ;' into a line behind it.";

    /** What else can be created: no body follows it. */
    private static final Set<String> WITHOUT_BODY = Set.of(
            "TABLE",
            "VIEW",
            "INDEX",
            "DATABASE",
            "SCHEMA",
            "USER",
            "ROLE",
            "SEQUENCE",
            "SERVER",
            "TABLESPACE",
            "LOGFILE",
            "PACKAGE",
            "RESOURCE");

    /** What begins a body, or what a handler does, that is no block. */
    private static final Set<String> PLAIN = Set.of(
            "SELECT",
            "INSERT",
            "UPDATE",
            "DELETE",
            "REPLACE",
            "CALL",
            "RETURN",
            "SET",
            "DO",
            "WITH",
            "SIGNAL",
            "RESIGNAL",
            "EXECUTE",
            "PREPARE",
            "ALTER",
            "DROP",
            "TRUNCATE",
            "OPEN",
            "CLOSE",
            "FETCH",
            "LEAVE",
            "ITERATE",
            "COMMIT",
            "ROLLBACK",
            "START");

    private final StatementTokens statement;

    /** The blocks that are open, the innermost first. */
    private final Deque<Block> blocks = new ArrayDeque<>();

    private Place place = Place.BEGINNING;

    /** What the statement is, for people. */
    private String what = "block";

    /** The token that is read next. */
    private int next;

    private int parentheses;

    CompoundReading(StatementTokens statement) {
        this.statement = statement;
    }

    @Override
    public Optional<StatementSyntax.Open> open() {
        for (; next < statement.size(); next++) {
            read(statement.text(next));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new StatementSyntax.Open(what, ACTION));
    }

    private void read(String token) {
        switch (token) {
            case "(" -> parentheses++;
            case ")" -> parentheses--;
            default -> {
                boolean isName = text(-1).equals(".") || text(-1).equals("@");
                if (!isName) {
                    place = place(token);
                }
            }
        }
    }

    /** The token that stands so far from the one that is read. */
    private String text(int distance) {
        return statement.text(next + distance);
    }

    private Place place(String token) {
        return switch (place) {
            case BEGINNING -> afterBeginning(token);
            case CREATION -> afterCreation(token);
            case TRIGGER_HEAD -> token.equals("ROW") && text(-1).equals("EACH") ? Place.HEAD : place;
            case EVENT_HEAD -> token.equals("DO") ? Place.HEAD : place;
            case HEAD -> afterHead(token);
            case STATEMENT -> afterStatementBegin(token);
            case LABEL -> Place.STATEMENT;
            case DECLARATION -> afterDeclaration(token);
            case INSIDE -> afterInside(token);
            case REST -> place;
        };
    }

    private Place afterBeginning(String token) {
        return switch (token) {
            case "CREATE", "ALTER" -> Place.CREATION;
            case "BEGIN" -> text(1).equals("NOT") ? opened(Block.BEGIN) : Place.REST;
            default -> block(token).map(this::opened).orElse(Place.REST);
        };
    }

    private Place afterCreation(String token) {
        if (WITHOUT_BODY.contains(token)) {
            return Place.REST;
        }
        boolean isCreated = statement.text(0).equals("CREATE");
        return switch (token) {
            case "PROCEDURE", "FUNCTION" -> isCreated ? head(token, Place.HEAD) : Place.REST;
            case "TRIGGER" -> head(token, Place.TRIGGER_HEAD);
            case "EVENT" -> head(token, Place.EVENT_HEAD);
            default -> place;
        };
    }

    private Place head(String token, Place place) {
        what = token.toLowerCase(Locale.ROOT);
        return place;
    }

    /** Whatever stands before a body, or before what a handler does. */
    private Place afterHead(String token) {
        boolean isPart = parentheses > 0
                || (token.equals("IF") && (text(1).equals("NOT") || text(1).equals("EXISTS")))
                || (token.equals("SET") && (text(-1).equals("CHARACTER") || text(-1).equals("CHAR")));
        if (isPart) {
            return place;
        }
        if (PLAIN.contains(token)) {
            return blocks.isEmpty() ? Place.REST : Place.INSIDE;
        }
        return block(token).map(this::opened).orElse(place);
    }

    private Place afterStatementBegin(String token) {
        boolean isLabel = text(1).equals(":") && !text(2).equals("=");
        if (isLabel) {
            return Place.LABEL;
        }
        return switch (token) {
            case ";", "ELSE" -> place;
            case "END" -> closed();
            case "DECLARE" -> Place.DECLARATION;
            default -> block(token).map(this::opened).orElse(Place.INSIDE);
        };
    }

    private Place afterDeclaration(String token) {
        return switch (token) {
            case ";" -> Place.STATEMENT;
            case "DEFAULT" -> Place.INSIDE;
            case "FOR" -> text(-1).equals("HANDLER") ? Place.HEAD : Place.INSIDE;
            default -> place;
        };
    }

    private Place afterInside(String token) {
        boolean isInExpression = blocks.peek() == Block.EXPRESSION;
        return switch (token) {
            case ";", "DO" -> Place.STATEMENT;
            case "THEN", "ELSE" -> isInExpression ? place : Place.STATEMENT;
            case "ATOMIC" -> text(-1).equals("NOT") ? Place.STATEMENT : place;
            case "CASE" -> text(-1).equals("END") ? place : opened(Block.EXPRESSION);
            case "END" -> isInExpression || endsRepetition() ? closed() : place;
            default -> place;
        };
    }

    /** Its END stands behind a condition, not behind a semicolon. */
    private boolean endsRepetition() {
        return blocks.peek() == Block.REPEAT && text(1).equals("REPEAT");
    }

    private static Optional<Block> block(String token) {
        return switch (token) {
            case "BEGIN" -> Optional.of(Block.BEGIN);
            case "IF" -> Optional.of(Block.IF);
            case "CASE" -> Optional.of(Block.CASE);
            case "LOOP" -> Optional.of(Block.LOOP);
            case "WHILE" -> Optional.of(Block.WHILE);
            case "REPEAT" -> Optional.of(Block.REPEAT);
            case "FOR" -> Optional.of(Block.FOR);
            default -> Optional.empty();
        };
    }

    private Place opened(Block block) {
        blocks.push(block);
        return switch (block) {
            case BEGIN -> text(1).equals("NOT") ? Place.INSIDE : Place.STATEMENT;
            case LOOP, REPEAT -> Place.STATEMENT;
            case IF, CASE, WHILE, FOR, EXPRESSION -> Place.INSIDE;
        };
    }

    private Place closed() {
        blocks.pop();
        return blocks.isEmpty() ? Place.REST : Place.INSIDE;
    }

    /** What is closed by an END of its own. */
    private enum Block {
        BEGIN,
        IF,
        CASE,
        LOOP,
        WHILE,
        REPEAT,
        FOR,

        /** A CASE that is a value. */
        EXPRESSION
    }

    /** Where a token stands. */
    private enum Place {

        /** It is the first one. */
        BEGINNING,

        /** Between CREATE and the word for what is created. */
        CREATION,

        /** Between TRIGGER and FOR EACH ROW. */
        TRIGGER_HEAD,

        /** Between EVENT and DO. */
        EVENT_HEAD,

        /** In front of a body, or of what a handler does. */
        HEAD,

        /** Where a statement of a block begins, or where the block ends. */
        STATEMENT,

        /** Between a label and its colon. */
        LABEL,

        /** Behind DECLARE. */
        DECLARATION,

        /** Within a statement of a block. */
        INSIDE,

        /** Behind all blocks, or where none can be. */
        REST
    }
}
