package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A revision that could be written, and was not.
 *
 * @param revision the id; where it was not asked for by name, the next revision gets another one
 * @param file where it would be written, absolute
 * @param text what would be written
 */
public record RevisionDraft(String revision, Path file, String text) {

    public RevisionDraft {
        requireNonNull(revision, "revision");
        requireNonNull(file, "file");
        requireNonNull(text, "text");
    }
}
