package dev.migrations.cli.command;

import dev.migrations.Migrations;
import dev.migrations.cli.graph.GraphFormat;
import dev.migrations.cli.output.ExitStatus;
import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "graph",
        description = "Write a picture of the graph.",
        footer = {
            "",
            "Examples:",
            "  migrations graph --format mermaid",
            "  migrations graph --format svg --output docs/revisions.svg",
            "  migrations graph --format dot --indicate-current | dot -Tpdf > revisions.pdf"
        })
final class GraphCommand implements Callable<Integer> {

    private final Context context;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable GraphFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to the file instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Also mark the revisions that the database lists as current.")
    private boolean indicatesCurrent;

    GraphCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Migrations migrations = context.migrations();
        Optional<Set<String>> current =
                indicatesCurrent ? Optional.of(new TreeSet<>(migrations.current())) : Optional.empty();
        GraphFormat wanted = java.util.Objects.requireNonNull(format, "format");
        String picture = wanted.write(GraphRows.of(migrations.graph(), current));
        if (output == null) {
            context.terminal().out().print(picture);
        } else {
            write(output, picture);
        }
        return ExitStatus.DONE.code();
    }

    private void write(Path file, String picture) {
        try {
            Files.writeString(context.surroundings().folder().resolve(file), picture);
        } catch (IOException e) {
            throw new MigrationException(
                    "'" + file + "' cannot be written: " + e.getMessage() + ".",
                    "Name a file in a folder that exists and may be written to.",
                    e);
        }
        context.tell("Wrote " + file + ".");
    }
}
