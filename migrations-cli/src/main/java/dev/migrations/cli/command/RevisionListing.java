package dev.migrations.cli.command;

import dev.migrations.RevisionDetails;
import dev.migrations.RevisionSummary;
import dev.migrations.cli.output.Style;
import dev.migrations.cli.output.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Revisions for people: a table with a line for each, or a block with all details.
 *
 * @param current the rows of the version table; empty where they were not asked for
 * @param style how words are marked
 */
record RevisionListing(Optional<Set<String>> current, Style style) {

    private static final String BASE = "<base>";

    List<String> lines(List<RevisionDetails> revisions, boolean isVerbose) {
        return isVerbose ? blocks(revisions) : table(revisions);
    }

    private List<String> table(List<RevisionDetails> revisions) {
        Table table = Table.of(
                new Table.Column("REVISION", style::revision),
                Table.Column.of("REVISES"),
                new Table.Column("MARKS", style::mark),
                Table.Column.of("MESSAGE"));
        for (RevisionDetails revision : revisions) {
            table.row(
                    revision.revision(),
                    revises(revision.summary()),
                    String.join(", ", marks(revision)),
                    revision.summary().message());
        }
        return table.lines(style);
    }

    List<String> blocks(List<RevisionDetails> revisions) {
        List<String> lines = new ArrayList<>();
        for (RevisionDetails revision : revisions) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(revision));
        }
        return lines;
    }

    private List<String> block(RevisionDetails revision) {
        RevisionSummary summary = revision.summary();
        List<String> marks = marks(revision);
        List<String> lines = new ArrayList<>();
        lines.add("Revision:   " + style.revision(summary.revision())
                + (marks.isEmpty() ? "" : " " + style.mark("(" + String.join(", ", marks) + ")")));
        add(lines, "Message:    ", summary.message());
        add(lines, "Revises:    ", revises(summary));
        add(lines, "Revised by: ", String.join(", ", revision.children()));
        add(lines, "Depends on: ", String.join(", ", summary.dependsOn()));
        add(lines, "Branches:   ", String.join(", ", revision.branches()));
        add(lines, "Created:    ", summary.createDate().orElse(""));
        add(lines, "Reversible: ", summary.isReversible() ? "yes" : "no");
        add(lines, "Source:     ", summary.source());
        add(lines, "Checksum:   ", summary.checksum());
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + value);
        }
    }

    private static String revises(RevisionSummary summary) {
        return summary.revises().isEmpty() ? BASE : String.join(", ", summary.revises());
    }

    private List<String> marks(RevisionDetails revision) {
        List<String> marks = new ArrayList<>(revision.summary().branchLabels());
        addIf(marks, revision.summary().isHead(), "head");
        addIf(marks, revision.isBranchPoint(), "branch point");
        addIf(marks, revision.isMergePoint(), "merge point");
        addIf(marks, current.map(rows -> rows.contains(revision.revision())).orElse(false), "current");
        return marks;
    }

    private static void addIf(List<String> marks, boolean isMarked, String mark) {
        if (isMarked) {
            marks.add(mark);
        }
    }
}
