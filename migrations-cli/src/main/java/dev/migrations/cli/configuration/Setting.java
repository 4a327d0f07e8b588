package dev.migrations.cli.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A setting of the stand-alone command line. */
public enum Setting {
    URL("url"),
    USER("user"),
    PASSWORD("password"),
    LOCATIONS("locations"),
    SCHEMA("schema"),
    VERSION_TABLE("version-table"),
    HISTORY_TABLE("history-table"),
    TRANSACTION("transaction"),
    LOCK_TIMEOUT("lock.timeout"),
    CONNECT_TIMEOUT("connect.timeout"),
    STATEMENT_LOCK_TIMEOUT("statement.lock-timeout"),
    OUTPUT_FOLDER("output-folder"),
    TEMPLATES_FOLDER("templates-folder"),
    FILE_NAME_TEMPLATE("file-name-template"),
    TIME_ZONE("time-zone"),
    SLUG_LENGTH("slug-length"),
    ID_GENERATOR("id-generator");

    /** What the keys of placeholders begin with. */
    static final String PLACEHOLDERS = "placeholders.";

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** As it is written in {@code migrations.properties}, and after {@code spring.migrations.}. */
    public String key() {
        return key;
    }

    /** As it is written in the environment. */
    String variable() {
        return "MIGRATIONS_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
