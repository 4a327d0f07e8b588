package dev.migrations.script;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A folder with a project in it, in which revisions are written. */
final class Project {

    private final Path folder;

    private final List<Location> locations = new ArrayList<>();

    private final List<String> packages = new ArrayList<>();

    private ClassLoader classLoader = Project.class.getClassLoader();

    private Optional<Path> outputFolder = Optional.empty();

    private String fileNameTemplate = "{year}{month}{day}_{hour}{minute}_{id}_{slug}";

    private ZoneId timeZone = ZoneOffset.UTC;

    private IdGenerator idGenerator = IdGenerator.SEQUENTIAL;

    private List<List<String>> hooks = List.of();

    private Duration hookTimeout = Duration.ofMinutes(1);

    Project(Path folder) {
        this.folder = folder;
    }

    /** With revisions in the folder {@code db}, each of which revises the one before it. */
    static Project withLine(Path folder, String... ids) {
        Project project = new Project(folder).folder("db").location("filesystem:" + folder.resolve("db"));
        String parent = "";
        for (String id : ids) {
            project.revision(id, parent);
            parent = id;
        }
        return project;
    }

    static List<String> failureOf(ThrowingCallable call) {
        MigrationException failure = catchThrowableOfType(MigrationException.class, call);
        return List.of(failure.problem(), failure.action());
    }

    /** The failure, the folder of the project written as {@code PROJECT} in its texts. */
    List<String> failure(ThrowingCallable call) {
        return failureOf(call).stream()
                .map(text -> text.replace(folder.toString(), "PROJECT"))
                .toList();
    }

    Project location(String text) {
        locations.add(Location.of(text));
        return this;
    }

    Project packageName(String name) {
        packages.add(name);
        return this;
    }

    Project classLoader(ClassLoader other) {
        classLoader = other;
        return this;
    }

    Project outputFolder(String path) {
        outputFolder = Optional.of(Path.of(path));
        return this;
    }

    Project fileNameTemplate(String template) {
        fileNameTemplate = template;
        return this;
    }

    Project timeZone(String id) {
        timeZone = ZoneId.of(id);
        return this;
    }

    Project idGenerator(IdGenerator generator) {
        idGenerator = generator;
        return this;
    }

    Project hook(String... command) {
        hooks = Stream.concat(hooks.stream(), Stream.of(List.of(command))).toList();
        return this;
    }

    Project hookTimeout(Duration timeout) {
        hookTimeout = timeout;
        return this;
    }

    Project folder(String path) {
        try {
            Files.createDirectories(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code db/<id>.sql}. */
    Project revision(String id, String revises) {
        return file("db/" + id + ".sql", sql(id, revises));
    }

    static String sql(String id, String revises) {
        return "-- @revision " + id + "\n" + (revises.isEmpty() ? "" : "-- @revises " + revises + "\n")
                + "\n-- @upgrade\nSELECT 1;\n\n-- @downgrade\n";
    }

    Project file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the project, as paths below it. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    WriterSettings settings() {
        return new WriterSettings(
                folder,
                outputFolder,
                Path.of("src/main/java"),
                Path.of("db/templates"),
                fileNameTemplate,
                timeZone,
                40,
                idGenerator,
                hooks,
                hookTimeout);
    }

    ScriptSettings scripts() {
        return new ScriptSettings(classLoader, locations, packages, Map.of(), List.of());
    }

    /** For what must not look at the database. */
    RevisionWriter writer() {
        return writer(() -> {
            throw new AssertionError("the database was asked");
        });
    }

    /** For a version table with these rows. */
    RevisionWriter writerAt(String... rows) {
        return writer(() -> List.of(rows));
    }

    private RevisionWriter writer(Supplier<List<String>> rows) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T22:32:10.123Z"), ZoneOffset.UTC);
        return new RevisionWriter(scripts(), settings(), rows, clock);
    }

    /** The path of the written file below the project. */
    String written(NewRevision request) {
        return folder.relativize(writer().write(request).file()).toString().replace('\\', '/');
    }
}
