package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.GraphFault;
import dev.migrations.revision.InvalidGraphException;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.ScriptSettings.Searched;
import dev.migrations.sql.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and reads all revisions. What it finds does not depend on the order of the class path or of folders. */
final class ScriptLoader {

    private final ScriptSettings settings;

    private final List<Fault> faults = new ArrayList<>();

    /** What was chosen to be searched and does not exist. */
    private final List<Function<MissingPlace, Fault>> missing = new ArrayList<>();

    private final List<Loaded<? extends RevisionScript>> loaded = new ArrayList<>();

    private final Map<String, String> identities = new HashMap<>();

    ScriptLoader(ScriptSettings settings) {
        this.settings = settings;
    }

    RevisionScripts load() {
        read();
        missing.forEach(place -> faults.add(place.apply(new MissingPlace(settings.classLoader()))));
        boolean isComplete = faults.isEmpty();
        loaded.forEach(each -> faults.addAll(each.faults()));
        if (!faults.isEmpty()) {
            faults.addAll(graphFaultsOfTheirOwn(isComplete));
            throw new InvalidScriptsException(faults);
        }
        return RevisionScripts.of(
                loaded.stream().flatMap(each -> each.script().stream()).toList());
    }

    /** Reads, but does not say what is wrong; once. What is not on the class path may not have been built yet. */
    ScriptLoader read() {
        readFiles();
        readClasses();
        return this;
    }

    /** What came of every file and class. */
    List<Loaded<? extends RevisionScript>> loaded() {
        return List.copyOf(loaded);
    }

    /** What is wrong besides the faults of single files and classes. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The real path of a file that was found in a folder; empty for one in a jar, and for a class. */
    Optional<Path> file(String source) {
        return Optional.ofNullable(identities.get(source))
                .filter(identity -> !identity.startsWith("jar:"))
                .map(Path::of);
    }

    private void readFiles() {
        List<FoundFile> files = findFiles();
        Map<String, Long> uses = files.stream().collect(Collectors.groupingBy(FoundFile::path, Collectors.counting()));
        for (FoundFile file : files) {
            boolean isUnique = uses.getOrDefault(file.path(), 0L) == 1;
            String source = isUnique ? file.path() : file.identity();
            identities.put(source, file.identity());
            read(source, file.content());
        }
    }

    private List<FoundFile> findFiles() {
        Map<String, FoundFile> files = new LinkedHashMap<>();
        ResourceSearch search = new ResourceSearch(
                settings.classLoader(),
                ".sql",
                (path, identity, content) -> {
                    FoundFile earlier = files.get(identity);
                    if (earlier == null) {
                        files.put(identity, new FoundFile(path, identity, content.read()));
                    } else if (path.compareTo(earlier.path()) < 0) {
                        files.put(identity, new FoundFile(path, identity, earlier.content()));
                    }
                },
                faults);
        for (Location location : new LinkedHashSet<>(settings.locations())) {
            if (!location.accept(search) && !settings.mayBeMissing(Searched.LOCATIONS)) {
                missing.add(place -> place.location(location));
            }
        }
        return files.values().stream()
                .sorted(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::identity))
                .toList();
    }

    private void read(String source, byte[] content) {
        Utf8.decode(source, content, faults)
                .ifPresent(text -> loaded.add(SqlParser.parse(SourceText.of(source, text), settings.placeholders())));
    }

    private void readClasses() {
        MigrationClasses classes = new MigrationClasses(settings.classLoader());
        Set<String> names = classNames(classes);
        List<Migration> given = new ArrayList<>(settings.migrations());
        given.sort(Comparator.comparing(
                migration -> MigrationClasses.annotated(migration).getName()));
        for (Migration migration : given) {
            names.remove(MigrationClasses.annotated(migration).getName());
            loaded.add(MigrationClasses.given(migration));
        }
        names.forEach(name -> classes.named(name).ifPresent(loaded::add));
    }

    /** In the order of the alphabet. */
    private Set<String> classNames(MigrationClasses classes) {
        Set<String> names = new TreeSet<>();
        for (String packageName : settings.packages()) {
            if (settings.mayBeMissing(Searched.PACKAGES)) {
                names.addAll(classes.namesInDefault(packageName, faults));
            } else {
                classes.namesIn(packageName, faults)
                        .ifPresentOrElse(names::addAll, () -> missing.add(place -> place.inPackage(packageName)));
            }
        }
        return names;
    }

    /** The faults of the graph that remain when the files and classes are mended that are faulty themselves. */
    private List<GraphFault> graphFaultsOfTheirOwn(boolean isComplete) {
        List<RevisionNode> nodes =
                loaded.stream().flatMap(each -> each.node().stream()).toList();
        boolean areAllKnown = isComplete && nodes.size() == loaded.size();
        try {
            RevisionGraph.of(nodes);
            return List.of();
        } catch (InvalidGraphException e) {
            return e.graphFaults().stream()
                    .filter(fault -> areAllKnown || !isUnknown(fault))
                    .toList();
        }
    }

    private static boolean isUnknown(GraphFault fault) {
        return fault instanceof GraphFault.UnknownParent || fault instanceof GraphFault.UnknownDependency;
    }

    /** A file and its bytes; a class, because a record would compare its array by identity. */
    private static final class FoundFile {

        private final String path;

        private final String identity;

        private final byte[] content;

        FoundFile(String path, String identity, byte[] content) {
            this.path = path;
            this.identity = identity;
            this.content = content;
        }

        String path() {
            return path;
        }

        String identity() {
            return identity;
        }

        byte[] content() {
            return content;
        }
    }
}
