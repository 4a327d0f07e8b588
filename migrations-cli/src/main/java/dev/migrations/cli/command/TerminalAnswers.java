package dev.migrations.cli.command;

import dev.migrations.cli.output.Terminal;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameAnswers;
import dev.migrations.model.RenameQuestion;
import java.util.Locale;
import java.util.Optional;

/** Asks the person at the terminal. Where there is none, every question stays open. */
final class TerminalAnswers implements RenameAnswers {

    private final Terminal terminal;

    TerminalAnswers(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Until the answer is one that is understood. */
    @Override
    public Answer answer(RenameQuestion question) {
        while (true) {
            Optional<String> line = terminal.linePrompt().ask(text(question));
            if (line.isEmpty()) {
                return Answer.OPEN;
            }
            switch (line.get().strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Answer.RENAMED;
                }
                case "n", "no" -> {
                    return Answer.DISTINCT;
                }
                case "" -> {
                    return Answer.OPEN;
                }
                default -> terminal.err().print("'" + line.get().strip() + "' is no answer.\n");
            }
        }
    }

    private static String text(RenameQuestion question) {
        String kept = question.kind() == Rename.Kind.TABLE ? "rows" : "values";
        return question + " (" + question.score() + " of 100: " + String.join(", ", question.reasons()) + ")\n"
                + "Was it renamed? y: yes, its " + kept + " stay; n: no, the one is dropped with its " + kept
                + " and the other one is new; Enter: stop here [y/n]";
    }
}
