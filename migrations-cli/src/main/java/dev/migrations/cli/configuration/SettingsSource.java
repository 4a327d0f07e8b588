package dev.migrations.cli.configuration;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings that stand in one place.
 *
 * @param name the place as people know it, such as {@code migrations.properties}
 * @param values the values as they are written
 * @param placeholders the values of {@code ${name}} in SQL revisions
 * @param postWriteHooks the commands that are run on new files, by name
 */
public record SettingsSource(
        String name,
        Map<Setting, String> values,
        Map<String, String> placeholders,
        Map<String, String> postWriteHooks) {

    public SettingsSource {
        requireNonNull(name, "name");
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
        placeholders = new TreeMap<>(placeholders);
        postWriteHooks = new TreeMap<>(postWriteHooks);
    }

    /** A place for which nobody can name commands. */
    public SettingsSource(String name, Map<Setting, String> values, Map<String, String> placeholders) {
        this(name, values, placeholders, Map.of());
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** Says where, but no values: one of them may be a password. */
    @Override
    public String toString() {
        return "SettingsSource[name=" + name + "]";
    }

    static SettingsSource environment(Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !value.isEmpty()) {
                values.put(setting, value);
            }
        }
        return new SettingsSource("the environment", values, Map.of());
    }
}
