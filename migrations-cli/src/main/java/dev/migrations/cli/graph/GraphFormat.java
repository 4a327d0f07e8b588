package dev.migrations.cli.graph;

import java.util.List;
import java.util.Locale;

/** What a picture of the graph is written as. */
public enum GraphFormat {
    /** A flow chart for Markdown. */
    MERMAID,

    /** The language of Graphviz. */
    DOT,

    /** A picture for browsers. */
    SVG;

    /**
     * Writes the picture.
     *
     * @param rows newest first: each before all of its parents
     * @return the whole text, its last line ended
     */
    public String write(List<GraphRow> rows) {
        return writer().write(rows);
    }

    private GraphWriter writer() {
        return switch (this) {
            case MERMAID -> new MermaidWriter();
            case DOT -> new DotWriter();
            case SVG -> new SvgWriter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
