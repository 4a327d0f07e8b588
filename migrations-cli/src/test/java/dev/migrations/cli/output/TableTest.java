package dev.migrations.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void cellsStandBelowEachOtherAndNoLineEndsInSpaces() {
        Table table = Table.of(Table.Column.of("ID"), Table.Column.of("MESSAGE"))
                .row("3f2a9c41d7be", "")
                .row("a", "Create author");

        assertThat(table.lines(Style.PLAIN))
                .containsExactly("ID            MESSAGE", "3f2a9c41d7be", "a             Create author");
    }

    @Test
    void columnWithoutContentIsLeftOut() {
        Table table = Table.of(Table.Column.of("ID"), Table.Column.of("MARKS"), Table.Column.of("MESSAGE"))
                .row("a", "", "Create author");

        assertThat(table.lines(Style.PLAIN)).containsExactly("ID  MESSAGE", "a   Create author");
    }

    @Test
    void colourDoesNotChangeTheWidth() {
        Table table = Table.of(new Table.Column("ID", Style.COLOURED::revision), Table.Column.of("MESSAGE"))
                .row("a", "Create author");

        assertThat(table.lines(Style.COLOURED))
                .containsExactly(
                        "\u001B[1mID\u001B[0m  \u001B[1mMESSAGE\u001B[0m", "\u001B[33ma\u001B[0m   Create author");
    }

    @Test
    void tableWithoutRowsIsNothing() {
        assertThat(Table.of(Table.Column.of("ID")).lines(Style.PLAIN)).isEmpty();
    }
}
