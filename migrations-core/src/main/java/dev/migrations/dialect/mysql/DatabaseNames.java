package dev.migrations.dialect.mysql;

import dev.migrations.sql.StatementTokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the databases that a statement names. A table can have the name of a database: in {@code author.id} it is the table
 * where a column can stand, and it is the database where only a table, a routine or the like can. For one use.
 */
final class DatabaseNames {

    /** Behind these only what is in a database has a name of two parts. */
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "TABLE",
            "TABLES",
            "EXISTS",
            "INTO",
            "JOIN",
            "STRAIGHT_JOIN",
            "REFERENCES",
            "VIEW",
            "PROCEDURE",
            "FUNCTION",
            "TRIGGER",
            "EVENT",
            "SEQUENCE",
            "CALL",
            "TRUNCATE",
            "INSERT",
            "REPLACE",
            "DELETE",
            "IGNORE",
            "LOW_PRIORITY",
            "DELAYED",
            "HIGH_PRIORITY",
            "QUICK",
            "USING",
            "TO",
            "RENAME",
            "FOLLOWS",
            "PRECEDES");

    /** Behind these comes a list of tables. */
    private static final Set<String> BEFORE_LIST = Set.of("FROM", "TABLE", "TABLES", "VIEW", "JOIN", "SEQUENCE");

    /** In the parentheses behind these, a list of tables goes on. */
    private static final Set<String> BEFORE_NESTED_LIST = Set.of("FROM", "JOIN", "STRAIGHT_JOIN", ",", "(");

    /** These end a list of tables. */
    private static final Set<String> BEHIND_LIST =
            Set.of("SELECT", "WHERE", "SET", "GROUP", "ORDER", "HAVING", "LIMIT", "VALUES", "VALUE", "WINDOW", ";");

    /** In the parentheses behind these, FROM stands in front of a value. */
    private static final Set<String> WITH_VALUE_FROM = Set.of("EXTRACT", "TRIM", "SUBSTRING", "SUBSTR", "MID");

    private static final Set<String> OF_SEQUENCES = Set.of("NEXTVAL", "SETVAL", "LASTVAL");

    private final StatementTokens tokens;

    private final Map<String, String> databases;

    /** The parentheses that are open, the innermost first, and what is around them. */
    private final Deque<Level> levels = new ArrayDeque<>();

    /** How many there were up to now. */
    private int onsSeen;

    /** @param databases those that are looked for, by their name in upper case: on some servers case does not matter */
    DatabaseNames(StatementTokens tokens, Map<String, String> databases) {
        this.tokens = tokens;
        this.databases = databases;
        levels.push(new Level("", false));
    }

    /** The first of them. */
    Optional<String> first() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isBegin = isName(i)
                    && !tokens.text(i - 1).equals(".")
                    && !tokens.text(i - 1).equals("@");
            String database = isBegin ? databases.get(unquoted(i)) : null;
            if (database != null && namesDatabase(i)) {
                return Optional.of(database);
            }
            follow(i);
        }
        return Optional.empty();
    }

    private boolean namesDatabase(int begin) {
        int end = begin;
        while (tokens.text(end + 1).equals(".")
                && (isName(end + 2) || tokens.text(end + 2).equals("*"))) {
            end += 2;
        }
        if (end == begin || tokens.text(begin + 2).equals("*")) {
            return false;
        }
        boolean isWhole = end > begin + 2 || tokens.text(end + 1).equals("(");
        return isWhole || isObjectAt(begin) || !isTable(unquoted(begin));
    }

    /** Whether a table or an alias of the statement has the name too. */
    private boolean isTable(String name) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isPart =
                    tokens.text(i - 1).equals(".") || tokens.text(i + 1).equals(".");
            if (!isPart
                    && !tokens.text(i - 1).equals("@")
                    && isName(i)
                    && unquoted(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column cannot stand there. */
    private boolean isObjectAt(int index) {
        String before = tokens.text(index - 1);
        Level level = levels.element();
        return switch (before) {
            case "FROM" -> !WITH_VALUE_FROM.contains(level.function);
            case "UPDATE" -> isUpdate(index - 1);
            case ",", "(" -> level.isListOfTables || OF_SEQUENCES.contains(level.function);
            case "ON" -> onsSeen == 1 && isOfIndexOrTrigger();
            case "FOR" -> tokens.text(index - 2).equals("VALUE");
            case "AS", "=" -> tokens.text(index - 2).equals("RENAME");
            default -> BEFORE_OBJECT.contains(before);
        };
    }

    /** The statement, and neither of a foreign key, a trigger, a lock or an INSERT. */
    private boolean isUpdate(int index) {
        return switch (tokens.text(index - 1)) {
            case "ON", "KEY", "FOR", "BEFORE", "AFTER" -> false;
            default -> true;
        };
    }

    private boolean isOfIndexOrTrigger() {
        boolean isOf = false;
        for (int i = 1; i < tokens.size() && !tokens.text(i).equals("ON"); i++) {
            isOf |= tokens.text(i).equals("INDEX") || tokens.text(i).equals("TRIGGER");
        }
        return tokens.text(0).equals("CREATE") && isOf;
    }

    private void follow(int index) {
        String token = tokens.text(index);
        Level level = levels.element();
        switch (token) {
            case "(" ->
                levels.push(new Level(
                        tokens.text(index - 1),
                        level.isListOfTables && BEFORE_NESTED_LIST.contains(tokens.text(index - 1))));
            case ")" -> {
                if (levels.size() > 1) {
                    levels.pop();
                }
            }
            // It begins a condition, behind which a list goes on.
            case "ON" -> onsSeen++;
            case "UPDATE" -> level.isListOfTables |= isUpdate(index);
            case "DELETE" -> level.isListOfTables |= !tokens.text(index - 1).equals("ON");
            default -> {
                if (BEFORE_LIST.contains(token)) {
                    level.isListOfTables = !WITH_VALUE_FROM.contains(level.function);
                } else if (BEHIND_LIST.contains(token)) {
                    level.isListOfTables = false;
                }
            }
        }
    }

    private boolean isName(int index) {
        String text = tokens.text(index);
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean isQuoted = first == '`' || first == '"';
        boolean isNumber = text.chars().allMatch(Character::isDigit);
        return isQuoted || first == '_' || (Character.isLetterOrDigit(first) && !isNumber);
    }

    private String unquoted(int index) {
        String text = tokens.text(index);
        char first = text.charAt(0);
        String name = first == '`' || first == '"'
                ? text.substring(1, text.length() - 1).replace("" + first + first, "" + first)
                : text;
        return name.toUpperCase(Locale.ROOT);
    }

    /** What is between one pair of parentheses, or outside of all. */
    private static final class Level {

        /** The word in front of it. */
        private final String function;

        /** Whether a comma leads to another table. */
        private boolean isListOfTables;

        Level(String function, boolean isListOfTables) {
            this.function = function;
            this.isListOfTables = isListOfTables;
        }
    }
}
