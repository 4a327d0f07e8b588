package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for when a revision is to be written. Nothing is checked here: what is wrong with it is told, at once,
 * before anything is written.
 *
 * <pre>{@code
 * NewRevision.of("Add email to author").head("3f2a").branchLabel("mail").build();
 * }</pre>
 *
 * @param message one line; empty for none
 * @param heads identifiers of the revisions that it revises, {@code base} for none
 * @param splicing whether it may revise a revision that is no head
 * @param branchLabels the labels that it gives to its branch
 * @param dependsOn identifiers of the revisions that must be applied before it without being its parents
 * @param id its id; empty for a generated one
 * @param location where its file goes: for SQL one of the locations that are searched, or a folder below one; for Java a
 *     package that is searched, or one below it; empty for the place of the settings
 * @param format what it is written as
 * @param body what it asks for, in that format; empty for a file that is to be filled in by hand
 */
public record NewRevision(
        String message,
        List<String> heads,
        Splicing splicing,
        List<String> branchLabels,
        List<String> dependsOn,
        Optional<String> id,
        Optional<String> location,
        RevisionFormat format,
        Optional<RevisionBody> body) {

    /** Whether a revision that is no head may be revised, which makes it a branch point. */
    public enum Splicing {
        REFUSED,
        ALLOWED
    }

    public NewRevision {
        requireNonNull(message, "message");
        heads = List.copyOf(heads);
        requireNonNull(splicing, "splicing");
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        requireNonNull(id, "id");
        requireNonNull(location, "location");
        requireNonNull(format, "format");
        requireNonNull(body, "body");
        if (body.filter(given -> given.format() != format).isPresent()) {
            throw new IllegalArgumentException("the body is written in another format than the revision");
        }
    }

    /** The same with a body, written in the format of that. */
    public NewRevision withBody(RevisionBody other) {
        return new NewRevision(
                message, heads, splicing, branchLabels, dependsOn, id, location, other.format(), Optional.of(other));
    }

    /** An SQL file that revises the only head, unless more is said. */
    public static Builder of(String message) {
        return new Builder(message);
    }

    /** Says more of a new revision. Not thread-safe. */
    public static final class Builder {

        private final String message;

        private final List<String> heads = new ArrayList<>();

        private Splicing splicing = Splicing.REFUSED;

        private final List<String> branchLabels = new ArrayList<>();

        private final List<String> dependsOn = new ArrayList<>();

        private Optional<String> id = Optional.empty();

        private Optional<String> location = Optional.empty();

        private RevisionFormat format = RevisionFormat.SQL;

        private Builder(String message) {
            this.message = requireNonNull(message, "message");
        }

        /**
         * What it revises; by default {@code head}. Called several times, it revises all of them, as a merge does.
         *
         * @param identifier as for {@link dev.migrations.Migrations#upgrade(String)}, or {@code base}
         */
        public Builder head(String identifier) {
            heads.add(requireNonNull(identifier, "identifier"));
            return this;
        }

        /** Lets it revise a revision that is no head. */
        public Builder splice() {
            splicing = Splicing.ALLOWED;
            return this;
        }

        /** Gives a label to the branch that begins here; can be called several times. */
        public Builder branchLabel(String label) {
            branchLabels.add(requireNonNull(label, "label"));
            return this;
        }

        /** Names a revision that must be applied before; can be called several times. */
        public Builder dependsOn(String identifier) {
            dependsOn.add(requireNonNull(identifier, "identifier"));
            return this;
        }

        /** The id; by default a generated one. */
        public Builder id(String newId) {
            id = Optional.of(newId);
            return this;
        }

        /** The location or the package that it goes to; by default that of the settings. */
        public Builder location(String place) {
            location = Optional.of(place);
            return this;
        }

        /** What it is written as; by default SQL. */
        public Builder format(RevisionFormat other) {
            format = requireNonNull(other, "other");
            return this;
        }

        public NewRevision build() {
            return new NewRevision(
                    message,
                    heads.isEmpty() ? List.of("head") : heads,
                    splicing,
                    branchLabels,
                    dependsOn,
                    id,
                    location,
                    format,
                    Optional.empty());
        }
    }
}
