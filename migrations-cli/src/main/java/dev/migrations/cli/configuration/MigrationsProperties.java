package dev.migrations.cli.configuration;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.revision.NearestName;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code migrations.properties}, the file of a project without Spring. */
final class MigrationsProperties {

    static final String NAME = "migrations.properties";

    private MigrationsProperties() {}

    /** Empty where the folder has no such file. */
    static Optional<SettingsSource> in(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static SettingsSource read(Path file) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<String, String> placeholders = new TreeMap<>();
        Map<String, String> postWriteHooks = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        Properties properties = properties(file);
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key).strip();
            if (key.startsWith(Setting.PLACEHOLDERS)) {
                placeholders.put(key.substring(Setting.PLACEHOLDERS.length()), value);
            } else if (key.startsWith(Setting.POST_WRITE_HOOKS)) {
                postWriteHooks.put(key.substring(Setting.POST_WRITE_HOOKS.length()), value);
            } else {
                Setting.of(key).ifPresentOrElse(setting -> values.put(setting, value), () -> faults.add(unknown(key)));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return new SettingsSource(NAME, values, placeholders, postWriteHooks);
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault unknown(String key) {
        String meant = NearestName.to(key, Setting.keys())
                .map(nearest -> "Write '" + nearest + "'.")
                .orElse("Take it out; the settings are: " + String.join(", ", Setting.keys()) + ", "
                        + Setting.PLACEHOLDERS + "NAME, " + Setting.POST_WRITE_HOOKS + "NAME.");
        return Fault.of("'" + key + "' in '" + NAME + "' is not a setting.", meant);
    }
}
