package dev.migrations.cli;

/** Where the stand-alone jar is entered. */
public final class Main {

    private Main() {}

    /** Runs the command of the arguments, and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(MigrationsCommandLine.standalone().run(arguments));
    }
}
