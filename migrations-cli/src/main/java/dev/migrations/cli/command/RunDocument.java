package dev.migrations.cli.command;

import dev.migrations.RunResult;
import dev.migrations.revision.Direction;
import java.util.List;

/** What an upgrade or a downgrade did, in JSON. */
record RunDocument(Direction direction, List<String> revisions, List<String> current, long durationMs) {

    static Answer answer(Direction direction, RunResult result) {
        return Answer.done(
                new RunDocument(
                        direction,
                        result.revisions(),
                        result.current(),
                        result.duration().toMillis()),
                List.of(line(direction, result)));
    }

    private static String line(Direction direction, RunResult result) {
        String current = result.current().isEmpty() ? "base" : String.join(", ", result.current());
        int count = result.revisions().size();
        if (count == 0) {
            return "Nothing to do: the database is at " + current + ".";
        }
        return (direction == Direction.DOWNGRADE ? "Downgraded " : "Upgraded ")
                + (count == 1 ? "1 revision" : count + " revisions") + " in "
                + result.duration().toMillis() + " ms; the database is at " + current + ".";
    }
}
