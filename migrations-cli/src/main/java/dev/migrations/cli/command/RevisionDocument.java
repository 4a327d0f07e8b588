package dev.migrations.cli.command;

import dev.migrations.RevisionDetails;
import dev.migrations.RevisionSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A revision in JSON. The keys are described in {@code docs/command-line.md}. */
record RevisionDocument(
        String revision,
        String message,
        List<String> revises,
        List<String> dependsOn,
        List<String> branchLabels,
        List<String> branches,
        List<String> children,
        Optional<String> createDate,
        String source,
        String checksum,
        boolean isHead,
        boolean isBranchPoint,
        boolean isMergePoint,
        boolean isReversible,
        Optional<Boolean> isCurrent) {

    static RevisionDocument of(RevisionDetails details, Optional<Set<String>> current) {
        RevisionSummary summary = details.summary();
        return new RevisionDocument(
                summary.revision(),
                summary.message(),
                summary.revises(),
                summary.dependsOn(),
                summary.branchLabels(),
                details.branches(),
                details.children(),
                summary.createDate(),
                summary.source(),
                summary.checksum(),
                summary.isHead(),
                details.isBranchPoint(),
                details.isMergePoint(),
                summary.isReversible(),
                current.map(rows -> rows.contains(summary.revision())));
    }
}
