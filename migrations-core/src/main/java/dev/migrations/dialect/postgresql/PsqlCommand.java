package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;

/**
 * A backslash command, which only psql knows.
 *
 * @param begin the offset of its backslash
 * @param name the backslash and the name
 * @param end the offset of the end of its line, and of the data below it if it has some
 */
record PsqlCommand(int begin, String name, int end) {

    /** The command whose backslash is at the offset. */
    static PsqlCommand at(String text, int begin) {
        int nameEnd = begin + 1;
        while (nameEnd < text.length() && (isLetter(text.charAt(nameEnd)) || text.charAt(nameEnd) == '_')) {
            nameEnd++;
        }
        int lineEnd = CopyData.endOfLine(text, begin);
        if (nameEnd == begin + 1 && nameEnd < lineEnd) {
            nameEnd = text.offsetByCodePoints(nameEnd, 1);
        }
        String name = text.substring(begin, nameEnd).stripTrailing();
        int end = name.equals("\\copy") && readsDataBelow(text, nameEnd, lineEnd)
                ? CopyData.below(text, lineEnd).map(CopyData::end).orElse(lineEnd)
                : lineEnd;
        return new PsqlCommand(begin, name, end);
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean readsDataBelow(String text, int begin, int end) {
        PostgresqlLexer lexer = new PostgresqlLexer(text, begin, end);
        boolean from = false;
        for (PostgresqlToken token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (from && token.isWord(text, "STDIN")) {
                return true;
            }
            from = token.isWord(text, "FROM");
        }
        return false;
    }

    /** Whether psql sends what stands before the command, as it does at a semicolon. */
    boolean endsStatement() {
        return switch (name) {
            case "\\g", "\\gx", "\\gset", "\\gexec", "\\gdesc", "\\crosstabview", "\\watch", "\\;" -> true;
            default -> false;
        };
    }

    String problem(String place) {
        return name.equals("\\.")
                ? "'\\.' at " + place + " ends no data: there is no COPY ... FROM STDIN before it."
                : "'" + name + "' at " + place + " is a command of psql, not a statement.";
    }

    String action() {
        return switch (name) {
            case "\\i", "\\ir", "\\include", "\\include_relative" ->
                "Put the statements of that file into this one, or into a revision of their own.";
            case "\\c", "\\connect" -> "Remove it: a revision runs in the database of its connection.";
            case "\\copy" ->
                "Use COPY ... FROM STDIN; put the data below it, and a line with only \\. below the last line of data.";
            case "\\." -> "Remove it, or put the COPY ... FROM STDIN that it belongs to above the data.";
            case "\\set", "\\gset" ->
                "Remove it: use a placeholder such as ${name} for a value that comes from outside, a DO block for one"
                        + " that is computed.";
            case "\\gexec" -> "Use a DO block that loops over the query and runs EXECUTE for each row.";
            case "\\g", "\\gx", "\\;" -> "End the statement with a semicolon instead.";
            default -> "Remove it: the statements are sent to the server, psql does not run them.";
        };
    }
}
