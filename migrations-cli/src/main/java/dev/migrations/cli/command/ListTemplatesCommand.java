package dev.migrations.cli.command;

import dev.migrations.cli.output.ExitStatus;
import dev.migrations.cli.output.Table;
import dev.migrations.script.RevisionTemplate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "list-templates",
        description = "List what new revisions are made of; with --verbose also the texts.",
        footer = {"", "Examples:", "  migrations list-templates", "  migrations list-templates --verbose"})
final class ListTemplatesCommand implements Callable<Integer> {

    private final Context context;

    ListTemplatesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<RevisionTemplate> templates = context.migrations().templates();
        Table table = Table.of(Table.Column.of("FORMAT"), Table.Column.of("SOURCE"));
        templates.forEach(template -> table.row(format(template), template.source()));
        PrintWriter out = context.terminal().out();
        table.lines(context.style()).forEach(line -> out.print(line + "\n"));
        if (context.isVerbose()) {
            templates.forEach(template -> out.print("\n" + context.style().heading(format(template)) + "\n"
                    + template.text().stripTrailing() + "\n"));
        }
        return ExitStatus.DONE.code();
    }

    private static String format(RevisionTemplate template) {
        return template.format().name().toLowerCase(Locale.ROOT);
    }
}
