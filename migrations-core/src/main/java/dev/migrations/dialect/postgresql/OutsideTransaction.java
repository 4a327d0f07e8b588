package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows the statements that PostgreSQL refuses inside a transaction (SQLState 25001), as far as their text tells. What
 * depends on the database too (a partitioned table, a subscription that is dropped with its slot) is left to the server.
 */
final class OutsideTransaction {

    private OutsideTransaction() {}

    /** The words that the statement is known by; null if it may run inside a transaction. */
    static @Nullable String nameOf(StatementHead head) {
        PostgresqlToken first = head.next();
        if (first.kind() != Kind.WORD) {
            return null;
        }
        return switch (head.text(first).toUpperCase(Locale.ROOT)) {
            case "CREATE" -> create(head);
            case "DROP" -> drop(head);
            case "ALTER" -> alter(head);
            case "REINDEX" -> reindex(head);
            case "VACUUM" -> "VACUUM";
            case "CLUSTER" -> cluster(head);
            case "DISCARD" -> head.skip("ALL") ? "DISCARD ALL" : null;
            default -> null;
        };
    }

    private static @Nullable String create(StatementHead head) {
        head.skip("UNIQUE");
        if (head.skip("INDEX", "CONCURRENTLY")) {
            return "CREATE INDEX CONCURRENTLY";
        }
        if (head.skip("SUBSCRIPTION")) {
            return makesSlot(head) ? "CREATE SUBSCRIPTION" : null;
        }
        return databaseOrTablespace("CREATE", head);
    }

    private static @Nullable String drop(StatementHead head) {
        if (head.skip("INDEX", "CONCURRENTLY")) {
            return "DROP INDEX CONCURRENTLY";
        }
        return databaseOrTablespace("DROP", head);
    }

    private static @Nullable String databaseOrTablespace(String verb, StatementHead head) {
        if (head.skip("DATABASE")) {
            return verb + " DATABASE";
        }
        return head.skip("TABLESPACE") ? verb + " TABLESPACE" : null;
    }

    private static @Nullable String alter(StatementHead head) {
        if (head.skip("SYSTEM")) {
            return "ALTER SYSTEM";
        }
        if (head.skip("DATABASE")) {
            head.skipName();
            if (!head.skip("SET")) {
                head.skip("WITH");
            }
            return head.skip("TABLESPACE") ? "ALTER DATABASE SET TABLESPACE" : null;
        }
        if (head.skip("SUBSCRIPTION")) {
            return refreshesPublications(head) ? "ALTER SUBSCRIPTION with refresh" : null;
        }
        return head.skip("TABLE") ? alterTable(head) : null;
    }

    /** A subscription makes a slot unless it is told not to, or not to connect. */
    private static boolean makesSlot(StatementHead head) {
        head.skipName();
        skipToOptions(head);
        Map<String, Boolean> options = options(head);
        return options.getOrDefault("create_slot", options.getOrDefault("connect", true));
    }

    /** Other publications are refreshed at once unless the option says something else. */
    private static boolean refreshesPublications(StatementHead head) {
        head.skipName();
        if (head.skip("REFRESH", "PUBLICATION")) {
            return true;
        }
        if (Stream.of("SET", "ADD", "DROP").noneMatch(verb -> head.skip(verb, "PUBLICATION"))) {
            return false;
        }
        skipToOptions(head);
        return options(head).getOrDefault("refresh", true);
    }

    private static void skipToOptions(StatementHead head) {
        while (!head.skip("WITH") && head.next().kind() != Kind.END) {}
        head.skip(Kind.OPENING_PARENTHESIS);
    }

    /** Reads a list of options to its end: which of them are on, by their names in lower case. */
    private static Map<String, Boolean> options(StatementHead head) {
        Map<String, Boolean> options = new TreeMap<>();
        PostgresqlToken token = head.next();
        while (token.kind() == Kind.WORD) {
            String name = head.text(token).toLowerCase(Locale.ROOT);
            head.skip(Kind.OPERATOR);
            PostgresqlToken value = head.next();
            options.put(name, !isOff(head, value));
            token = value;
            while (token.kind() != Kind.COMMA && !isEnd(token)) {
                token = head.next();
            }
            token = isEnd(token) ? token : head.next();
        }
        return options;
    }

    private static boolean isEnd(PostgresqlToken token) {
        return token.kind() == Kind.CLOSING_PARENTHESIS || token.kind() == Kind.END;
    }

    private static @Nullable String alterTable(StatementHead head) {
        head.skip("IF", "EXISTS");
        head.skip("ONLY");
        head.skip(Kind.OPENING_PARENTHESIS);
        head.skipName();
        head.skip(Kind.CLOSING_PARENTHESIS);
        head.skip(Kind.OPERATOR);
        if (!head.skip("DETACH", "PARTITION")) {
            return null;
        }
        head.skipName();
        return head.skip("CONCURRENTLY") ? "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY" : null;
    }

    private static @Nullable String reindex(StatementHead head) {
        boolean concurrently = head.skip(Kind.OPENING_PARENTHESIS) && hasOption(head, "CONCURRENTLY");
        for (String all : new String[] {"SCHEMA", "DATABASE", "SYSTEM"}) {
            if (head.skip(all)) {
                return "REINDEX " + all;
            }
        }
        if (!head.skip("INDEX")) {
            head.skip("TABLE");
        }
        return concurrently || head.skip("CONCURRENTLY") ? "REINDEX CONCURRENTLY" : null;
    }

    /** Reads a list of options to its closing parenthesis. An option without a value is on; the last one counts. */
    private static boolean hasOption(StatementHead head, String option) {
        boolean on = false;
        while (true) {
            boolean named = head.skip(option);
            PostgresqlToken value = head.next();
            on = named ? !isOff(head, value) : on;
            while (value.kind() != Kind.COMMA) {
                if (value.kind() == Kind.CLOSING_PARENTHESIS || value.kind() == Kind.END) {
                    return on;
                }
                value = head.next();
            }
        }
    }

    private static boolean isOff(StatementHead head, PostgresqlToken value) {
        return switch (head.text(value).toLowerCase(Locale.ROOT)) {
            case "false", "off", "0", "'false'", "'off'" -> true;
            default -> false;
        };
    }

    private static @Nullable String cluster(StatementHead head) {
        head.skip("VERBOSE");
        head.skipParentheses();
        return head.next().kind() == Kind.END ? "CLUSTER" : null;
    }
}
