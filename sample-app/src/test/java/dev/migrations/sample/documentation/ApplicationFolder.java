package dev.migrations.sample.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;

/** The class path of an application that has nothing below {@code db/migrations} but what is written here. */
final class ApplicationFolder extends URLClassLoader {

    private static final String LOCATION = "db/migrations";

    private final Path folder;

    ApplicationFolder(Path folder) {
        super(new URL[] {url(folder)}, ApplicationFolder.class.getClassLoader());
        this.folder = folder;
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApplicationFolder revision(String fileName, String text) {
        try {
            Path file = folder.resolve(LOCATION).resolve(fileName);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample's own revisions are not those of this application. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(LOCATION) ? findResources(name) : super.getResources(name);
    }
}
