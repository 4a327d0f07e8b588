package dev.migrations.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines whose cells stand below each other, below headings; the last column is as wide as it is. A column of which every
 * cell is empty is left out.
 */
public final class Table {

    private static final String GAP = "  ";

    private final List<Column> columns;

    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param style marks its cells, without changing their width on the screen
     */
    public record Column(String heading, UnaryOperator<String> style) {

        /** A column of plain text. */
        public static Column of(String heading) {
            return new Column(heading, UnaryOperator.identity());
        }
    }

    /** A table without rows. */
    public static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    /** Adds a row of as many cells as there are columns. */
    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The headings and the rows; nothing where there are no rows. */
    public List<String> lines(Style style) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (width(i) > 0) {
                shown.add(i);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(shown, columns.stream().map(Column::heading).toList(), style::heading));
        for (List<String> row : rows) {
            lines.add(line(shown, row, UnaryOperator.identity()));
        }
        return List.copyOf(lines);
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private String line(List<Integer> shown, List<String> cells, UnaryOperator<String> style) {
        StringBuilder line = new StringBuilder();
        boolean isHeading = cells.equals(columns.stream().map(Column::heading).toList());
        for (int i : shown) {
            String cell = cells.get(i);
            int width = Math.max(width(i), columns.get(i).heading().length());
            line.append(isHeading ? style.apply(cell) : columns.get(i).style().apply(cell));
            boolean isLast = i == shown.get(shown.size() - 1);
            line.append(isLast ? "" : " ".repeat(width - cell.length()) + GAP);
        }
        return line.toString().stripTrailing();
    }
}
