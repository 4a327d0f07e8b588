package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.script.RevisionDraft;
import java.util.Optional;

/**
 * What would become of a comparison.
 *
 * @param difference what is missing
 * @param draft the revision that would be written; empty where no operation is missing
 */
public record PlannedRevision(ModelDifference difference, Optional<RevisionDraft> draft) {

    public PlannedRevision {
        requireNonNull(difference, "difference");
        requireNonNull(draft, "draft");
    }
}
