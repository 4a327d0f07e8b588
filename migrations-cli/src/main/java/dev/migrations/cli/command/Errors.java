package dev.migrations.cli.command;

import dev.migrations.cli.output.ErrorDocument;
import dev.migrations.cli.output.ExitStatus;
import dev.migrations.cli.output.Json;
import dev.migrations.cli.output.Redaction;
import dev.migrations.cli.output.Verbosity;
import dev.migrations.error.MigrationException;
import dev.migrations.revision.NearestName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells errors: a problem and an action on standard error, and with {@code --json} also as the document. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String JSON = "--json";

    private final Context context;

    Errors(Context context) {
        this.context = context;
    }

    @Override
    public int handleParseException(ParameterException usage, String[] arguments) {
        CommandLine command = usage.getCommandLine();
        MigrationException error = new MigrationException(problem(usage), action(usage, command), usage);
        boolean isJson = Arrays.asList(arguments).contains(JSON)
                && command.getCommandSpec().findOption(JSON) != null;
        return tell(error, ExitStatus.REFUSED, isJson);
    }

    private static String problem(ParameterException usage) {
        if (usage instanceof UnmatchedArgumentException unmatched) {
            String first = first(unmatched);
            if (isCommand(unmatched)) {
                return "'" + first + "' is not a command.";
            }
            String command = usage.getCommandLine().getCommandSpec().qualifiedName();
            return first.startsWith("-")
                    ? "'" + first + "' is not an option of '" + command + "'."
                    : "'" + first + "' is one argument more than '" + command + "' takes.";
        }
        String message = RelativeArgument.unmarked(String.valueOf(usage.getMessage()));
        return message.endsWith(".") ? message : message + ".";
    }

    private static String action(ParameterException usage, CommandLine command) {
        String help = "'" + command.getCommandSpec().qualifiedName() + " --help' says what there is.";
        if (usage instanceof UnmatchedArgumentException unmatched) {
            return nearest(unmatched)
                            .map(name -> "Did you mean '" + name + "'? ")
                            .orElse("")
                    + help;
        }
        return help;
    }

    private static Optional<String> nearest(UnmatchedArgumentException unmatched) {
        String first = first(unmatched);
        CommandLine command = unmatched.getCommandLine();
        if (isCommand(unmatched)) {
            return NearestName.to(first, command.getSubcommands().keySet());
        }
        List<String> options = command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
        return first.startsWith("-") ? NearestName.to(first, options) : Optional.empty();
    }

    private static boolean isCommand(UnmatchedArgumentException unmatched) {
        return !unmatched.getCommandLine().getSubcommands().isEmpty()
                && !first(unmatched).startsWith("-");
    }

    private static String first(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        int equals = first.startsWith("-") ? first.indexOf('=') : -1;
        return RelativeArgument.unmarked(equals < 0 ? first : first.substring(0, equals));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ExitStatus status = context.changesBegan() ? ExitStatus.FAILED : ExitStatus.REFUSED;
        boolean isJson = innermost(parsed).hasMatchedOption(JSON);
        if (failure instanceof MigrationException expected) {
            return tell(expected, status, isJson);
        }
        return tell(
                new MigrationException(
                        "Something went wrong that should not: " + failure + ".",
                        "Run it again with '--verbose' for the stack trace, and report it.",
                        failure),
                status,
                isJson);
    }

    private static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }

    private int tell(MigrationException error, ExitStatus status, boolean isJson) {
        context.closeProgress();
        String problem = Redaction.of(error.problem());
        String action = Redaction.of(error.action());
        PrintWriter err = context.terminal().err();
        err.print(context.style().bad("Error:") + " " + problem + "\n" + action + "\n");
        Throwable cause = error.getCause();
        if (context.verbosity() == Verbosity.VERBOSE && cause != null) {
            err.print(Redaction.of(stackTrace(cause)));
        }
        if (isJson) {
            ErrorDocument document = new ErrorDocument(new ErrorDocument.Message(problem, action), status.code());
            context.terminal().out().print(new Json().text(document) + "\n");
        }
        return status.code();
    }

    private static String stackTrace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
