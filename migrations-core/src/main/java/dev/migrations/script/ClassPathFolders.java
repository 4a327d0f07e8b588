package dev.migrations.script;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;

/** The names of folders on the class path, for suggestions: what cannot be read has none. */
final class ClassPathFolders {

    private final String prefix;

    private final Set<String> names = new LinkedHashSet<>();

    private ClassPathFolders(String prefix) {
        this.prefix = prefix;
    }

    /** Those directly below the folder; empty is the root. */
    static List<String> below(ClassLoader classLoader, String folder) {
        ClassPathFolders folders = new ClassPathFolders(folder.isEmpty() ? "" : folder + "/");
        try {
            for (URL url : Collections.list(classLoader.getResources(folders.prefix))) {
                if (url.getProtocol().equals("file")) {
                    folders.readFolder(Path.of(url.toURI()));
                }
            }
            for (URL root : ClassPathJars.roots(classLoader)) {
                folders.readJar(root);
            }
        } catch (IOException | URISyntaxException e) {
            // The fault that is told is another one; it is told without a suggestion, or with one of what was read.
            return new ArrayList<>(folders.names);
        }
        return new ArrayList<>(folders.names);
    }

    private void readFolder(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        }
    }

    private void readJar(URL root) throws IOException {
        JarURLConnection connection = ClassPathJars.open(root);
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> {
                        int end = name.indexOf('/', prefix.length());
                        if (end > 0) {
                            names.add(name.substring(prefix.length(), end));
                        }
                    });
        }
    }
}
