package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes in its file what a revision revises, and nothing else. */
final class RevisedFile {

    private static final Pattern REVISES = Pattern.compile("(?m)^-- @revises(?![^\\s])[ \\t]*(?<value>[^\\r\\n]*)");

    private static final Pattern REVISION = Pattern.compile("(?m)^-- @revision\\s[^\\n]*?(?<end>\\r?\\n|\\z)");

    private final ProjectRevisions revisions;

    private final WriterSettings settings;

    private final Map<String, String> placeholders;

    RevisedFile(ProjectRevisions revisions, WriterSettings settings, Map<String, String> placeholders) {
        this.revisions = revisions;
        this.settings = settings;
        this.placeholders = placeholders;
    }

    /**
     * Rewrites the file of the revision.
     *
     * @param moved the revision with the parents that it is to have
     * @throws InvalidNewRevisionException if its file is not found, or if it cannot be told what to change in it
     */
    WrittenRevision rewrite(RevisionNode moved) {
        Path file = revisions
                .file(moved)
                .orElseThrow(() -> new InvalidNewRevisionException(
                        "The file of revision '" + moved.id() + "' (" + moved.origin()
                                + ") is neither in a 'filesystem:' location nor in a source folder of the project.",
                        "Write that it revises " + Parents.quoted(moved.revises())
                                + " into the file where it comes from, by hand."));
        String shown = settings.shown(file);
        String content = read(file, shown);
        boolean isJava = shown.endsWith(".java");
        String bom = content.startsWith("\uFEFF") ? "\uFEFF" : "";
        String text = content.substring(bom.length());
        Optional<String> rewritten = isJava ? java(text, shown, moved) : sql(text, shown, moved);
        String result = rewritten.orElseThrow(() -> new InvalidNewRevisionException(
                "What revision '" + moved.id() + "' revises cannot be told for certain in " + shown + ".",
                "Write '"
                        + (isJava
                                ? "revises = " + TemplateValues.literals(moved.revises()) + "' into its @Revision"
                                : "-- @revises " + String.join(", ", moved.revises()) + "' into it")
                        + " by hand."));
        new SafeFile(file, shown).replace(bom + result);
        return new WrittenRevision(
                moved.id(),
                message(result, shown, isJava),
                moved.revises(),
                moved.dependsOn(),
                moved.branchLabels(),
                isJava ? RevisionFormat.JAVA : RevisionFormat.SQL,
                file);
    }

    private static String read(Path file, String shown) {
        try {
            List<Fault> faults = new ArrayList<>();
            return Utf8.decode(shown, Files.readAllBytes(file), faults)
                    .orElseThrow(() -> new InvalidNewRevisionException(faults));
        } catch (IOException e) {
            throw new MigrationException(
                    "The file " + shown + " could not be read: " + e + ".", "Make it readable.", e);
        }
    }

    private Optional<String> sql(String text, String shown, RevisionNode moved) {
        String parents = String.join(", ", moved.revises());
        return Optional.of(withParents(text, parents))
                .filter(result -> isRight(
                        SqlParser.parse(SourceText.of(shown, result), placeholders)
                                .node(),
                        moved));
    }

    private static String withParents(String text, String parents) {
        Matcher revises = REVISES.matcher(text);
        if (revises.find()) {
            String value = revises.group("value");
            int begin = revises.start("value");
            int end = begin + value.stripTrailing().length();
            String separator = text.charAt(begin - 1) == 's' ? " " : "";
            return text.substring(0, begin) + separator + parents + text.substring(end);
        }
        Matcher revision = REVISION.matcher(text);
        if (!revision.find()) {
            return text;
        }
        String lineBreak = revision.group("end").isEmpty() ? "\n" : revision.group("end");
        int at = revision.end();
        return text.substring(0, at)
                + (revision.group("end").isEmpty() ? lineBreak : "")
                + "-- @revises " + parents + lineBreak
                + text.substring(at);
    }

    private static Optional<String> java(String text, String shown, RevisionNode moved) {
        return JavaSource.parse(SourceText.of(shown, text))
                .filter(source -> source.node()
                        .filter(node -> node.id().equals(moved.id()))
                        .isPresent())
                .flatMap(source -> source.revising(moved.revises()))
                .filter(result ->
                        isRight(JavaSource.parse(SourceText.of(shown, result)).flatMap(JavaSource::node), moved));
    }

    /** Whether the changed file says what is wanted, and nothing else of the graph was hit. */
    private static boolean isRight(Optional<RevisionNode> node, RevisionNode moved) {
        return node.filter(found -> new RevisionNode(
                                moved.id(), moved.revises(), moved.dependsOn(), moved.branchLabels(), found.origin())
                        .equals(found))
                .isPresent();
    }

    private String message(String text, String shown, boolean isJava) {
        SourceText source = SourceText.of(shown, text);
        return isJava
                ? JavaSource.parse(source).map(JavaSource::message).orElse("")
                : SqlParser.parse(source, placeholders)
                        .script()
                        .map(SqlRevision::message)
                        .orElse("");
    }
}
