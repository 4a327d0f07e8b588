package dev.migrations.cli.graph;

import java.util.List;

/** Writes a directed graph from the bases up. */
final class DotWriter implements GraphWriter {

    @Override
    public String write(List<GraphRow> rows) {
        StringBuilder text = new StringBuilder("digraph revisions {\n    rankdir=BT;\n    node [shape=box];\n");
        for (GraphRow row : rows) {
            text.append("    ")
                    .append(quoted(row.revision()))
                    .append(" [label=")
                    .append(quoted(label(row)))
                    .append(row.isCurrent() ? ", style=bold" : "")
                    .append("];\n");
        }
        for (Edge edge : Edge.between(rows)) {
            text.append("    ")
                    .append(quoted(rows.get(edge.parent()).revision()))
                    .append(" -> ")
                    .append(quoted(rows.get(edge.child()).revision()))
                    .append(";\n");
        }
        return text.append("}\n").toString();
    }

    private static String label(GraphRow row) {
        String marks = row.marks().isEmpty() ? "" : " (" + String.join(", ", row.marks()) + ")";
        return row.revision() + marks + (row.message().isEmpty() ? "" : "\n" + row.message());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
