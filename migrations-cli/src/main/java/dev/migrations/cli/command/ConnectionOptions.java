package dev.migrations.cli.command;

import dev.migrations.cli.configuration.Setting;
import dev.migrations.cli.configuration.SettingsSource;
import dev.migrations.cli.output.Terminal;
import dev.migrations.error.MigrationException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of the stand-alone command line that say where the database and the revisions are. */
public final class ConnectionOptions {

    /** What the option holds where it was given without a value; no password is that. */
    private static final String ASK = "\u0000";

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private final Map<String, String> placeholders = new TreeMap<>();

    /** No options given. */
    public ConnectionOptions() {}

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The JDBC URL of the database; MIGRATIONS_URL.")
    void url(@Nullable String url) {
        put(Setting.URL, url);
    }

    @Option(
            names = "--user",
            paramLabel = "USER",
            scope = ScopeType.INHERIT,
            description = "The database user; MIGRATIONS_USER.")
    void user(@Nullable String user) {
        put(Setting.USER, user);
    }

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            fallbackValue = ASK,
            scope = ScopeType.INHERIT,
            description = {
                "The password; without a value it is asked for.",
                "Others see a value in the list of processes: MIGRATIONS_PASSWORD hides it."
            })
    void password(@Nullable String password) {
        put(Setting.PASSWORD, password);
    }

    @Option(
            names = "--locations",
            paramLabel = "PLACE[,PLACE]",
            scope = ScopeType.INHERIT,
            description = "The folders of the revisions; MIGRATIONS_LOCATIONS.")
    void locations(@Nullable String locations) {
        put(Setting.LOCATIONS, locations);
    }

    @Option(
            names = "--class-path",
            paramLabel = "PATH[:PATH]",
            scope = ScopeType.INHERIT,
            description = "Folders of classes, and jars, in which revisions are found; MIGRATIONS_CLASS_PATH.")
    void classPath(@Nullable String classPath) {
        put(Setting.CLASS_PATH, classPath);
    }

    @Option(
            names = "--packages",
            paramLabel = "NAME[,NAME]",
            scope = ScopeType.INHERIT,
            description = "The packages of the revisions in Java; MIGRATIONS_PACKAGES.")
    void packages(@Nullable String packages) {
        put(Setting.PACKAGES, packages);
    }

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The schema of the version table; MIGRATIONS_SCHEMA.")
    void schema(@Nullable String schema) {
        put(Setting.SCHEMA, schema);
    }

    @Option(
            names = "--version-table",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The name of the version table; MIGRATIONS_VERSION_TABLE.")
    void versionTable(@Nullable String table) {
        put(Setting.VERSION_TABLE, table);
    }

    @Option(
            names = "--history-table",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The name of the history table; MIGRATIONS_HISTORY_TABLE.")
    void historyTable(@Nullable String table) {
        put(Setting.HISTORY_TABLE, table);
    }

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "How long to wait for another run, such as 5m; MIGRATIONS_LOCK_TIMEOUT.")
    void lockTimeout(@Nullable String timeout) {
        put(Setting.LOCK_TIMEOUT, timeout);
    }

    @Option(
            names = "--connect-timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "How long to wait for the database to come up; MIGRATIONS_CONNECT_TIMEOUT.")
    void connectTimeout(@Nullable String timeout) {
        put(Setting.CONNECT_TIMEOUT, timeout);
    }

    @Option(
            names = "--placeholder",
            paramLabel = "NAME=VALUE",
            scope = ScopeType.INHERIT,
            description = "The value of $${NAME} in SQL revisions; can be given several times.")
    void placeholders(@Nullable Map<String, String> given) {
        placeholders.clear();
        if (given != null) {
            placeholders.putAll(given);
        }
    }

    private void put(Setting setting, @Nullable String value) {
        if (value == null) {
            values.remove(setting);
        } else {
            values.put(setting, value);
        }
    }

    /**
     * What was said; asks for the password where that was wanted.
     *
     * @throws MigrationException if nobody can be asked
     */
    public SettingsSource source(Terminal terminal) {
        if (ASK.equals(values.get(Setting.PASSWORD))) {
            values.put(
                    Setting.PASSWORD,
                    terminal.passwordPrompt()
                            .ask("Password")
                            .orElseThrow(() -> new MigrationException(
                                    "There is no terminal to ask for the password at.",
                                    "Set MIGRATIONS_PASSWORD, or start in a terminal.")));
        }
        return new SettingsSource("the options", values, placeholders);
    }
}
