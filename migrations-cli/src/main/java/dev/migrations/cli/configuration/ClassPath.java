package dev.migrations.cli.configuration;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The classes of a project, beside those of the stand-alone jar. */
final class ClassPath {

    private ClassPath() {}

    static List<String> split(String text) {
        return Arrays.stream(text.split(Pattern.quote(File.pathSeparator)))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /**
     * Finds what is in the folders and jars; is open for as long as the process lives.
     *
     * @param folder what relative paths start from
     * @throws FaultsException if some of them do not exist
     */
    static ClassLoader classLoader(Path folder, List<String> paths) {
        List<Fault> faults = new ArrayList<>();
        List<URL> urls = new ArrayList<>();
        for (String path : paths) {
            Path resolved = folder.resolve(path);
            if (Files.exists(resolved)) {
                urls.add(url(resolved));
            } else {
                faults.add(Fault.of(
                        "'" + path + "' of the class path does not exist.",
                        "Build the project first, or correct '" + Setting.CLASS_PATH.key() + "'."));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassPath.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
