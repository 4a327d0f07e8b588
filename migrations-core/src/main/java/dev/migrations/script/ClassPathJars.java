package dev.migrations.script;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The jars of a class path. Some have no entries for their folders, so that a class loader does not know these; then there
 * is no other way than to look at all entries.
 */
final class ClassPathJars {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final String JAR = "jar:";

    private static final String FILE = "jar:file:";

    private static final String ROOT = "!/";

    /** By the real path of the jar, or by its URL where it is inside of another one. */
    private final Map<String, URL> roots = new LinkedHashMap<>();

    private ClassPathJars() {}

    /** The root of each jar that the class loader tells of. */
    static Collection<URL> roots(ClassLoader classLoader) throws IOException {
        ClassPathJars jars = new ClassPathJars();
        for (ClassLoader each = classLoader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader withUrls) {
                for (URL url : withUrls.getURLs()) {
                    jars.add(url.toExternalForm());
                }
            }
            if (each.equals(ClassLoader.getSystemClassLoader())) {
                jars.addClassPath();
            }
        }
        for (URL manifest : Collections.list(classLoader.getResources(MANIFEST))) {
            String form = manifest.toExternalForm();
            jars.add(form.substring(0, form.length() - MANIFEST.length()));
        }
        return List.copyOf(jars.roots.values());
    }

    static JarURLConnection open(URL root) throws IOException {
        return (JarURLConnection) root.openConnection();
    }

    private void addClassPath() throws IOException {
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry).toUri().toURL().toExternalForm());
            }
        }
    }

    /** Takes the URL of a jar or of its root; folders are no jars. */
    private void add(String url) throws IOException {
        String root = url.startsWith(JAR) ? url : JAR + url + ROOT;
        if (!root.endsWith(ROOT) || (root.endsWith("/" + ROOT) && root.startsWith(FILE))) {
            return;
        }
        if (!root.startsWith(FILE)) {
            roots.putIfAbsent(root, new URL(root));
            return;
        }
        // Some who put class paths together leave blanks in URLs as they are.
        URI file = URI.create(
                root.substring(JAR.length(), root.length() - ROOT.length()).replace(" ", "%20"));
        Path path = Path.of(file);
        if (Files.isRegularFile(path)) {
            roots.putIfAbsent(path.toRealPath().toString(), new URL(root));
        }
    }
}
