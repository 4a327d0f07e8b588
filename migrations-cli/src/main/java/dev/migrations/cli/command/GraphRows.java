package dev.migrations.cli.command;

import dev.migrations.RevisionDetails;
import dev.migrations.cli.graph.GraphRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes revisions ready to be drawn. */
final class GraphRows {

    private GraphRows() {}

    static List<GraphRow> of(List<RevisionDetails> revisions, Optional<Set<String>> current) {
        return revisions.stream()
                .map(revision -> new GraphRow(
                        revision.revision(),
                        revision.summary().revises(),
                        revision.summary().branchLabels(),
                        revision.summary().isHead(),
                        current.map(rows -> rows.contains(revision.revision())).orElse(false),
                        revision.summary().message()))
                .toList();
    }
}
