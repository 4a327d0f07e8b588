package dev.migrations.cli.command;

import static java.util.Objects.requireNonNull;

import dev.migrations.cli.output.ExitStatus;
import java.util.List;

/**
 * What a command says.
 *
 * @param status what the process ends with
 * @param document for machines; a record whose names are the keys
 * @param lines for people
 */
record Answer(ExitStatus status, Object document, List<String> lines) {

    Answer {
        requireNonNull(status, "status");
        requireNonNull(document, "document");
        lines = List.copyOf(lines);
    }

    static Answer done(Object document, List<String> lines) {
        return new Answer(ExitStatus.DONE, document, lines);
    }
}
