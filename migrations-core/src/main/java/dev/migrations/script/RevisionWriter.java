package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.Header.Written;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes new revisions and moves those that are there. Reads all revisions anew in every method, and writes nothing
 * before the result was checked.
 */
public final class RevisionWriter {

    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private static final String IN_REQUEST = "the new revision";

    private final ScriptSettings scripts;

    private final WriterSettings settings;

    private final Supplier<List<String>> rows;

    private final Clock clock;

    /**
     * Reads nothing yet.
     *
     * @param scripts where revisions come from
     * @param rows the rows of the version table; only asked for where an identifier counts from them
     * @param clock tells the time of the create date
     */
    public RevisionWriter(ScriptSettings scripts, WriterSettings settings, Supplier<List<String>> rows, Clock clock) {
        this.scripts = scripts;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes a new revision.
     *
     * @throws InvalidNewRevisionException if it cannot be written as it was asked for
     * @throws HookFailedException if a command that was to run on the file failed; the file stays
     * @throws dev.migrations.error.MigrationException if something it names is not found, if the revisions that are there
     *     are faulty, or if the file exists or cannot be written
     */
    public WrittenRevision write(NewRevision request) {
        ProjectRevisions revisions = ProjectRevisions.load(scripts, settings);
        return write(request, checked(request, revisions));
    }

    /**
     * What {@link #write} would write. Writes nothing, and runs no command.
     *
     * @throws InvalidNewRevisionException if it cannot be written as it was asked for
     * @throws dev.migrations.error.MigrationException if something it names is not found, or if the revisions that are there
     *     are faulty
     */
    public RevisionDraft draft(NewRevision request) {
        Draft draft = checked(request, ProjectRevisions.load(scripts, settings));
        return new RevisionDraft(draft.header().id(), draft.file(), draft.text());
    }

    private Draft checked(NewRevision request, ProjectRevisions revisions) {
        return checked(request, revisions, parents(revisions).revises(request.heads(), request.splicing()));
    }

    /**
     * Writes a new revision that revises several others.
     *
     * @param identifiers what it revises; the heads of the request are not looked at
     * @throws InvalidNewRevisionException if they are fewer than two, or if it cannot be written as it was asked for
     * @throws HookFailedException if a command that was to run on the file failed; the file stays
     * @throws dev.migrations.error.MigrationException as for {@link #write}
     */
    public WrittenRevision merge(List<String> identifiers, NewRevision request) {
        ProjectRevisions revisions = ProjectRevisions.load(scripts, settings);
        List<String> parents = parents(revisions).revises(identifiers, request.splicing());
        if (parents.size() < 2) {
            throw new InvalidNewRevisionException(
                    "A merge revises at least two revisions, but "
                            + (parents.isEmpty() ? "none" : "only '" + parents.get(0) + "'") + " was named.",
                    revisions.graph().heads().size() > 1
                            ? "Name 'heads', or two of "
                                    + Parents.quoted(ids(revisions.graph().heads())) + "."
                            : "There is nothing to merge: there are no two heads.");
        }
        return write(request, checked(request, revisions, parents));
    }

    private Parents parents(ProjectRevisions revisions) {
        return new Parents(revisions.graph(), targets(revisions));
    }

    private Targets targets(ProjectRevisions revisions) {
        return new Targets(revisions.graph(), rows);
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    private Draft checked(NewRevision request, ProjectRevisions revisions, List<String> parents) {
        Instant now = clock.instant();
        ZonedDateTime time = now.atZone(settings.timeZone());
        checkNames(request, revisions);
        RevisionHeader header = new RevisionHeader(
                request.id().orElseGet(() -> new RevisionIds(settings.idGenerator()).next(revisions.names(), time)),
                parents,
                request.message().strip(),
                request.branchLabels(),
                parents(revisions).dependsOn(request.dependsOn()),
                now.truncatedTo(ChronoUnit.SECONDS).toString());
        RevisionTemplate template = new TemplateFiles(settings).template(request.format());
        request.body().ifPresent(body -> new BodyCheck(body, template).requirePlaces());
        Draft draft =
                switch (request.format()) {
                    case SQL -> sql(header, template, request, time);
                    case JAVA -> java(header, template, request, revisions);
                };
        checkGraph(revisions.graph(), header.node(Origin.of(settings.shown(draft.file()))));
        return draft;
    }

    private WrittenRevision write(NewRevision request, Draft draft) {
        String shown = settings.shown(draft.file());
        new SafeFile(draft.file(), shown).create(draft.text());
        WrittenRevision written = written(
                draft.header().node(Origin.of(shown)), draft.header().message(), request.format(), draft.file());
        new PostWriteHooks(settings).run(written);
        return written;
    }

    /** A file that is not written yet. */
    private record Draft(RevisionHeader header, Path file, String text) {}

    private void checkNames(NewRevision request, ProjectRevisions revisions) {
        List<Fault> faults = new ArrayList<>(messageFaults(request.message().strip()));
        Header header = new Header(faults);
        request.id()
                .filter(id -> header.isId(new Written(id, IN_REQUEST)))
                .ifPresent(id -> checkNew("Id", id, revisions, faults));
        header.labels(request.branchLabels().stream()
                        .map(label -> new Written(label, IN_REQUEST))
                        .toList())
                .forEach(label -> {
                    checkNew("Branch label", label, revisions, faults);
                    if (request.id().filter(label::equals).isPresent()) {
                        faults.add(Fault.of(
                                "Branch label '" + label + "' is the id of the new revision.",
                                "Choose another label."));
                    }
                });
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
    }

    private static List<Fault> messageFaults(String message) {
        if (message.lines().count() > 1) {
            return List.of(Fault.of(
                    "The message of the new revision has more than one line.",
                    "Say it in one line, and the rest in a comment."));
        }
        boolean isWritable = StandardCharsets.UTF_8.newEncoder().canEncode(message)
                && message.chars().noneMatch(character -> character != '\t' && Character.isISOControl(character));
        return isWritable
                ? List.of()
                : List.of(Fault.of(
                        "The message of the new revision has a control character, or half of a character.",
                        "Write it in letters and signs that can be printed."));
    }

    private static void checkNew(String kind, String name, ProjectRevisions revisions, List<Fault> faults) {
        if (RESERVED.contains(name)) {
            faults.add(Fault.of(
                    kind + " '" + name + "' of the new revision has a meaning of its own wherever a revision is named.",
                    "Choose another one than 'head', 'heads', 'base' and 'current'."));
        }
        for (RevisionNode node : revisions.graph().revisions()) {
            if (node.id().equals(name)) {
                faults.add(Fault.of(
                        kind + " '" + name + "' of the new revision is the id of another revision, in " + node.origin()
                                + ".",
                        "Choose another one."));
            }
            if (node.branchLabels().contains(name)) {
                faults.add(Fault.of(
                        kind + " '" + name + "' of the new revision is a branch label of revision '" + node.id()
                                + "', in " + node.origin() + ".",
                        "Choose another one."));
            }
        }
    }

    private Draft sql(RevisionHeader header, RevisionTemplate template, NewRevision request, ZonedDateTime time) {
        Path folder = new NewFilePlace(scripts, settings).folder(request.location());
        String name = new FileNameTemplate(settings.fileNameTemplate())
                .fileName(header.id(), Slug.of(header.message(), settings.slugLength()), time);
        Path file = folder.resolve(name + ".sql");
        request.body().ifPresent(body -> new BodyCheck(body, template).requireReadable());
        String text = template.render(TemplateValues.sql(header, request.body()));
        Loaded<SqlRevision> parsed = SqlParser.parse(SourceText.of(settings.shown(file), text), scripts.placeholders());
        if (!parsed.faults().isEmpty()) {
            throw new InvalidNewRevisionException(parsed.faults().stream()
                    .map(fault -> Fault.of(
                            "Template " + template.source() + " makes a file that is no revision. " + fault.problem(),
                            "Mend the template: " + fault.action()))
                    .toList());
        }
        checkTemplate(template, header, parsed.node());
        request.body().ifPresent(body -> new BodyCheck(body, template).requireKept(parsed.orElseThrow()));
        return new Draft(header, file, text);
    }

    private Draft java(
            RevisionHeader header, RevisionTemplate template, NewRevision request, ProjectRevisions revisions) {
        String packageName = new NewFilePlace(scripts, settings).packageName(request.location());
        Path folder = settings.javaSourceFolder().resolve(packageName.replace('.', '/'));
        String className =
                ClassNames.of(header.message(), header.id(), taken(revisions.classNames(packageName), request.body()));
        Path file = folder.resolve(className + ".java");
        String text = template.render(TemplateValues.java(header, packageName, className, request.body()));
        checkTemplate(
                template,
                header,
                JavaSource.parse(SourceText.of(settings.shown(file), text)).flatMap(JavaSource::node));
        return new Draft(header, file, text);
    }

    /** Also with the names that the body refers to by themselves. */
    private static Set<String> taken(Set<String> classNames, Optional<RevisionBody> body) {
        Set<String> taken = new LinkedHashSet<>(classNames);
        body.map(RevisionBody::imports)
                .orElse(List.of())
                .forEach(name ->
                        taken.add(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
        return taken;
    }

    private static void checkTemplate(RevisionTemplate template, RevisionHeader header, Optional<RevisionNode> parsed) {
        boolean isSame =
                parsed.filter(node -> header.node(node.origin()).equals(node)).isPresent();
        if (!isSame) {
            throw new InvalidNewRevisionException(
                    "Template " + template.source() + " makes a file that does not say all of the new revision: its id,"
                            + " what it revises and depends on, and its branch labels.",
                    "Put {{id}}, {{revises}}, {{depends-on}} and {{branch-labels}} where the built-in template has"
                            + " them; 'migrations list-templates' shows it.");
        }
    }

    /** With the faults of the graph as it would be. */
    private static void checkGraph(RevisionGraph graph, RevisionNode... changed) {
        List<String> ids = Arrays.stream(changed).map(RevisionNode::id).toList();
        List<RevisionNode> nodes = new ArrayList<>(graph.revisions());
        nodes.removeIf(node -> ids.contains(node.id()));
        nodes.addAll(List.of(changed));
        RevisionGraph.of(nodes);
    }

    private static WrittenRevision written(RevisionNode node, String message, RevisionFormat format, Path file) {
        return new WrittenRevision(
                node.id(), message, node.revises(), node.dependsOn(), node.branchLabels(), format, file);
    }

    /**
     * The file of a revision.
     *
     * @return empty where it stands in a jar or is only there as built
     * @throws dev.migrations.error.MigrationException if there is no such revision, or if the identifier names several
     */
    public Optional<Path> file(String identifier) {
        ProjectRevisions revisions = ProjectRevisions.load(scripts, settings);
        return revisions.file(Rebase.single(identifier, targets(revisions).resolve(identifier)));
    }

    /**
     * Lets a revision revise another head.
     *
     * @param identifier the lowest revision that moves
     * @param onto the head that it is to revise; {@code head} for the only one that it is not below of
     * @param begun revisions that were begun and did not come to their end
     * @throws InvalidNewRevisionException if it is applied, if something on it is, or if its file cannot be changed
     * @throws dev.migrations.error.MigrationException if something is not found, or if the file cannot be written
     */
    public WrittenRevision rebase(String identifier, String onto, Collection<String> begun) {
        ProjectRevisions revisions = ProjectRevisions.load(scripts, settings);
        Rebase rebase = new Rebase(revisions.graph(), rows.get(), identifier, onto);
        rebase.requireUnapplied(begun);
        RevisionNode moved = rebase.moved();
        checkGraph(revisions.graph(), moved);
        return new RevisedFile(revisions, settings, scripts.placeholders()).rewrite(moved);
    }

    /** The template of every format. */
    public static List<RevisionTemplate> templates(WriterSettings settings) {
        TemplateFiles files = new TemplateFiles(settings);
        return Arrays.stream(RevisionFormat.values()).map(files::template).toList();
    }
}
