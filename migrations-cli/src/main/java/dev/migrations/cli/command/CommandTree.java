package dev.migrations.cli.command;

import dev.migrations.MigrationsBuilder;
import dev.migrations.cli.configuration.Surroundings;
import dev.migrations.cli.output.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, put together for one run. */
public final class CommandTree {

    private static final int HELP_WIDTH = 110;

    private final Context context;

    private final CommandLine commandLine;

    /**
     * Puts the commands together.
     *
     * @param connection the options of the stand-alone command line; empty inside of an application
     * @param builder gives the settings for the engine; called when a command needs it
     */
    public CommandTree(
            Terminal terminal,
            Surroundings surroundings,
            Optional<ConnectionOptions> connection,
            Supplier<MigrationsBuilder> builder) {
        this.context = new Context(terminal, surroundings, builder);
        this.commandLine = new CommandLine(new RootCommand(context));
        connection.ifPresent(options -> commandLine.addMixin("connection", options));
        subcommands().forEach(commandLine::addSubcommand);
        Errors errors = new Errors(context);
        commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.isWatched() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .registerConverter(String.class, RelativeArgument::unmarked);
        commandLine.getSubcommands().values().forEach(CommandTree::hideInherited);
    }

    private List<Object> subcommands() {
        return List.of(
                new InitCommand(context),
                new RevisionCommand(context),
                new MergeCommand(context),
                new RebaseCommand(context),
                new UpgradeCommand(context),
                new DowngradeCommand(context),
                new StampCommand(context),
                new CurrentCommand(context),
                new HistoryCommand(context),
                new HeadsCommand(context),
                new BranchesCommand(context),
                new ShowCommand(context),
                new GraphCommand(context),
                new CheckCommand(context),
                new EnsureVersionCommand(context),
                new ListTemplatesCommand(context),
                new EditCommand(context),
                new CompletionCommand(context));
    }

    /** A command's help is about the command; the options of all commands stand in the help of all. */
    private static void hideInherited(CommandLine command) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        command.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                        help -> help.optionListExcludingGroups(help.commandSpec().options().stream()
                                .filter(option -> !option.inherited() || option.usageHelp())
                                .toList()));
    }

    /** Runs one command and gives back the exit status. */
    public int run(String... arguments) {
        try (context) {
            return commandLine.execute(RelativeArgument.marked(arguments));
        }
    }
}
