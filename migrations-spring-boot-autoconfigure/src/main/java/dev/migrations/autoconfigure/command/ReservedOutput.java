package dev.migrations.autoconfigure.command;

import java.io.PrintStream;

/**
 * Standard output, kept for the answer of a command: until it is closed, everybody else who writes to it writes to standard
 * error, whichever logging system with whatever configuration it is.
 */
final class ReservedOutput implements AutoCloseable {

    private final PrintStream output;

    private ReservedOutput(PrintStream output) {
        this.output = output;
    }

    static ReservedOutput reserve() {
        ReservedOutput reserved = new ReservedOutput(System.out);
        System.setOut(System.err);
        return reserved;
    }

    @Override
    public void close() {
        System.setOut(output);
    }
}
