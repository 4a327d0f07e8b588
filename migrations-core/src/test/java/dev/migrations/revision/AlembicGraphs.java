package dev.migrations.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where graphs with the answers of Alembic are: those of the test resources, and those of real projects in the folder of
 * the system property {@code migrations.graphs}.
 */
public final class AlembicGraphs {

    private AlembicGraphs() {}

    /** The files of the test resources. */
    public static List<Path> own() {
        try {
            return jsonFiles(Path.of(AlembicGraphs.class.getResource("graphs").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of real projects; none where their folder is missing. */
    public static List<Path> ofRealProjects() {
        return Files.isDirectory(folderOfRealProjects()) ? jsonFiles(folderOfRealProjects()) : List.of();
    }

    /** The folder of the graphs of real projects, which may be missing. */
    public static Path folderOfRealProjects() {
        return Path.of(System.getProperty("migrations.graphs", "../../shared/graphs"));
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
