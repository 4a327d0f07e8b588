package dev.migrations.script;

import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Resolves identifiers, and looks at the database only for those that count from what is applied to it. */
final class Targets {

    private static final Pattern FROM_CURRENT = Pattern.compile("(.*@)?([+-].*|current(@.*|[+-].*)?)");

    private final RevisionGraph graph;

    private final Supplier<? extends Collection<String>> rows;

    Targets(RevisionGraph graph, Supplier<? extends Collection<String>> rows) {
        this.graph = graph;
        this.rows = rows;
    }

    List<RevisionNode> resolve(String identifier) {
        return FROM_CURRENT.matcher(identifier).matches()
                ? graph.resolve(knownRows(), identifier)
                : graph.resolve(identifier);
    }

    private List<String> knownRows() {
        return rows.get().stream().filter(row -> graph.find(row).isPresent()).toList();
    }
}
