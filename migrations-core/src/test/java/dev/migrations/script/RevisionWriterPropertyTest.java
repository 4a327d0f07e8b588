package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionWriterPropertyTest {

    private static final int REVISIONS = 40;

    private static final String NAME = "abcxyzABC0129_.";

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            " ",
            "\t",
            "-- @revision x",
            "-- ",
            "/*",
            "*/",
            "\\",
            "\\u0041",
            "\"",
            "'",
            "${x}",
            "{{id}}",
            "$1",
            "@",
            ",",
            ";",
            "é",
            "ß",
            "作",
            "\uD83D\uDE00",
            "\u2028",
            "\u00A0",
            "{",
            "}",
            "\\n",
            "//",
            "\"\"\"");

    @TempDir
    private Path folder;

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsWrittenReadsAsWhatWasAskedFor(long seed) throws IOException {
        random = new Random(seed);
        Project project = Project.withLine(folder)
                .packageName("app")
                .folder("src/main/java")
                .fileNameTemplate("{id}_{slug}");
        List<String> ids = new ArrayList<>();
        Map<String, Read> expected = new TreeMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < REVISIONS; i++) {
            NewRevision request = request(ids, taken);

            WrittenRevision written = project.writer().write(request);

            expected.put(written.revision(), asked(request));
            assertThat(read(project, written))
                    .as("seed %d, revision %d: %s", seed, i, request)
                    .isEqualTo(asked(request));
            ids.add(written.revision());
        }
        assertThat(compiled(project)).as("seed %d", seed).isEqualTo(expected);
    }

    /** What the engine finds when the classes are compiled, by id. */
    private Map<String, Read> compiled(Project project) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), "-d"));
        arguments.add(project.path("target").toString());
        project.files().stream()
                .filter(file -> file.endsWith(".java"))
                .forEach(file -> arguments.add(project.path(file).toString()));
        project.folder("target");
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        URL[] classPath = {project.path("target").toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(classPath, Migration.class.getClassLoader())) {
            Map<String, Read> read = new TreeMap<>();
            RevisionScripts.load(project.classLoader(classLoader).scripts())
                    .all()
                    .forEach(script -> read.put(script.id(), new Read(withoutOrigin(script.node()), script.message())));
            return read;
        }
    }

    private static Read asked(NewRevision request) {
        RevisionNode node = new RevisionNode(
                request.id().orElseThrow(),
                request.heads().equals(List.of("base")) ? List.of() : request.heads(),
                request.dependsOn(),
                request.branchLabels(),
                Origin.of(""));
        return new Read(node, request.message().strip());
    }

    private record Read(RevisionNode node, String message) {}

    private static Read read(Project project, WrittenRevision written) {
        SourceText text = SourceText.of(
                written.file().toString(), project.text(written.file().toString()));
        return switch (written.format()) {
            case SQL -> {
                SqlRevision revision = SqlRevision.parse(text, Map.of());
                yield new Read(withoutOrigin(revision.node()), revision.message());
            }
            case JAVA -> {
                JavaSource source = JavaSource.parse(text).orElseThrow();
                yield new Read(withoutOrigin(source.node().orElseThrow()), source.message());
            }
        };
    }

    private static RevisionNode withoutOrigin(RevisionNode node) {
        return new RevisionNode(node.id(), node.revises(), node.dependsOn(), node.branchLabels(), Origin.of(""));
    }

    private NewRevision request(List<String> ids, Set<String> taken) {
        NewRevision.Builder request = NewRevision.of(message())
                .id(newName(taken))
                .head(ids.isEmpty() || random.nextInt(8) == 0 ? "base" : any(ids))
                .splice()
                .format(random.nextBoolean() ? RevisionFormat.SQL : RevisionFormat.JAVA);
        for (int i = random.nextInt(3); i > 0; i--) {
            request.branchLabel(newName(taken));
        }
        Set<String> dependencies = new LinkedHashSet<>();
        for (int i = ids.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            dependencies.add(any(ids));
        }
        dependencies.forEach(request::dependsOn);
        return request.build();
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String message() {
        StringBuilder message = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            message.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return message.toString();
    }

    /** A file name must not begin with a dot, and on some file systems letter case does not count. */
    private String newName(Set<String> taken) {
        StringBuilder name = new StringBuilder();
        do {
            name.append(NAME.charAt(random.nextInt(name.isEmpty() ? NAME.length() - 1 : NAME.length())));
        } while (name.length() < 3 || !taken.add(name.toString().toLowerCase(Locale.ROOT)));
        return name.toString();
    }
}
