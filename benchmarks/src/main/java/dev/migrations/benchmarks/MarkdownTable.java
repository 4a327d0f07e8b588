package dev.migrations.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of text in Markdown. The first column is words, the others are numbers.
 *
 * @param header the titles of the columns
 * @param rows as many cells each
 */
record MarkdownTable(List<String> header, List<List<String>> rows) {

    MarkdownTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        return line(header) + "|---" + "|---:".repeat(header.size() - 1) + "|\n"
                + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
