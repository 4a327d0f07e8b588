package dev.migrations.dialect.postgresql;

import dev.migrations.sql.ScriptFaults;

/** Says of a token that goes on to the end of the script what it is and how it is closed. */
final class Unclosed {

    private Unclosed() {}

    static void add(PostgresqlToken token, String text, ScriptFaults faults) {
        int begin = token.begin();
        switch (text.charAt(begin)) {
            case '/' ->
                faults.addUnclosed(
                        begin, "comment", "Close it with */ (each /* inside the comment needs a */ of its own).");
            case '$' -> {
                String quote = text.substring(begin, text.indexOf('$', begin + 1) + 1);
                faults.addUnclosed(begin, "dollar quote " + quote, "Close it with " + quote + ".");
            }
            case 'e', 'E' ->
                faults.addUnclosed(
                        begin, "string", "Close it with ' (a quote inside the string is written '' or \\').");
            default -> addQuotes(begin, text, faults);
        }
    }

    private static void addQuotes(int begin, String text, ScriptFaults faults) {
        if (text.charAt(begin) == '"' || text.startsWith("&\"", begin + 1)) {
            faults.addUnclosed(
                    begin, "quoted identifier", "Close it with \" (a \" inside the identifier is written twice).");
        } else {
            faults.addUnclosed(begin, "string", "Close it with ' (a quote inside the string is written twice).");
        }
    }
}
