package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.UnaryOperator;

/** Prints statements as a script, in paragraphs between blank lines. Not thread-safe. */
public final class ScriptSink implements StatementSink {

    private final UnaryOperator<String> terminated;

    private final StringBuilder text = new StringBuilder();

    private final Printing printing = new Printing();

    /**
     * Nothing is printed yet.
     *
     * @param terminated the statement with what ends it in a script of the database, such as a semicolon
     */
    public ScriptSink(UnaryOperator<String> terminated) {
        this.terminated = requireNonNull(terminated, "terminated");
    }

    /**
     * Prints the statement.
     *
     * @throws IllegalArgumentException if it is Java code
     */
    @Override
    public void accept(Statement statement) {
        paragraph(statement.accept(printing));
    }

    /** Prints the lines as comments, in one paragraph. */
    public void comment(List<String> lines) {
        StringBuilder comment = new StringBuilder();
        for (String line : lines) {
            comment.append("-- ")
                    .append(line.replace("\r", "").replace('\n', ' '))
                    .append('\n');
        }
        paragraph(comment.toString());
    }

    private void paragraph(String lines) {
        text.append(text.isEmpty() ? "" : "\n").append(lines);
    }

    /** What was printed so far; every line ends with {@code \n}. */
    public String text() {
        return text.toString();
    }

    private final class Printing implements StatementVisitor<String, RuntimeException> {

        @Override
        public String visitSql(SqlStatement statement) {
            return terminated.apply(statement.sql()) + "\n";
        }

        @Override
        public String visitCopy(CopyStatement statement) {
            return terminated.apply(statement.sql()) + "\n" + statement.data() + "\\.\n";
        }

        @Override
        public String visitDerived(DerivedStatement statement) {
            throw new IllegalArgumentException(
                    "what depends on the database cannot be printed: " + statement.description());
        }

        @Override
        public String visitWork(WorkStatement statement) {
            throw new IllegalArgumentException("Java code cannot be printed: " + statement.description());
        }
    }
}
