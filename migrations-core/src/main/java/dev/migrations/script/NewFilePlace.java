package dev.migrations.script;

import dev.migrations.error.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the folder or the package that a new file goes to: always one in which it is found afterwards. */
final class NewFilePlace {

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*"
                    + "(\\.[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*)*");

    private final ScriptSettings settings;

    private final WriterSettings project;

    NewFilePlace(ScriptSettings settings, WriterSettings project) {
        this.settings = settings;
        this.project = project;
    }

    /**
     * The folder of a new SQL file.
     *
     * @param location the one that was asked for
     * @throws InvalidNewRevisionException if that is not searched, or if there is no folder to write to
     */
    Path folder(Optional<String> location) {
        return location.map(this::requested)
                .or(project::outputFolder)
                .or(this::firstFileSystem)
                .or(this::firstClassPath)
                .orElseThrow(() -> new InvalidNewRevisionException(
                        "There is no folder to write the new revision to: no location is a 'filesystem:' one, and "
                                + project.projectFolder() + " has no src/main/resources.",
                        "Say 'filesystem:FOLDER' in the locations, set the output folder, or run it in the folder of the"
                                + " project."));
    }

    private Path requested(String text) {
        Location location = Location.of(text);
        if (settings.locations().stream().noneMatch(searched -> isBelow(location, searched))) {
            throw new InvalidNewRevisionException(
                    "Location '" + text + "' is not searched, so a revision in it would not be found. Searched is "
                            + quoted(settings.locations()) + ".",
                    "Name one of these or a folder below one, or add it to the locations.");
        }
        return location.accept(new LocationVisitor<>() {
            @Override
            public Path visitClassPath(Location.ClassPath classPath) {
                return source(classPath)
                        .orElseThrow(() -> new InvalidNewRevisionException(
                                "Location '" + text + "' is on the class path, but " + project.projectFolder()
                                        + " has no src/main/resources to write the new revision to.",
                                "Run it in the folder of the project, or use a 'filesystem:' location."));
            }

            @Override
            public Path visitFileSystem(Location.FileSystem fileSystem) {
                return fileSystem.path().toAbsolutePath().normalize();
            }
        });
    }

    private static boolean isBelow(Location location, Location searched) {
        if (location instanceof Location.ClassPath inner && searched instanceof Location.ClassPath outer) {
            return outer.path().isEmpty() || (inner.path() + "/").startsWith(outer.path() + "/");
        }
        return location instanceof Location.FileSystem inner
                && searched instanceof Location.FileSystem outer
                && absolute(inner).startsWith(absolute(outer));
    }

    private static Path absolute(Location.FileSystem location) {
        return location.path().toAbsolutePath().normalize();
    }

    private static String quoted(List<?> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private Optional<Path> firstFileSystem() {
        return settings.locations().stream()
                .filter(Location.FileSystem.class::isInstance)
                .map(location -> absolute((Location.FileSystem) location))
                .findFirst();
    }

    private Optional<Path> firstClassPath() {
        return settings.locations().stream()
                .filter(Location.ClassPath.class::isInstance)
                .findFirst()
                .flatMap(location -> source((Location.ClassPath) location));
    }

    private Optional<Path> source(Location.ClassPath location) {
        return Files.isDirectory(project.resources())
                ? Optional.of(project.resourceFolder(location.path()).normalize())
                : Optional.empty();
    }

    /**
     * The package of a new class.
     *
     * @param requested the one that was asked for
     * @throws InvalidNewRevisionException if that is not searched, if none is, or if there are no Java sources
     */
    String packageName(Optional<String> requested) {
        if (settings.packages().isEmpty()) {
            throw new InvalidNewRevisionException(
                    "No packages are searched for revisions, so a new class would not be found.",
                    "Set 'spring.migrations.packages' (or Migrations.builder().packages(...)), or write the revision in"
                            + " SQL.");
        }
        String name = requested.orElse(settings.packages().get(0));
        boolean isSearched = settings.packages().stream()
                .anyMatch(searched -> searched.isEmpty() || (name + ".").startsWith(searched + "."));
        if (!isSearched || !(name.isEmpty() || PACKAGE.matcher(name).matches())) {
            throw new InvalidNewRevisionException(List.of(Fault.of(
                    "Package '" + name + "' is not searched, so a revision in it would not be found. Searched is "
                            + quoted(settings.packages()) + ".",
                    "Name one of these or a package below one, or add it to the packages.")));
        }
        if (!Files.isDirectory(project.javaSourceFolder())) {
            throw new InvalidNewRevisionException(
                    "The folder of Java sources, " + project.javaSourceFolder() + ", does not exist.",
                    "Run it in the folder of the project, or set the folder of Java sources.");
        }
        return name;
    }
}
