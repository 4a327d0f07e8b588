package dev.migrations.cli.graph;

import java.util.List;
import java.util.Locale;

/** What a picture of the graph is written as. */
public enum GraphFormat {
    /** A flow chart for Markdown. */
    MERMAID(new MermaidWriter()),

    /** The language of Graphviz. */
    DOT(new DotWriter()),

    /** A picture for browsers. */
    SVG(new SvgWriter());

    private final GraphWriter writer;

    GraphFormat(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes the picture.
     *
     * @param rows newest first: each before all of its parents
     * @return the whole text, its last line ended
     */
    public String write(List<GraphRow> rows) {
        return writer.write(rows);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
