package dev.migrations.cli.command;

import dev.migrations.Migrations;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stamp",
        description = "Set the version table without running anything.",
        footer = {
            "",
            "Examples:",
            "  migrations stamp head",
            "  migrations stamp 3f2a 9b1d",
            "  migrations stamp --purge heads"
        })
final class StampCommand extends AnsweringCommand {

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "The revisions that count as applied from then on, with all below them; base for none.")
    private List<String> revisions = List.of();

    @Option(names = "--purge", description = "Forget every row of the version table first, also unknown ones.")
    private boolean isPurge;

    StampCommand(Context context) {
        super(context);
    }

    record Document(List<String> current) {}

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        String[] targets = revisions.toArray(String[]::new);
        List<String> current = isPurge ? migrations.purgeAndStamp(targets) : migrations.stamp(targets);
        return Answer.done(
                new Document(current),
                List.of("Stamped; the database is at " + (current.isEmpty() ? "base" : String.join(", ", current))
                        + "."));
    }
}
