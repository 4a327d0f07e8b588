package dev.migrations.cli.command;

import dev.migrations.error.MigrationException;
import dev.migrations.script.NewRevision;
import dev.migrations.script.RevisionFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "revision",
        description = "Write a new revision.",
        footer = {
            "",
            "Examples:",
            "  migrations revision -m \"Add email to author\"",
            "  migrations revision -m \"Begin mail\" --head base --branch-label mail",
            "  migrations revision -m \"Backfill\" --head 3f2a --splice --depends-on 9b1d",
            "  migrations revision -m \"Widen name\" --format java --location com.example.migrations"
        })
final class RevisionCommand extends AnsweringCommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What it does, in one line.")
    private String message = "";

    @Option(names = "--autogenerate", description = "Compare the model with the database. Not available yet.")
    private boolean autogenerates;

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            description = "What it revises: a head, or base to begin a graph of its own; default: head.")
    private List<String> heads = List.of();

    @Option(names = "--splice", description = "Let it revise a revision that is no head, which begins a branch.")
    private boolean isSplice;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A label for the branch that begins here.")
    private List<String> branchLabels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description = "A revision that must be applied before it without being its parent.")
    private List<String> dependsOn = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id; default: a generated one.")
    private @Nullable String id;

    @Option(
            names = {"--location", "--version-path"},
            paramLabel = "PLACE",
            description = "The folder for SQL, or the package for Java, that it goes to.")
    private @Nullable String location;

    @Option(names = "--format", paramLabel = "FORMAT", description = "sql or java; default: sql.")
    private RevisionFormat format = RevisionFormat.SQL;

    RevisionCommand(Context context) {
        super(context);
    }

    @Override
    Answer answer() {
        if (autogenerates) {
            throw new MigrationException(
                    "'--autogenerate' is not available yet: nothing compares the model with the database.",
                    "Leave it out, and write the changes into the new revision.");
        }
        return WrittenDocument.answer(
                "Wrote",
                context.migrations().revision(request()),
                context.surroundings().folder());
    }

    private NewRevision request() {
        NewRevision.Builder request = NewRevision.of(message).format(format);
        heads.forEach(request::head);
        branchLabels.forEach(request::branchLabel);
        dependsOn.forEach(request::dependsOn);
        if (isSplice) {
            request.splice();
        }
        if (id != null) {
            request.id(id);
        }
        if (location != null) {
            request.location(location);
        }
        return request.build();
    }
}
