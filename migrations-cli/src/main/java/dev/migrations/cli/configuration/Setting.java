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
    CLASS_PATH("class-path"),
    PACKAGES("packages"),
    SCHEMA("schema"),
    VERSION_TABLE("version-table"),
    HISTORY_TABLE("history-table"),
    TRANSACTION("transaction"),
    LOCK_TIMEOUT("lock.timeout"),
    CONNECT_TIMEOUT("connect.timeout"),
    STATEMENT_LOCK_TIMEOUT("statement.lock-timeout"),
    OUTPUT_FOLDER("revision.output-folder"),
    JAVA_SOURCE_FOLDER("revision.java-source-folder"),
    TEMPLATES_FOLDER("revision.templates-folder"),
    FILE_NAME_TEMPLATE("revision.file-name-template"),
    TIME_ZONE("revision.time-zone"),
    SLUG_LENGTH("revision.slug-length"),
    ID_GENERATOR("revision.id-generator"),
    POST_WRITE_HOOK_TIMEOUT("revision.post-write-hook-timeout"),
    MODEL_SCRIPTS("model.scripts"),
    MODEL_URL("model.url"),
    MODEL_USER("model.user"),
    MODEL_PASSWORD("model.password"),
    MODEL_SCHEMAS("model.schemas"),
    MODEL_COMPARED("model.compared"),
    MODEL_UNKNOWN("model.unknown"),
    MODEL_RENAMED("model.renamed"),
    MODEL_NOT_RENAMED("model.not-renamed"),
    PRIMARY_KEY_NAME("naming.primary-key"),
    UNIQUE_NAME("naming.unique"),
    FOREIGN_KEY_NAME("naming.foreign-key"),
    CHECK_NAME("naming.check"),
    EXCLUDE_NAME("naming.exclude"),
    INDEX_NAME("naming.index");

    /** What the keys of placeholders begin with. */
    static final String PLACEHOLDERS = "placeholders.";

    /** What the keys of commands that are run on new files begin with. */
    static final String POST_WRITE_HOOKS = "revision.post-write-hooks.";

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
