package dev.migrations.autoconfigure.command;

/** How the process ends after a command; taken from the bootstrap registry where it has one, else {@link System#exit}. */
@FunctionalInterface
interface ProcessExit {

    void exit(int status);
}
