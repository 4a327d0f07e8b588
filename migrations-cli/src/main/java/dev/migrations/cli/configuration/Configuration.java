package dev.migrations.cli.configuration;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.error.MigrationException;
import dev.migrations.model.Compared;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.Rename;
import dev.migrations.model.ScriptSource;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.NamingConvention.Kind;
import dev.migrations.script.CommandWords;
import dev.migrations.script.IdGenerator;
import dev.migrations.sql.TransactionScope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The settings of the stand-alone command line, each from the first place that has it: options, the environment,
 * {@code migrations.properties}, the files of a Spring project.
 */
public final class Configuration {

    private static final String RESOURCES = "src/main/resources";

    private static final String DEFAULT_FOLDER = "db/migrations";

    private final Path folder;

    private final List<SettingsSource> sources;

    private Configuration(Path folder, List<SettingsSource> sources) {
        this.folder = folder;
        this.sources = List.copyOf(sources);
    }

    /**
     * Reads the files that there are.
     *
     * @param options what was said on the command line
     * @throws MigrationException if a file is wrong
     */
    public static Configuration of(SettingsSource options, Surroundings surroundings) {
        List<SettingsSource> sources = new ArrayList<>();
        sources.add(options);
        sources.add(SettingsSource.environment(surroundings.environment()));
        MigrationsProperties.in(surroundings.folder()).ifPresent(sources::add);
        sources.addAll(SpringFile.in(surroundings));
        return new Configuration(surroundings.folder(), sources);
    }

    /**
     * The settings for the engine.
     *
     * @throws MigrationException if one of them cannot be understood
     */
    public MigrationsBuilder builder() {
        MigrationsBuilder builder = Migrations.builder().projectFolder(folder).locations(locations());
        value(Setting.URL)
                .ifPresentOrElse(
                        url -> builder.url(
                                url,
                                value(Setting.USER).orElse(null),
                                value(Setting.PASSWORD).orElse(null)),
                        builder::withoutDatabase);
        applyClassPath(builder);
        applyModel(builder);
        value(Setting.SCHEMA).ifPresent(builder::schema);
        value(Setting.VERSION_TABLE).ifPresent(builder::versionTable);
        value(Setting.HISTORY_TABLE).ifPresent(builder::historyTable);
        converted(Setting.TRANSACTION, Configuration::transactionScope, builder::transactionScope);
        converted(Setting.LOCK_TIMEOUT, DurationText::parse, builder::lockTimeout);
        converted(Setting.CONNECT_TIMEOUT, DurationText::parse, builder::connectTimeout);
        converted(Setting.STATEMENT_LOCK_TIMEOUT, DurationText::parse, builder::statementLockTimeout);
        value(Setting.OUTPUT_FOLDER).map(Path::of).ifPresent(builder::outputFolder);
        value(Setting.JAVA_SOURCE_FOLDER).map(Path::of).ifPresent(builder::javaSourceFolder);
        value(Setting.TEMPLATES_FOLDER).map(Path::of).ifPresent(builder::templatesFolder);
        value(Setting.FILE_NAME_TEMPLATE).ifPresent(builder::fileNameTemplate);
        converted(Setting.TIME_ZONE, ZoneId::of, builder::timeZone);
        converted(Setting.SLUG_LENGTH, Integer::valueOf, builder::slugLength);
        converted(Setting.ID_GENERATOR, text -> IdGenerator.valueOf(constant(text)), builder::idGenerator);
        converted(Setting.POST_WRITE_HOOK_TIMEOUT, DurationText::parse, builder::postWriteHookTimeout);
        builder.naming(naming());
        builder.postWriteHooks(
                postWriteHooks().values().stream().map(CommandWords::of).toList());
        return builder.placeholders(placeholders());
    }

    /**
     * The names that PostgreSQL makes, but for what there are templates for.
     *
     * @throws MigrationException if templates are wrong, with all that is
     */
    private NamingConvention naming() {
        Map<Kind, String> templates = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            value(nameOf(kind)).ifPresent(template -> templates.put(kind, template));
        }
        return NamingConvention.standard().with(templates);
    }

    private static Setting nameOf(Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> Setting.PRIMARY_KEY_NAME;
            case UNIQUE -> Setting.UNIQUE_NAME;
            case FOREIGN_KEY -> Setting.FOREIGN_KEY_NAME;
            case CHECK -> Setting.CHECK_NAME;
            case EXCLUDE -> Setting.EXCLUDE_NAME;
            case INDEX -> Setting.INDEX_NAME;
        };
    }

    private void applyModel(MigrationsBuilder builder) {
        if (source(Setting.MODEL_SCRIPTS).isPresent()) {
            builder.models(new ScriptSource(
                    list(Setting.MODEL_SCRIPTS).stream().map(this::script).toList(),
                    getClass().getClassLoader()));
        }
        value(Setting.MODEL_URL)
                .ifPresentOrElse(
                        url -> builder.modelDatabase(
                                url,
                                value(Setting.MODEL_USER).orElse(null),
                                value(Setting.MODEL_PASSWORD).orElse(null)),
                        this::requireNoModelUser);
        builder.modelSettings(modelSettings());
    }

    private void requireNoModelUser() {
        for (Setting setting : List.of(Setting.MODEL_USER, Setting.MODEL_PASSWORD)) {
            if (source(setting).isPresent()) {
                throw new MigrationException(
                        "'" + setting.key() + "' is set, but '" + Setting.MODEL_URL.key() + "' is not.",
                        "Set '" + Setting.MODEL_URL.key() + "', or take '" + setting.key() + "' away.");
            }
        }
    }

    private ModelSettings modelSettings() {
        ModelSettings defaults = ModelSettings.DEFAULTS;
        return new ModelSettings(
                Set.copyOf(list(Setting.MODEL_SCHEMAS)),
                source(Setting.MODEL_COMPARED)
                        .map(source -> convert(
                                Setting.MODEL_COMPARED,
                                source,
                                source.value(Setting.MODEL_COMPARED).orElseThrow(),
                                Configuration::compared))
                        .orElse(defaults.compared()),
                source(Setting.MODEL_UNKNOWN)
                        .map(source -> convert(
                                Setting.MODEL_UNKNOWN,
                                source,
                                source.value(Setting.MODEL_UNKNOWN).orElseThrow(),
                                text -> UnknownObjects.valueOf(constant(text))))
                        .orElse(defaults.unknown()),
                List.of(),
                List.of(),
                list(Setting.MODEL_RENAMED).stream().map(Rename::parse).toList(),
                list(Setting.MODEL_NOT_RENAMED).stream().map(Rename::parse).toList());
    }

    private static Set<Compared> compared(String text) {
        Set<Compared> compared = EnumSet.noneOf(Compared.class);
        elements(text).forEach(element -> compared.add(Compared.valueOf(constant(element))));
        return compared;
    }

    /** Packages of a project that is not on the class path have no classes; only its sources are seen. */
    private void applyClassPath(MigrationsBuilder builder) {
        List<String> packages = list(Setting.PACKAGES);
        List<String> classPath = value(Setting.CLASS_PATH).map(ClassPath::split).orElse(List.of());
        if (classPath.isEmpty()) {
            builder.packagesIfPresent(packages);
        } else {
            builder.classLoader(ClassPath.classLoader(folder, classPath)).packages(packages);
        }
    }

    Optional<String> value(Setting setting) {
        return source(setting).flatMap(source -> source.value(setting));
    }

    private Optional<SettingsSource> source(Setting setting) {
        return sources.stream()
                .filter(source -> source.value(setting).isPresent())
                .findFirst();
    }

    private <T> void converted(Setting setting, Function<String, T> conversion, Consumer<T> target) {
        source(setting)
                .ifPresent(source -> target.accept(
                        convert(setting, source, source.value(setting).orElseThrow(), conversion)));
    }

    private static <T> T convert(Setting setting, SettingsSource source, String value, Function<String, T> conversion) {
        try {
            return conversion.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MigrationException(
                    "'" + setting.key() + "' in " + source.name() + " is '" + value + "', which cannot be understood.",
                    "Write " + example(setting) + ".",
                    e);
        }
    }

    private static String example(Setting setting) {
        return switch (setting) {
            case TRANSACTION -> "'per-revision' or 'per-run'";
            case TIME_ZONE -> "a time zone, such as 'UTC' or 'Europe/Berlin'";
            case SLUG_LENGTH -> "a number of characters, such as '40'";
            case ID_GENERATOR -> "'hex', 'timestamp' or 'sequential'";
            case MODEL_COMPARED -> "some of 'types', 'defaults', 'comments', 'privileges' and 'column-order'";
            case MODEL_UNKNOWN -> "'keep' or 'drop'";
            default -> "a duration, such as '5m', '30s' or '500ms'";
        };
    }

    private static TransactionScope transactionScope(String text) {
        return TransactionScope.valueOf(constant(text));
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    Map<String, String> placeholders() {
        return named(SettingsSource::placeholders);
    }

    Map<String, String> postWriteHooks() {
        return named(SettingsSource::postWriteHooks);
    }

    private Map<String, String> named(Function<SettingsSource, Map<String, String>> group) {
        Map<String, String> all = new TreeMap<>();
        for (int i = sources.size() - 1; i >= 0; i--) {
            all.putAll(group.apply(sources.get(i)));
        }
        return all;
    }

    List<String> locations() {
        return source(Setting.LOCATIONS).isPresent()
                ? list(Setting.LOCATIONS).stream().map(this::location).toList()
                : List.of(location(defaultFolder()));
    }

    /** The values that commas separate; none where it is not set. */
    private List<String> list(Setting setting) {
        return elements(value(setting).orElse(""));
    }

    private static List<String> elements(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    private String defaultFolder() {
        return Files.isDirectory(folder.resolve(RESOURCES)) ? RESOURCES + "/" + DEFAULT_FOLDER : DEFAULT_FOLDER;
    }

    /** The class path of a project that is not built is its folder of resources. */
    private String location(String text) {
        if (text.startsWith("classpath:")) {
            String path = text.substring("classpath:".length()).replaceAll("^/+", "");
            Path inProject = folder.resolve(RESOURCES);
            return Files.isDirectory(inProject) ? "filesystem:" + inProject.resolve(path) : text;
        }
        String path = text.startsWith("filesystem:") ? text.substring("filesystem:".length()) : text;
        return "filesystem:" + folder.resolve(path.strip());
    }

    /** Where the folders of the project are, a script of a model is too. */
    private String script(String text) {
        String location = text.startsWith("file:") ? text.substring("file:".length()) : text;
        return location(location).replaceFirst("^filesystem:", "file:");
    }
}
