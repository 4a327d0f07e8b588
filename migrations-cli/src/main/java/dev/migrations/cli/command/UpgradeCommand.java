package dev.migrations.cli.command;

import dev.migrations.Migrations;
import dev.migrations.revision.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description = "Upgrade the database to the target, and do nothing if it is applied already.",
        footer = {
            "",
            "Examples:",
            "  migrations upgrade heads",
            "  migrations upgrade +1",
            "  migrations upgrade 3f2a --plan",
            "  migrations upgrade mail@head"
        })
final class UpgradeCommand extends AnsweringCommand {

    @Parameters(paramLabel = "TARGET", description = "A revision, head, heads, or +N revisions up.")
    private String target = "";

    @Option(names = "--plan", description = "Show what would run, with its SQL, and change nothing.")
    private boolean isPlan;

    UpgradeCommand(Context context) {
        super(context);
    }

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        return isPlan
                ? PlanDocument.answer(Direction.UPGRADE, migrations.plan(target))
                : RunDocument.answer(Direction.UPGRADE, migrations.upgrade(target));
    }
}
