package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.NearestName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says of a location or package that does not exist which one was probably meant. */
final class MissingPlace implements LocationVisitor<Fault> {

    private final ClassLoader classLoader;

    MissingPlace(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    Fault location(Location location) {
        return location.accept(this);
    }

    @Override
    public Fault visitClassPath(Location.ClassPath location) {
        return fault(
                "Location '" + location + "' does not exist.",
                nearestOnClassPath(location.path()).map(Location.ClassPath::new).map(Location::toString),
                "put a folder of that name with at least one file in it on the class path, or mend the location.");
    }

    @Override
    public Fault visitFileSystem(Location.FileSystem location) {
        return fault(
                "Location '" + location + "' does not exist.",
                nearestInFileSystem(location.path())
                        .map(Location.FileSystem::new)
                        .map(Location::toString),
                "create the folder " + location.path().toAbsolutePath() + ", or mend the location.");
    }

    Fault inPackage(String name) {
        return fault(
                "Package '" + name + "' has no class.",
                nearestOnClassPath(name.replace('.', '/')).map(path -> path.replace('/', '.')),
                "put the class of a revision into it, or mend 'spring.migrations.packages'.");
    }

    private static Fault fault(String problem, Optional<String> nearest, String remedy) {
        return Fault.of(
                problem,
                nearest.map(name -> "Did you mean '" + name + "'? Otherwise " + remedy)
                        .orElseGet(() -> Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1)));
    }

    private Optional<String> nearestOnClassPath(String path) {
        return nearest(Arrays.asList(path.split("/")), found -> ClassPathFolders.below(classLoader, found))
                .filter(nearest -> !nearest.equals(path));
    }

    private static Optional<Path> nearestInFileSystem(Path path) {
        Path existing = path;
        while (!Files.isDirectory(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                existing = Path.of("");
                break;
            }
            existing = parent;
        }
        Path base = existing;
        List<String> missing = new ArrayList<>();
        base.relativize(path).forEach(name -> missing.add(name.toString()));
        return nearest(missing, found -> foldersBelow(base.resolve(found))).map(base::resolve);
    }

    private static List<String> foldersBelow(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        } catch (IOException e) {
            // What cannot be listed cannot be suggested; the fault that is told is another one.
            return List.of();
        }
        return names;
    }

    /** The path of the names, each replaced by the nearest one that there is; empty where one has none. */
    private static Optional<String> nearest(List<String> names, Function<String, List<String>> foldersBelow) {
        String found = "";
        for (String name : names) {
            Optional<String> nearest = NearestName.to(name, foldersBelow.apply(found));
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            found = found.isEmpty() ? nearest.get() : found + "/" + nearest.get();
        }
        return Optional.of(found);
    }
}
