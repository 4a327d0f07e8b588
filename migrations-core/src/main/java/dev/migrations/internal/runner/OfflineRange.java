package dev.migrations.internal.runner;

import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Between which revisions a script leads: {@code A:B}, where {@code A} may be several, separated by commas.
 *
 * @param text what was typed
 * @param start the revisions that the database is at; empty where that was not said
 * @param end what the script leads to; empty where that was not said
 */
record OfflineRange(String text, Optional<String> start, Optional<String> end) {

    private static final Pattern CURRENT = Pattern.compile("(?<![A-Za-z0-9_.])current(?![A-Za-z0-9_.])");

    private static final Pattern STEPS = Pattern.compile("(?:^|[@,])\\s*[+-]");

    /**
     * The ends of the text.
     *
     * @throws OfflineRangeException if it has more than two ends
     */
    static OfflineRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon != text.lastIndexOf(':')) {
            throw new OfflineRangeException(
                    "'" + text + "' is not a range.", "Write 'A:B': from A, where the database is, to B.");
        }
        return colon < 0
                ? new OfflineRange(text, Optional.empty(), Optional.of(text))
                : new OfflineRange(text, given(text.substring(0, colon)), given(text.substring(colon + 1)));
    }

    private static Optional<String> given(String end) {
        return Optional.of(end).filter(written -> !written.isBlank());
    }

    /**
     * Neither end counts from what is applied.
     *
     * @throws OfflineRangeException if one does
     */
    OfflineRange requireNotFromCurrent() {
        start.filter(from -> CURRENT.matcher(from).find() || STEPS.matcher(from).find())
                .ifPresent(from -> {
                    throw fromCurrent(from, "Name the revision that the database is at instead.");
                });
        end.filter(to -> CURRENT.matcher(to).find()).ifPresent(to -> {
            throw fromCurrent(to, "Name a revision instead.");
        });
        end.filter(to -> start.isEmpty() && STEPS.matcher(to).find()).ifPresent(to -> {
            throw fromCurrent(to, "Say where the database is: 'A:" + to + "' counts from A, which may be 'base'.");
        });
        return this;
    }

    private static OfflineRangeException fromCurrent(String end, String action) {
        return new OfflineRangeException(
                "'" + end + "' counts from what is applied, which a script that is written without a database cannot"
                        + " know.",
                action);
    }

    /**
     * Both ends were said.
     *
     * @throws OfflineRangeException if one is missing
     */
    OfflineRange requireBoth() {
        if (start.isEmpty()) {
            String to = end.orElse("B");
            throw new OfflineRangeException(
                    "'" + text
                            + "' does not say which revision the database is at, and a script that is written without a"
                            + " database cannot know.",
                    "Write the range with both ends, the upper one first: 'A:" + to + "', such as 'heads:" + to + "'.");
        }
        if (end.isEmpty()) {
            throw new OfflineRangeException(
                    "'" + text + "' does not say what to downgrade to.",
                    "Write the range with both ends, such as '" + text + "base'.");
        }
        return this;
    }

    /**
     * The rows of the version table where the script begins, in the order of their ids.
     *
     * @throws OfflineRangeException if one of them stands on another
     */
    List<String> rows(RevisionGraph graph) {
        TreeSet<String> rows = new TreeSet<>();
        for (String revision : start.orElse("base").split(",", -1)) {
            graph.resolve(List.of(), revision.strip()).stream()
                    .map(RevisionNode::id)
                    .forEach(rows::add);
        }
        for (String row : rows) {
            TreeSet<String> others = new TreeSet<>(rows);
            others.remove(row);
            if (graph.applied(others).contains(row)) {
                throw new OfflineRangeException(
                        "'" + text + "' begins at '" + String.join("', '", rows) + "', but others of them stand on '"
                                + row + "' already.",
                        "Leave out '" + row + "'.");
            }
        }
        return List.copyOf(rows);
    }
}
