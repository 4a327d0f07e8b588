package dev.migrations.dialect.postgresql;

import dev.migrations.error.Fault;
import dev.migrations.sql.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in one script; ordered by the place, whatever the order in which it was noticed. */
final class ScriptFaults {

    private final SourceText script;

    private final List<Placed> faults = new ArrayList<>();

    ScriptFaults(SourceText script) {
        this.script = script;
    }

    /** The place as it is written into a fault. */
    String place(int offset) {
        return script.originAt(offset).toString();
    }

    void add(int offset, String problem, String action) {
        faults.add(new Placed(offset, Fault.of(problem, action)));
    }

    /** The token goes on to the end of the script. */
    void addUnclosed(PostgresqlToken token) {
        int begin = token.begin();
        String text = script.text();
        switch (text.charAt(begin)) {
            case '/' ->
                addUnclosed(begin, "comment", "Close it with */ (each /* inside the comment needs a */ of its own).");
            case '$' -> {
                String quote = text.substring(begin, text.indexOf('$', begin + 1) + 1);
                addUnclosed(begin, "dollar quote " + quote, "Close it with " + quote + ".");
            }
            case 'e', 'E' ->
                addUnclosed(begin, "string", "Close it with ' (a quote inside the string is written '' or \\').");
            default -> addUnclosedQuotes(begin);
        }
    }

    private void addUnclosedQuotes(int begin) {
        String text = script.text();
        if (text.charAt(begin) == '"' || text.startsWith("&\"", begin + 1)) {
            addUnclosed(begin, "quoted identifier", "Close it with \" (a \" inside the identifier is written twice).");
        } else {
            addUnclosed(begin, "string", "Close it with ' (a quote inside the string is written twice).");
        }
    }

    void addUnclosed(int offset, String what, String action) {
        add(offset, "The " + what + " that begins at " + place(offset) + " is never closed.", action);
    }

    List<Fault> inOrder() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(Placed::fault)
                .toList();
    }

    private record Placed(int offset, Fault fault) {}
}
