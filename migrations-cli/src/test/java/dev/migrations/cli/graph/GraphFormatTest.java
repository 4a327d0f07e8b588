package dev.migrations.cli.graph;

import static dev.migrations.cli.graph.GraphRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphFormatTest {

    private static final List<GraphRow> MERGE = List.of(
            new GraphRow("m", List.of("b1", "b2"), List.of(), true, false, "Merge <both> & \"all\""),
            row("b2", "end"),
            new GraphRow("b1", List.of("end"), List.of("mail"), false, true, "A \\ B"),
            row("end"));

    @Test
    void mermaidNumbersItsNodesAndEscapesWhatIsNotPlain() {
        assertThat(GraphFormat.MERMAID.write(MERGE)).isEqualTo("""
                flowchart BT
                    r0["m (head)<br/>Merge #60;both#62; #38; #34;all#34;"]
                    r1["b2"]
                    r2["b1 (mail, current)<br/>A #92; B"]
                    r3["end"]
                    r2 --> r0
                    r1 --> r0
                    r3 --> r1
                    r3 --> r2
                    style r2 stroke-width:3px
                """);
    }

    @Test
    void dotQuotesEverything() {
        assertThat(GraphFormat.DOT.write(MERGE)).isEqualTo("""
                digraph revisions {
                    rankdir=BT;
                    node [shape=box];
                    "m" [label="m (head)\\nMerge <both> & \\"all\\""];
                    "b2" [label="b2"];
                    "b1" [label="b1 (mail, current)\\nA \\\\ B", style=bold];
                    "end" [label="end"];
                    "b1" -> "m";
                    "b2" -> "m";
                    "end" -> "b2";
                    "end" -> "b1";
                }
                """);
    }

    @Test
    void svgDrawsEachEdgeInALaneOfItsOwn() {
        assertThat(GraphFormat.SVG.write(MERGE)).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" width="312" height="126" font-family="monospace" font-size="13">
                  <path d="M10,14 L10,42 L10,42 L10,70" fill="none" stroke="#888"/>
                  <path d="M10,14 L30,42" fill="none" stroke="#888"/>
                  <path d="M30,42 L30,70 L30,70 L10,98" fill="none" stroke="#888"/>
                  <path d="M10,70 L10,98" fill="none" stroke="#888"/>
                  <circle cx="10" cy="14" r="5" fill="#0969da"/>
                  <text x="60" y="19">m (head) Merge &lt;both&gt; &amp; &quot;all&quot;</text>
                  <circle cx="30" cy="42" r="5" fill="#0969da"/>
                  <text x="60" y="47">b2</text>
                  <circle cx="10" cy="70" r="5" fill="#1a7f37"/>
                  <text x="60" y="75">b1 (mail, current) A \\ B</text>
                  <circle cx="10" cy="98" r="5" fill="#0969da"/>
                  <text x="60" y="103">end</text>
                </svg>
                """);
    }

    @Test
    void pictureOfNothingIsWellFormed() {
        assertThat(GraphFormat.MERMAID.write(List.of())).isEqualTo("flowchart BT\n");
        assertThat(GraphFormat.DOT.write(List.of()))
                .isEqualTo("digraph revisions {\n    rankdir=BT;\n    node [shape=box];\n}\n");
        assertThat(GraphFormat.SVG.write(List.of()))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"14\""
                        + " font-family=\"monospace\" font-size=\"13\">\n</svg>\n");
    }
}
