package dev.migrations.script;

import dev.migrations.error.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Looks below folders for files whose name ends in a certain way, on the class path and in the file system. Symbolic
 * links are followed; files whose name begins with a dot are none.
 */
final class ResourceSearch implements LocationVisitor<Boolean> {

    private final ClassLoader classLoader;

    private final String suffix;

    private final Visitor visitor;

    private final List<? super Fault> faults;

    ResourceSearch(ClassLoader classLoader, String suffix, Visitor visitor, List<? super Fault> faults) {
        this.classLoader = classLoader;
        this.suffix = suffix;
        this.visitor = visitor;
        this.faults = faults;
    }

    /** Is told each file, in no certain order. */
    interface Visitor {

        /**
         * Takes note of a file.
         *
         * @param path the folder that was searched, and the path below it
         * @param identity equal for what is the same file, however it was found
         * @param content reads the file; only until this method returns
         */
        void visit(String path, String identity, Content content) throws IOException;
    }

    /** Reads a file. */
    interface Content {

        byte[] read() throws IOException;
    }

    /** Whether the folder exists. */
    @Override
    public Boolean visitClassPath(Location.ClassPath location) {
        return onClassPath(location.path());
    }

    /** Always true: a folder that does not exist is a fault. */
    @Override
    public Boolean visitFileSystem(Location.FileSystem location) {
        inFileSystem(location);
        return true;
    }

    /** Whether the folder exists. */
    boolean onClassPath(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        try {
            Map<String, URL> urls = new LinkedHashMap<>();
            for (URL url : Collections.list(classLoader.getResources(prefix))) {
                urls.putIfAbsent(url.toExternalForm(), url);
            }
            urls.values().forEach(url -> below(url, prefix));
            return !urls.isEmpty();
        } catch (IOException e) {
            faults.add(unreadable("classpath:" + folder, e));
            return true;
        }
    }

    private void inFileSystem(Location.FileSystem location) {
        Path folder = location.path();
        if (!Files.exists(folder)) {
            faults.add(Fault.of(
                    "Location '" + location + "' does not exist.",
                    "Create the folder " + folder.toAbsolutePath() + ", or mend the location."));
        } else if (!Files.isDirectory(folder)) {
            faults.add(Fault.of("Location '" + location + "' is not a folder.", "Name the folder that it is in."));
        } else {
            String path = slashes(folder);
            inFolder(folder, path.isEmpty() || path.endsWith("/") ? path : path + "/");
        }
    }

    private void below(URL url, String prefix) {
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                inJar(url, jar);
            } else if (url.getProtocol().equals("file")) {
                inFolder(Path.of(url.toURI()), prefix);
            } else {
                faults.add(Fault.of(
                        "The folder " + url + " is neither in the file system nor in a jar.",
                        "Use a 'filesystem:' location for what is in it."));
            }
        } catch (IOException | URISyntaxException e) {
            faults.add(unreadable(url.toString(), e));
        }
    }

    private void inJar(URL url, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String form = url.toExternalForm();
        String root = form.substring(0, form.lastIndexOf("!/") + 2);
        try (JarFile jar = connection.getJarFile()) {
            String entryName = connection.getEntryName();
            String prefix = entryName == null || entryName.endsWith("/") ? entryName : entryName + "/";
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                boolean isBelow = prefix == null || name.startsWith(prefix);
                if (isBelow && !entry.isDirectory() && isWanted(name.substring(name.lastIndexOf('/') + 1))) {
                    visitor.visit(name, root + name, () -> content(jar, entry));
                }
            }
        }
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private void inFolder(Path root, String prefix) {
        Deque<Path> waiting = new ArrayDeque<>(List.of(root));
        Set<Path> entered = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Path folder = waiting.remove();
            try {
                Path realFolder = folder.toRealPath();
                if (entered.add(realFolder)) {
                    for (Path child : children(folder)) {
                        if (Files.isDirectory(child)) {
                            waiting.add(child);
                        } else if (isWanted(child.getFileName().toString())) {
                            visit(child, realFolder, prefix + slashes(root.relativize(child)));
                        }
                    }
                }
            } catch (IOException e) {
                faults.add(unreadable(folder.toString(), e));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(children);
        return children;
    }

    private void visit(Path file, Path realFolder, String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Path real = attributes.isSymbolicLink() ? file.toRealPath() : realFolder.resolve(file.getFileName());
            visitor.visit(path, real.toString(), () -> Files.readAllBytes(file));
        } catch (IOException e) {
            faults.add(unreadable(path, e));
        }
    }

    private boolean isWanted(String fileName) {
        return fileName.endsWith(suffix) && !fileName.startsWith(".");
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static Fault unreadable(String what, Exception cause) {
        return FailedCode.of("Reading " + what + " failed", "Make it readable, or take it away.", cause);
    }
}
