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
import java.util.zip.ZipException;

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
        return inKnownFolder(folder) || inJarsWithoutFolders(folder);
    }

    /** Whether the class loader knows the folder. */
    boolean isKnown(String folder) {
        return !knownFolders(folder).isEmpty();
    }

    /** Searches only where the class loader knows the folder, and says whether it does. */
    boolean inKnownFolder(String folder) {
        List<URL> urls = knownFolders(folder);
        urls.forEach(url -> below(url, prefix(folder)));
        return !urls.isEmpty();
    }

    private List<URL> knownFolders(String folder) {
        try {
            Map<String, URL> urls = new LinkedHashMap<>();
            for (URL url : Collections.list(classLoader.getResources(prefix(folder)))) {
                urls.putIfAbsent(url.toExternalForm(), url);
            }
            return List.copyOf(urls.values());
        } catch (IOException e) {
            faults.add(unreadable("classpath:" + folder, e));
            return List.of();
        }
    }

    private boolean inJarsWithoutFolders(String folder) {
        boolean isFound = false;
        try {
            for (URL root : ClassPathJars.roots(classLoader)) {
                isFound |= inJarWithoutFolders(root, prefix(folder));
            }
        } catch (IOException e) {
            faults.add(unreadable("classpath:" + folder, e));
        }
        return isFound;
    }

    private boolean inJarWithoutFolders(URL root, String prefix) {
        try {
            return inJar(root.toExternalForm(), prefix, ClassPathJars.open(root));
        } catch (ZipException e) {
            // Class loaders, too, pass over what is on the class path and is no jar.
            return false;
        } catch (IOException e) {
            faults.add(unreadable(root.toString(), e));
            return true;
        }
    }

    private static String prefix(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    private void inFileSystem(Location.FileSystem location) {
        Path folder = location.path();
        if (!Files.exists(folder)) {
            faults.add(new MissingPlace(classLoader).location(location));
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
                String form = url.toExternalForm();
                String entryName = jar.getEntryName();
                inJar(
                        form.substring(0, form.lastIndexOf("!/") + 2),
                        entryName == null ? "" : prefix(entryName.replaceFirst("/$", "")),
                        jar);
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

    /** Whether there is anything below the prefix. */
    private boolean inJar(String root, String prefix, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        boolean isFound = false;
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(prefix)) {
                    isFound = true;
                    if (!entry.isDirectory() && isWanted(name.substring(name.lastIndexOf('/') + 1))) {
                        visitor.visit(name, root + name, () -> content(jar, entry));
                    }
                }
            }
        }
        return isFound;
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
