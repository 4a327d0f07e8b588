package dev.migrations.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder with the revisions of one tool, deleted when it is closed. */
record RevisionFolder(Path path) implements AutoCloseable {

    static RevisionFolder of(Tool tool, int revisions) throws IOException {
        RevisionFolder folder = new RevisionFolder(Files.createTempDirectory("benchmarks"));
        tool.write(folder.path(), revisions);
        return folder;
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(path)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
