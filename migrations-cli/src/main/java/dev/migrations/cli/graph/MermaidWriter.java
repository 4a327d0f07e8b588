package dev.migrations.cli.graph;

import java.util.List;

/** Writes a flow chart from the bases up. Nodes are numbered, because ids may be words of the language. */
final class MermaidWriter implements GraphWriter {

    @Override
    public String write(List<GraphRow> rows) {
        StringBuilder text = new StringBuilder("flowchart BT\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append("    r")
                    .append(i)
                    .append("[\"")
                    .append(label(rows.get(i)))
                    .append("\"]\n");
        }
        for (Edge edge : Edge.between(rows)) {
            text.append("    r")
                    .append(edge.parent())
                    .append(" --> r")
                    .append(edge.child())
                    .append('\n');
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isCurrent()) {
                text.append("    style r").append(i).append(" stroke-width:3px\n");
            }
        }
        return text.toString();
    }

    private static String label(GraphRow row) {
        StringBuilder label = new StringBuilder(escaped(row.revision()));
        if (!row.marks().isEmpty()) {
            label.append(" (").append(escaped(String.join(", ", row.marks()))).append(')');
        }
        if (!row.message().isEmpty()) {
            label.append("<br/>").append(escaped(row.message()));
        }
        return label.toString();
    }

    /** Everything that is neither a letter, a digit nor plain punctuation, as an entity of the language. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || " _.,:()/-".indexOf(character) >= 0) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append('#').append(character).append(';');
            }
        });
        return escaped.toString();
    }
}
