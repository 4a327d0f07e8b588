package dev.migrations.cli.configuration;

import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code spring.migrations.*} and, for the connection, {@code spring.datasource.*} out of a Spring project's
 * {@code application.properties} or {@code application.yaml}, in the folder or in its {@code src/main/resources}. What is
 * for a profile does not count.
 */
final class SpringFile {

    private static final List<String> NAMES = List.of("application.properties", "application.yaml", "application.yml");

    private static final List<String> FOLDERS = List.of("", "config", "src/main/resources");

    private static final int MOST_NESTED_PLACEHOLDERS = 20;

    private final String name;

    /** Keys in lower case without {@code -} and {@code _}, as Spring compares them. */
    private final Map<String, String> values = new TreeMap<>();

    /** Keys as they are written. */
    private final Map<String, String> written = new TreeMap<>();

    private final Map<String, String> environment;

    private SpringFile(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = environment;
    }

    /** Every such file that there is, the more important first. */
    static List<SettingsSource> in(Surroundings surroundings) {
        List<SettingsSource> sources = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                Path file = surroundings.folder().resolve(folder).resolve(name);
                if (Files.isRegularFile(file)) {
                    String shown = folder.isEmpty() ? name : folder + "/" + name;
                    SpringFile spring = new SpringFile(shown, surroundings.environment());
                    spring.read(file);
                    sources.add(spring.settings());
                }
            }
        }
        return sources;
    }

    private void read(Path file) {
        if (file.toString().endsWith(".properties")) {
            MigrationsProperties.properties(file).forEach((key, value) -> put((String) key, (String) value));
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(reader)) {
                Map<String, String> flat = new TreeMap<>();
                flatten("", document, flat);
                if (!flat.containsKey("spring.config.activate.on-profile") && !flat.containsKey("spring.profiles")) {
                    flat.forEach(this::put);
                }
            }
        } catch (YAMLException e) {
            throw new MigrationException(
                    "'" + name + "' is no YAML: " + e.getMessage(), "Mend the file, or start in another folder.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String key, Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, nested) -> {
                if (nested != null) {
                    flatten(key.isEmpty() ? name.toString() : key + "." + name, nested, flat);
                }
            });
        } else if (value instanceof List<?> list) {
            flat.put(key, String.join(",", list.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            flat.put(key, value.toString());
        }
    }

    private void put(String key, String value) {
        written.put(key, value.strip());
        values.put(canonical(key), value.strip());
    }

    private static String canonical(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private SettingsSource settings() {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            value(setting).ifPresent(value -> settings.put(setting, value));
        }
        return new SettingsSource(name, settings, named(Setting.PLACEHOLDERS), named(Setting.POST_WRITE_HOOKS));
    }

    /** The values of a group of settings, by the name that comes after what their keys begin with. */
    private Map<String, String> named(String beginning) {
        Map<String, String> values = new TreeMap<>();
        String wanted = canonical("spring.migrations." + beginning);
        int parts = wanted.split("\\.", -1).length;
        written.forEach((key, value) -> {
            if (canonical(key).startsWith(wanted)) {
                values.put(key.split("\\.", parts)[parts - 1], resolved(value, 0));
            }
        });
        return values;
    }

    private Optional<String> value(Setting setting) {
        List<String> keys = new ArrayList<>(List.of("spring.migrations." + setting.key()));
        switch (setting) {
            case URL -> keys.add("spring.datasource.url");
            case USER -> keys.add("spring.datasource.username");
            case PASSWORD -> keys.add("spring.datasource.password");
            default -> {
                // The others have no counterpart among the settings of a data source.
            }
        }
        for (String key : keys) {
            Optional<String> value = list(canonical(key));
            if (value.isPresent()) {
                return value.map(text -> resolved(text, 0));
            }
        }
        return Optional.empty();
    }

    /** A value, or those of {@code key[0]}, {@code key[1]} and so on. */
    private Optional<String> list(String key) {
        String single = values.get(key);
        if (single != null) {
            return Optional.of(single);
        }
        List<String> elements = new ArrayList<>();
        String element = values.get(key + "[0]");
        while (element != null) {
            elements.add(element);
            element = values.get(key + "[" + elements.size() + "]");
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(String.join(",", elements));
    }

    /** Replaces {@code ${key}} and {@code ${key:default}} by what the environment or the file says. */
    private String resolved(String text, int depth) {
        int begin = text.indexOf("${");
        int end = begin < 0 ? -1 : closing(text, begin + 2);
        if (end < 0) {
            return text;
        }
        String inner = text.substring(begin + 2, end);
        int colon = inner.indexOf(':');
        String key = colon < 0 ? inner : inner.substring(0, colon);
        Optional<String> found = depth > MOST_NESTED_PLACEHOLDERS ? Optional.empty() : lookUp(key);
        if (found.isEmpty() && colon < 0) {
            throw new MigrationException(
                    "'${" + key + "}' in '" + name + "' has no value.",
                    "Set it in the environment, or give the setting itself as an option or as MIGRATIONS_...");
        }
        String value = resolved(found.orElseGet(() -> inner.substring(colon + 1)), depth + 1);
        return text.substring(0, begin) + value + resolved(text.substring(end + 1), depth);
    }

    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '}') {
                open--;
            } else if (text.startsWith("${", i)) {
                open++;
            }
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> lookUp(String key) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        return Optional.ofNullable(environment.get(key))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(values.get(canonical(key))));
    }
}
