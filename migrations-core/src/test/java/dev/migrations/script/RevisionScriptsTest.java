package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.script.ScriptSettings.Searched;
import dev.migrations.sql.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionScriptsTest {

    @TempDir
    Path folder;

    @Test
    void filesAreFoundInFoldersBelowAFileSystemLocation() throws IOException {
        write("migrations/b.sql", sql("b", "a"));
        write("migrations/2026/a.sql", sql("a"));
        write("migrations/b.sql.orig", "not SQL");
        write("migrations/.#b.sql", "not SQL");

        RevisionScripts scripts = load(new Location.FileSystem(folder.resolve("migrations")));

        assertThat(sources(scripts)).containsExactly(folder + "/migrations/2026/a.sql", folder + "/migrations/b.sql");
    }

    @Test
    void symbolicLinksAreFollowedAndTheSameFileIsReadOnce() throws IOException {
        write("elsewhere/a.sql", sql("a"));
        write("migrations/b.sql", sql("b", "a"));
        Files.createSymbolicLink(folder.resolve("migrations/link"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("migrations/again.sql"), folder.resolve("migrations/b.sql"));
        Files.createSymbolicLink(folder.resolve("elsewhere/up"), folder.resolve("migrations"));

        RevisionScripts scripts = load(new Location.FileSystem(folder.resolve("migrations")));

        assertThat(sources(scripts))
                .containsExactly(folder + "/migrations/link/a.sql", folder + "/migrations/again.sql");
    }

    @Test
    void aFileSystemLocationThatDoesNotExistIsAFault() {
        Path missing = folder.resolve("missing");

        assertFails(
                () -> load(new Location.FileSystem(missing)),
                "Location 'filesystem:" + missing + "' does not exist.",
                "Create the folder " + missing + ", or mend the location.");
    }

    @Test
    void aFileSystemLocationThatIsAFileIsAFault() throws IOException {
        Path file = write("a.sql", sql("a"));

        assertFails(
                () -> load(new Location.FileSystem(file)),
                "Location 'filesystem:" + file + "' is not a folder.",
                "Name the folder that it is in.");
    }

    @Test
    void aFileSystemLocationThatIsNearlyThereIsSuggested() throws IOException {
        write("db/migrations/a.sql", sql("a"));
        Path missing = folder.resolve("db/migration");

        assertFails(
                () -> load(new Location.FileSystem(missing)),
                "Location 'filesystem:" + missing + "' does not exist.",
                "Did you mean 'filesystem:" + missing + "s'? Otherwise create the folder " + missing
                        + ", or mend the location.");
    }

    @Test
    void aClassPathLocationThatDoesNotExistIsAFault() throws IOException {
        try (URLClassLoader loader = loader(folder)) {
            assertFails(
                    () -> load(loader, "classpath:db/none"),
                    "Location 'classpath:db/none' does not exist.",
                    "Put a folder of that name with at least one file in it on the class path, or mend the location.");
        }
    }

    @Test
    void aClassPathLocationThatIsNearlyThereInAFolderOrAJarIsSuggested() throws IOException {
        write("classes/db/migrations/a.sql", sql("a"));
        Path jar = jarOfFilesOnly("one.jar", Map.of("database/changes/b.sql", sql("b", "a")));

        try (URLClassLoader loader = loader(folder.resolve("classes"), jar)) {
            FaultsException exception = catchThrowableOfType(
                    FaultsException.class, () -> load(loader, "classpath:bd/migration", "databases/changes"));

            assertThat(exception.faults())
                    .containsExactly(
                            Fault.of(
                                    "Location 'classpath:bd/migration' does not exist.",
                                    "Did you mean 'classpath:db/migrations'? Otherwise put a folder of that name with at"
                                            + " least one file in it on the class path, or mend the location."),
                            Fault.of(
                                    "Location 'classpath:databases/changes' does not exist.",
                                    "Did you mean 'classpath:database/changes'? Otherwise put a folder of that name with at"
                                            + " least one file in it on the class path, or mend the location."));
        }
    }

    @Test
    void aParentThatMayBeInALocationThatDoesNotExistIsNotUnknown() throws IOException {
        write("db/migrations/b.sql", sql("b", "a"));
        try (URLClassLoader loader = loader(folder)) {
            FaultsException exception =
                    catchThrowableOfType(FaultsException.class, () -> load(loader, "db/migrations", "db/none"));

            assertThat(exception.faults().stream().map(Fault::problem))
                    .containsExactly("Location 'classpath:db/none' does not exist.");
        }
    }

    @Test
    void aPackageWithoutAClassIsAFault() throws IOException {
        write("com/example/migrations/readme.txt", "");
        try (URLClassLoader loader = loader(folder)) {
            assertFails(
                    () -> load(loader, List.of("com.example.migratons"), Set.of()),
                    "Package 'com.example.migratons' has no class.",
                    "Did you mean 'com.example.migrations'? Otherwise put the class of a revision into it, or mend"
                            + " 'spring.migrations.packages'.");
        }
    }

    @Test
    void whatNobodyChoseNeedNotExist() throws IOException {
        try (URLClassLoader loader = loader(folder)) {
            RevisionScripts scripts = load(loader, List.of("com.example.migrations"), Set.of(Searched.values()));

            assertThat(scripts.all()).isEmpty();
        }
    }

    @Test
    void filesAreFoundInAJarWithoutFolders() throws IOException {
        Path jar = jarOfFilesOnly("one.jar", Map.of("db/migrations/a.sql", sql("a"), "db/other.sql", "not searched"));
        Path noJar = write("no.jar", "text");

        try (URLClassLoader loader = loader(noJar, folder.resolve("none.jar"), jar)) {
            assertThat(sources(load(loader, "db/migrations"))).containsExactly("db/migrations/a.sql");
        }
    }

    @Test
    void classesAreFoundInAJarWithoutFolders() throws IOException {
        Path jar = jarOfFilesOnly("one.jar", Map.of("com/example/migrations/Broken.class", "no class"));

        try (URLClassLoader loader = loader(jar)) {
            for (Set<Searched> mayBeMissing : List.of(Set.<Searched>of(), Set.of(Searched.values()))) {
                FaultsException exception = catchThrowableOfType(
                        FaultsException.class, () -> load(loader, List.of("com.example.migrations"), mayBeMissing));

                assertThat(exception.faults().get(0).problem())
                        .startsWith("Class com.example.migrations.Broken cannot be loaded");
            }
        }
    }

    @Test
    void pathsMayHaveBlanksAndLettersOfAnyLanguage() throws IOException {
        write("m\u00e4in classes/db/m\u00efgrations %20+/a b.sql", sql("a"));
        Files.createDirectories(folder.resolve("j\u00e4r files"));
        Path jar = jar("j\u00e4r files/\u00f6ne +1.jar", Map.of("db/m\u00efgrations %20+/\u00df.sql", sql("b", "a")));
        Path second =
                jarOfFilesOnly("j\u00e4r files/tw\u00f6 %20.jar", Map.of("db/\u00e9t\u00e9 2/c.sql", sql("c", "b")));

        try (URLClassLoader loader = loader(folder.resolve("m\u00e4in classes"), jar, second)) {
            assertThat(sources(load(loader, "db/m\u00efgrations %20+", "db/\u00e9t\u00e9 2")))
                    .containsExactly(
                            "db/m\u00efgrations %20+/a b.sql",
                            "db/m\u00efgrations %20+/\u00df.sql", "db/\u00e9t\u00e9 2/c.sql");
        }
    }

    @Test
    void filesAreFoundInFoldersAndJarsOfTheClassPathInWhateverOrder() throws IOException {
        Path jar = jar("one.jar", Map.of("db/migrations/b.sql", sql("b", "a"), "db/other.sql", "not searched"));
        Path other = jar("other.jar", Map.of("db/migrations/deep/c.sql", sql("c", "b")));
        write("classes/db/migrations/a.sql", sql("a"));
        Path classes = folder.resolve("classes");

        for (List<Path> classPath : List.of(List.of(jar, other, classes), List.of(classes, jar, other, jar))) {
            try (URLClassLoader loader = loader(classPath.toArray(Path[]::new))) {
                RevisionScripts scripts = load(loader, "db/migrations", "classpath:/db/migrations/deep");

                assertThat(sources(scripts))
                        .containsExactly("db/migrations/a.sql", "db/migrations/b.sql", "db/migrations/deep/c.sql");
            }
        }
    }

    @Test
    void differentFilesOfTheSamePathInTwoJarsAreBothRead() throws IOException {
        Path one = jar("one.jar", Map.of("db/a.sql", sql("a")));
        Path two = jar("two.jar", Map.of("db/a.sql", sql("b", "a")));

        try (URLClassLoader loader = loader(two, one)) {
            assertThat(sources(load(loader, "db")))
                    .containsExactly(
                            "jar:" + one.toUri().toURL() + "!/db/a.sql",
                            "jar:" + two.toUri().toURL() + "!/db/a.sql");
        }
    }

    @Test
    void aJarIsNotHeldOpen() throws IOException {
        Path jar = jar("one.jar", Map.of("db/a.sql", sql("a")));
        try (URLClassLoader loader = loader(jar)) {
            load(loader, "db");
        }
        jar("one.jar", Map.of("db/b.sql", sql("b")));

        try (URLClassLoader loader = loader(jar)) {
            assertThat(sources(load(loader, "db"))).containsExactly("db/b.sql");
        }
    }

    @Test
    void twoFilesWithOneIdAreAFaultThatNamesBoth() throws IOException {
        write("x.sql", sql("a"));
        write("y.sql", sql("a"));

        assertFails(
                () -> load(new Location.FileSystem(folder)),
                "Revision id 'a' is used 2 times: by " + folder + "/x.sql:1:1 and by " + folder + "/y.sql:1:1.",
                "Give each of them an id of its own, or delete what is a copy.");
    }

    @Test
    void aFileThatIsNotUtf8NamesTheByte() throws IOException {
        Files.write(folder.resolve("a.sql"), "-- @revision a\n-- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertFails(
                () -> load(new Location.FileSystem(folder)),
                "The file " + folder + "/a.sql:2 is not UTF-8: byte 0xE9 at offset 21 (bytes from 0) does not belong"
                        + " there.",
                "Save the file as UTF-8.");
    }

    @Test
    void faultsOfAllFilesAndOfTheGraphAreReportedAtOnceWithoutWhatFollowsFromOthers() throws IOException {
        write("a.sql", "-- @revision a\n-- @mesage x\n-- @upgrade\n");
        write("b.sql", "-- @revision b\n");
        write("c.sql", sql("c", "a"));
        write("d.sql", sql("d", "missing"));

        FaultsException exception =
                catchThrowableOfType(FaultsException.class, () -> load(new Location.FileSystem(folder)));

        assertThat(exception.faults().stream().map(Fault::problem))
                .containsExactly(
                        "Directive '@mesage' at " + folder + "/a.sql:2:1 is not known.",
                        "The file " + folder + "/b.sql:1:1 has no '@upgrade' section.",
                        "Revision 'd' (" + folder + "/d.sql:1:1) revises 'missing', which does not exist.");
    }

    @Test
    void aParentThatMayBeInAFileWithoutAnIdIsNotUnknown() throws IOException {
        write("a.sql", "SELECT 1;\n");
        write("d.sql", sql("d", "missing"));

        FaultsException exception =
                catchThrowableOfType(FaultsException.class, () -> load(new Location.FileSystem(folder)));

        assertThat(exception.faults().stream().map(Fault::problem))
                .containsExactly(
                        "The statement at " + folder + "/a.sql:1:1 stands outside of a section.",
                        "The file " + folder + "/a.sql:1:1 has no '@revision' directive.",
                        "The file " + folder + "/a.sql:1:1 has no '@upgrade' section.");
    }

    @Test
    void theDigestOfARevisionCoversEverythingBelowIt() throws IOException {
        write("a.sql", sql("a"));
        write("b.sql", sql("b"));
        write("m.sql", "-- @revision m\n-- @revises b, a\n-- @depends-on d\n-- @upgrade\n");
        write("d.sql", sql("d"));
        RevisionScripts scripts = load(new Location.FileSystem(folder));

        Map<String, String> digests = new TreeMap<>();
        scripts.all().forEach(script -> digests.put(script.id(), scripts.digest(script.id())));

        String a = Sha256.hex("revision a\nchecksum " + scripts.get("a").checksum() + "\n");
        String b = Sha256.hex("revision b\nchecksum " + scripts.get("b").checksum() + "\n");
        String d = Sha256.hex("revision d\nchecksum " + scripts.get("d").checksum() + "\n");
        String first = a.compareTo(b) < 0 ? a : b;
        String second = first.equals(a) ? b : a;
        String m = Sha256.hex("revision m\nchecksum " + scripts.get("m").checksum() + "\nrevises " + first
                + "\nrevises " + second + "\ndepends-on " + d + "\n");
        assertThat(digests).isEqualTo(Map.of("a", a, "b", b, "d", d, "m", m));
        assertThat(a).isEqualTo("24309dfdf29c703eb3e816e1ecbab5db4d87a4c66e50e7c2add658ff8f53357e");
        assertThat(m).isEqualTo("17281253dc0e28c6a8fa090c219a8f649604d2f96ce511b95d1a9b25a236b23e");
    }

    @Test
    void aDependencyOnALabelIsPartOfTheDigest() throws IOException {
        write("d.sql", "-- @revision d\n-- @branch-labels billing\n-- @upgrade\n");
        write("x.sql", "-- @revision x\n-- @depends-on billing\n-- @upgrade\n");

        RevisionScripts scripts = load(new Location.FileSystem(folder));

        assertThat(scripts.digest("x"))
                .isEqualTo(Sha256.hex("revision x\nchecksum " + scripts.get("x").checksum() + "\ndepends-on "
                        + scripts.digest("d") + "\n"));
    }

    @Test
    void anIdOutsideOfTheGraphIsAProgrammingError() {
        RevisionScripts scripts = RevisionScripts.of(List.of());

        assertThatThrownBy(() -> scripts.get("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scripts.digest("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenThousandFilesAreLoadedInSeconds() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            files.put("db/" + i % 100 + "/r" + i + ".sql", i == 0 ? sql("r0") : sql("r" + i, "r" + (i - 1)));
        }
        Path jar = jar("many.jar", files);
        try (URLClassLoader loader = loader(jar)) {
            long start = System.nanoTime();

            RevisionScripts scripts = load(loader, "db");

            assertThat(scripts.all()).hasSize(10_000);
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        }
    }

    private static String sql(String id, String... revises) {
        return "-- @revision " + id + "\n-- @revises " + String.join(", ", revises) + "\n-- @upgrade\nSELECT 1;\n";
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream stream = new JarOutputStream(file)) {
            stream.putNextEntry(new JarEntry("db/"));
            stream.putNextEntry(new JarEntry("db/migrations/"));
            stream.putNextEntry(new JarEntry("db/migrations/deep/"));
            stream.putNextEntry(new JarEntry("db/m\u00efgrations %20+/"));
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                stream.putNextEntry(new JarEntry(entry.getKey()));
                stream.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path jarOfFilesOnly(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream stream = new JarOutputStream(file)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                stream.putNextEntry(new JarEntry(entry.getKey()));
                stream.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static URLClassLoader loader(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    private static RevisionScripts load(Location location) {
        return RevisionScripts.load(new ScriptSettings(
                RevisionScriptsTest.class.getClassLoader(), List.of(location), List.of(), Map.of(), List.of()));
    }

    private static RevisionScripts load(ClassLoader loader, String... locations) {
        List<Location> parsed = List.of(locations).stream().map(Location::of).toList();
        return RevisionScripts.load(new ScriptSettings(loader, parsed, List.of(), Map.of(), List.of()));
    }

    private static RevisionScripts load(ClassLoader loader, List<String> packages, Set<Searched> mayBeMissing) {
        List<Location> locations = mayBeMissing.isEmpty() ? List.of() : List.of(Location.of("db/none"));
        return RevisionScripts.load(new ScriptSettings(loader, locations, packages, Map.of(), List.of(), mayBeMissing));
    }

    private static List<String> sources(RevisionScripts scripts) {
        return scripts.all().stream().map(RevisionScript::source).toList();
    }

    private static void assertFails(ThrowingCallable code, String problem, String action) {
        FaultsException exception = catchThrowableOfType(FaultsException.class, code);

        assertThat(exception.getMessage()).isEqualTo(problem + "\n" + action);
    }
}
