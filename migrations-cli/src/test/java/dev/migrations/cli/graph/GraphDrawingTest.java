package dev.migrations.cli.graph;

import static dev.migrations.cli.graph.GraphRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {

    @Test
    void lineIsOneLane() {
        assertThat(drawn(row("c", "b"), row("b", "a"), row("a"))).isEqualTo("""
                * c
                * b
                * a
                """);
    }

    @Test
    void branchBeginsALaneForItsSecondHead() {
        assertThat(drawn(row("c2", "b2"), row("c1", "a"), row("b2", "a"), row("a")))
                .isEqualTo("""
                        * c2
                        | * c1
                        * | b2
                        |/
                        * a
                        """);
    }

    @Test
    void mergeOpensALaneForItsSecondParent() {
        assertThat(drawn(row("m", "b1", "b2"), row("b2", "a"), row("b1", "a"), row("a")))
                .isEqualTo("""
                        * m
                        |\\
                        | * b2
                        * | b1
                        |/
                        * a
                        """);
    }

    @Test
    void twoBasesAreTwoLanesThatDoNotMeet() {
        assertThat(drawn(row("b2", "b1"), row("a2", "a1"), row("b1"), row("a1")))
                .isEqualTo("""
                * b2
                | * a2
                * | b1
                 /
                * a1
                """);
    }

    @Test
    void crissCrossCrossesItsLanes() {
        assertThat(drawn(row("m2", "a", "b"), row("m1", "a", "b"), row("b", "r"), row("a", "r"), row("r")))
                .isEqualTo("""
                        * m2
                        |\\
                        | | * m1
                        | | |\\
                        | |/ /
                        |/| |
                        | |/
                        | * b
                        * | a
                        |/
                        * r
                        """);
    }

    @Test
    void mergeOfThreeOpensTwoLanes() {
        assertThat(drawn(row("m", "a", "b", "c"), row("c", "r"), row("b", "r"), row("a", "r"), row("r")))
                .isEqualTo("""
                        * m
                        |\\
                        |\\ \\
                        | | * c
                        | * | b
                        | |/
                        * | a
                        |/
                        * r
                        """);
    }

    @Test
    void parentsThatAreNotDrawnDoNotCount() {
        assertThat(drawn(row("c", "b"), row("b", "a"))).isEqualTo("""
                * c
                * b
                """);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(GraphDrawing.of(List.of())).isEmpty();
    }

    private static String drawn(GraphRow... rows) {
        return GraphDrawing.of(List.of(rows)).stream()
                .map(line -> line.lanes()
                        + line.row().map(row -> " " + row.revision()).orElse("") + "\n")
                .collect(Collectors.joining());
    }
}
