package dev.migrations.cli.command;

import dev.migrations.Migrations;
import dev.migrations.revision.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "downgrade",
        description = "Downgrade the database to the target, which itself stays applied.",
        footer = {
            "",
            "Examples:",
            "  migrations downgrade -1",
            "  migrations downgrade 1c0d --plan",
            "  migrations downgrade base"
        })
final class DowngradeCommand extends AnsweringCommand {

    @Parameters(paramLabel = "TARGET", description = "A revision, base, or -N revisions down.")
    private String target = "";

    @Option(names = "--plan", description = "Show what would run, with its SQL, and change nothing.")
    private boolean isPlan;

    DowngradeCommand(Context context) {
        super(context);
    }

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        return isPlan
                ? PlanDocument.answer(Direction.DOWNGRADE, migrations.planDowngrade(target))
                : RunDocument.answer(Direction.DOWNGRADE, migrations.downgrade(target));
    }
}
