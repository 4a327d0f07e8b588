package dev.migrations.script;

import static java.util.Objects.requireNonNull;

/**
 * The text that new revisions of one format are made of.
 *
 * <p>{@code {{name}}} stands for a value. A line all of whose placeholders are empty is left out, and so a base has no
 * line for what it revises. In SQL a list is written {@code a, b}; in Java every value is a literal, quotes included, and
 * a list of several is written {@code {"a", "b"}}.
 *
 * <p>The names are {@code id}, {@code revises}, {@code message}, {@code branch-labels}, {@code depends-on} and
 * {@code create-date}; in Java also {@code package} and {@code class}, which are no literals.
 *
 * @param format what it makes
 * @param source the project's file, or {@code built-in}
 * @param text the text
 */
public record RevisionTemplate(RevisionFormat format, String source, String text) {

    public RevisionTemplate {
        requireNonNull(format, "format");
        requireNonNull(source, "source");
        requireNonNull(text, "text");
    }
}
