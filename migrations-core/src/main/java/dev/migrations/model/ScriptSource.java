package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A model that is written by hand: scripts in the database's own words, read anew each time that they are asked for.
 * Thread-safe.
 */
public final class ScriptSource implements SchemaSource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> locations;

    private final ClassLoader classLoader;

    /**
     * The scripts, one behind the other. Nothing is read yet.
     *
     * @param locations files in UTF-8, each as {@code classpath:PATH} or {@code file:PATH}; {@code {vendor}} in one stands for
     *     the database, as in the locations of revisions
     * @param classLoader where scripts of the class path are looked for
     * @throws MigrationException if there is no location, or one without prefix or path
     */
    public ScriptSource(List<String> locations, ClassLoader classLoader) {
        this.locations = List.copyOf(locations);
        this.classLoader = requireNonNull(classLoader, "classLoader");
        if (locations.isEmpty()) {
            throw new MigrationException(
                    "The model has no script.", "Name at least one, such as 'classpath:schema.sql'.");
        }
        List<Fault> faults = new ArrayList<>();
        for (String location : this.locations) {
            if (!location.matches("(classpath|file|filesystem):/*[^/].*")) {
                faults.add(Fault.of(
                        "The model's script '" + location + "' is not a location.",
                        "Write 'classpath:' or 'file:' and a path, such as 'classpath:schema.sql'."));
            }
        }
        throwIfAny(faults);
    }

    @Override
    public String description() {
        String names = locations.stream().map(location -> "'" + location + "'").collect(Collectors.joining(", "));
        return (locations.size() == 1 ? "the script " : "the scripts ") + names;
    }

    /**
     * The text of the scripts.
     *
     * @throws FaultsException if some of them do not exist or cannot be read
     */
    @Override
    public String script(ModelTarget target) {
        StringBuilder texts = new StringBuilder();
        List<Fault> faults = new ArrayList<>();
        for (String location : locations) {
            try {
                texts.append(ended(read(location.replace("{vendor}", target.vendor()))));
            } catch (MigrationException e) {
                faults.add(Fault.of(e.problem(), e.action()));
            }
        }
        throwIfAny(faults);
        return texts.toString();
    }

    /** The last statement of a script may lack what keeps it apart from the next script. */
    private static String ended(String text) {
        String content = text.stripTrailing();
        return content.isEmpty() || content.endsWith(";") ? content + "\n" : content + "\n;\n";
    }

    private String read(String location) {
        try {
            byte[] bytes = location.startsWith("classpath:") ? ofClassPath(location) : ofFileSystem(location);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MigrationException(
                    "The model's script '" + location + "' is not in UTF-8.", "Save it in UTF-8.", e);
        } catch (IOException e) {
            throw new MigrationException(
                    "The model's script '" + location + "' could not be read: " + e + ".",
                    "Make it one that can be read.",
                    e);
        }
    }

    private byte[] ofClassPath(String location) throws IOException {
        URL resource = classLoader.getResource(path(location).replaceFirst("^/+", ""));
        if (resource == null) {
            throw missing(location);
        }
        URLConnection connection = resource.openConnection();
        // A jar that is kept open would show what it was when it was first read.
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static byte[] ofFileSystem(String location) throws IOException {
        Path file = Path.of(path(location));
        if (!Files.isRegularFile(file)) {
            throw missing(location);
        }
        return Files.readAllBytes(file);
    }

    private static String path(String location) {
        return location.substring(location.indexOf(':') + 1);
    }

    private static MigrationException missing(String location) {
        return new MigrationException(
                "The model's script '" + location + "' was not found.", "Create it, or name the one that there is.");
    }

    private static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }
}
