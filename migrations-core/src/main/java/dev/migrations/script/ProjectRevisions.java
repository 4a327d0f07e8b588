package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions as somebody who writes one sees them: those that the engine finds, and those in the source folders of the
 * project, whether they were built since or not. What is in a source folder counts instead of what was built of it.
 */
final class ProjectRevisions {

    private static final String CLASS = ".java";

    private final ScriptSettings settings;

    private final WriterSettings project;

    private final ScriptLoader found;

    private final List<Fault> faults = new ArrayList<>();

    private final List<RevisionNode> sources = new ArrayList<>();

    /** What the files of the source folders are called on the class path. */
    private final Set<String> builtNames = new LinkedHashSet<>();

    private final Map<String, Path> files = new LinkedHashMap<>();

    private final RevisionGraph graph;

    private ProjectRevisions(ScriptSettings settings, WriterSettings project) {
        this.settings = settings;
        this.project = project;
        this.found = new ScriptLoader(settings).read();
        sqlFolders().forEach(this::readSql);
        settings.packages().forEach(this::readJava);
        List<RevisionNode> nodes = new ArrayList<>(foundElsewhere());
        nodes.addAll(sources);
        faults.addAll(0, found.faults());
        if (!faults.isEmpty()) {
            throw new InvalidScriptsException(faults);
        }
        this.graph = RevisionGraph.of(nodes);
    }

    /**
     * Reads all of them.
     *
     * @throws InvalidScriptsException if files or classes are wrong
     * @throws dev.migrations.revision.InvalidGraphException if they are right, but do not make a graph
     */
    static ProjectRevisions load(ScriptSettings settings, WriterSettings project) {
        return new ProjectRevisions(settings, project);
    }

    /** Where files may stand that are not on the class path yet, each folder once. */
    private Set<Path> sqlFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Location location : settings.locations()) {
            location.accept(new LocationVisitor<Optional<Path>>() {
                        @Override
                        public Optional<Path> visitClassPath(Location.ClassPath classPath) {
                            return Optional.of(project.resourceFolder(classPath.path()));
                        }

                        @Override
                        public Optional<Path> visitFileSystem(Location.FileSystem fileSystem) {
                            return Optional.empty();
                        }
                    })
                    .ifPresent(folders::add);
        }
        project.outputFolder().filter(folder -> !isFound(folder)).ifPresent(folders::add);
        folders.removeIf(folder -> !Files.isDirectory(folder));
        return folders;
    }

    private boolean isFound(Path folder) {
        return fileSystemFolders().stream().anyMatch(folder::startsWith);
    }

    private List<Path> fileSystemFolders() {
        List<Path> folders = new ArrayList<>();
        for (Location location : settings.locations()) {
            if (location instanceof Location.FileSystem fileSystem) {
                folders.add(fileSystem.path().toAbsolutePath().normalize());
            }
        }
        return folders;
    }

    private void readSql(Path folder) {
        ResourceSearch search = new ResourceSearch(
                settings.classLoader(),
                ".sql",
                (path, identity, content) -> {
                    Path file = Path.of(path);
                    String shown = project.shown(file);
                    Optional<SourceText> text =
                            Utf8.decode(shown, content.read(), faults).map(decoded -> SourceText.of(shown, decoded));
                    text.ifPresent(known -> addSql(file, SqlParser.parse(known, settings.placeholders())));
                },
                faults);
        search.visitFileSystem(new Location.FileSystem(folder));
    }

    private void addSql(Path file, Loaded<SqlRevision> loaded) {
        boolean isNew = !files.containsValue(file);
        if (isNew) {
            faults.addAll(loaded.faults());
            loaded.node().ifPresent(node -> add(node, file));
        }
    }

    private void add(RevisionNode node, Path file) {
        sources.add(node);
        files.putIfAbsent(node.id(), file);
        if (file.startsWith(project.resources())) {
            builtNames.add(slashes(project.resources().relativize(file)));
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void readJava(String packageName) {
        Path folder = packageFolder(packageName);
        if (!Files.isDirectory(folder)) {
            return;
        }
        ResourceSearch search = new ResourceSearch(
                settings.classLoader(),
                CLASS,
                (path, identity, content) -> {
                    Path file = Path.of(path);
                    Utf8.decode(project.shown(file), content.read(), faults)
                            .flatMap(text -> JavaSource.parse(SourceText.of(project.shown(file), text)))
                            .flatMap(JavaSource::node)
                            .filter(node -> !files.containsValue(file))
                            .ifPresent(node -> add(node, file));
                },
                faults);
        search.visitFileSystem(new Location.FileSystem(folder));
    }

    private Path packageFolder(String packageName) {
        return project.javaSourceFolder().resolve(packageName.replace('.', '/'));
    }

    private List<RevisionNode> foundElsewhere() {
        Set<String> ids = new LinkedHashSet<>();
        sources.forEach(node -> ids.add(node.id()));
        List<RevisionNode> elsewhere = new ArrayList<>();
        for (Loaded<? extends RevisionScript> loaded : found.loaded()) {
            boolean isBuiltFromSource = loaded.node()
                    .filter(node ->
                            ids.contains(node.id()) || isBuilt(node.origin().source()))
                    .isPresent();
            if (!isBuiltFromSource) {
                faults.addAll(loaded.faults());
                loaded.node().ifPresent(elsewhere::add);
            }
        }
        return elsewhere;
    }

    private boolean isBuilt(String source) {
        return builtNames.contains(source) && found.file(source).isPresent();
    }

    RevisionGraph graph() {
        return graph;
    }

    /** All ids and branch labels. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (RevisionNode node : graph.revisions()) {
            names.add(node.id());
            names.addAll(node.branchLabels());
        }
        return names;
    }

    /** The file that a revision can be edited in; empty where there is none but in a jar or as it was built. */
    Optional<Path> file(RevisionNode revision) {
        Path source = files.get(revision.id());
        return source == null ? inLocation(revision).or(() -> sourceOfClass(revision)) : Optional.of(source);
    }

    private Optional<Path> inLocation(RevisionNode revision) {
        return found.file(revision.origin().source())
                .filter(file -> fileSystemFolders().stream().anyMatch(folder -> isBelow(file, folder)));
    }

    private static boolean isBelow(Path realFile, Path folder) {
        try {
            return realFile.startsWith(folder.toRealPath());
        } catch (IOException e) {
            // A folder that is not there has no files.
            return false;
        }
    }

    private Optional<Path> sourceOfClass(RevisionNode revision) {
        String outermost = revision.origin().source().replaceFirst("\\$.*", "");
        return Optional.of(project.javaSourceFolder().resolve(outermost.replace('.', '/') + CLASS))
                .filter(Files::isRegularFile);
    }

    /** The simple names of what is in the package, in lower case. */
    Set<String> classNames(String packageName) {
        Set<String> names = new LinkedHashSet<>();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        for (RevisionNode node : graph.revisions()) {
            String source = node.origin().source();
            if (source.startsWith(prefix)) {
                names.add(source.substring(prefix.length()).toLowerCase(Locale.ROOT));
            }
        }
        ResourceSearch search = new ResourceSearch(
                settings.classLoader(),
                CLASS,
                (path, identity, content) -> names.add(simpleName(path).toLowerCase(Locale.ROOT)),
                new ArrayList<>());
        search.visitFileSystem(new Location.FileSystem(packageFolder(packageName)));
        return names;
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - CLASS.length());
    }
}
