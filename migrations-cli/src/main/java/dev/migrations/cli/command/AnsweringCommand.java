package dev.migrations.cli.command;

import dev.migrations.cli.output.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command that answers people with text and machines with JSON. */
abstract class AnsweringCommand implements Callable<Integer> {

    final Context context;

    @Option(names = "--json", description = "Write the answer as one JSON document.")
    private boolean isJson;

    AnsweringCommand(Context context) {
        this.context = context;
    }

    @Override
    public final Integer call() {
        Answer answer = answer();
        if (isJson) {
            context.terminal().out().print(new Json().text(answer.document()) + "\n");
        } else {
            answer.lines().forEach(line -> context.terminal().out().print(line + "\n"));
        }
        return answer.status().code();
    }

    /** Whether the answer is for a machine, which cannot be asked anything. */
    final boolean isJson() {
        return isJson;
    }

    abstract Answer answer();
}
