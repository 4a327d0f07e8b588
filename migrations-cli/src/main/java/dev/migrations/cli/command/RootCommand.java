package dev.migrations.cli.command;

import dev.migrations.cli.output.Verbosity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "migrations",
        description = "Upgrades and downgrades a database along the graph of its revisions, and tells where it stands.",
        versionProvider = Version.class,
        footer = {
            "",
            "A revision is an id or the beginning of one, head, heads, base, current, LABEL, LABEL@head, +N, -N, ID+N or ID-N.",
            "",
            "Exit status: 0 yes or done, 1 the answer of a check is no, 2 wrong usage or an error before anything was",
            "changed, 3 a migration failed.",
            "",
            "Examples:",
            "  migrations init",
            "  migrations revision -m \"Create author\"",
            "  migrations upgrade heads",
            "  migrations history --graph"
        })
final class RootCommand implements Runnable {

    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the help of a command.")
    @SuppressWarnings("unused") // That the option is there is all that picocli needs.
    private boolean isHelp;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("unused") // That the option is there is all that picocli needs.
    private boolean isVersion;

    private boolean isVerbose;

    private boolean isQuiet;

    RootCommand(Context context) {
        this.context = context;
    }

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show more: the SQL that runs, and the details of what is listed.")
    void verbose(boolean wanted) {
        isVerbose = wanted;
        choose();
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Show errors and answers only.")
    void quiet(boolean wanted) {
        isQuiet = wanted;
        choose();
    }

    private void choose() {
        context.verbosity(isQuiet ? Verbosity.QUIET : isVerbose ? Verbosity.VERBOSE : Verbosity.NORMAL);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
