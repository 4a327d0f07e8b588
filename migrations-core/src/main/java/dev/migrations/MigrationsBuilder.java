package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.error.MigrationException;
import dev.migrations.event.Listeners;
import dev.migrations.event.LoggingListener;
import dev.migrations.event.MigrationListener;
import dev.migrations.internal.autogenerate.ModelComparison;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.runner.Engine;
import dev.migrations.internal.runner.OfflineScripts;
import dev.migrations.internal.runner.OperationSettings;
import dev.migrations.internal.runner.RecordedSteps;
import dev.migrations.internal.runner.RunSettings;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.SchemaSource;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.OperationRenderer;
import dev.migrations.script.IdGenerator;
import dev.migrations.script.Migration;
import dev.migrations.script.ScriptSettings.Searched;
import dev.migrations.script.WriterSettings;
import dev.migrations.sql.TransactionScope;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The settings of {@link Migrations}. Every one has a default, except where the database is: {@link #dataSource} or
 * {@link #url}, or {@link #dialect} for scripts alone.
 *
 * <p>Not thread-safe. Can be used again after {@link #build()}.
 */
public final class MigrationsBuilder {

    private static final ConnectionSource NO_DATABASE = () -> {
        throw new MigrationException(
                "This needs a database, and none was given.",
                "Give its URL: '--url', or url(...) or dataSource(...) on the builder.");
    };

    private Optional<ConnectionSource> database = Optional.empty();

    private boolean isWithoutDatabase;

    private Optional<String> url = Optional.empty();

    private Optional<String> dialect = Optional.empty();

    private ClassLoader classLoader = defaultClassLoader();

    private List<String> locations = List.of("classpath:db/migrations");

    private List<String> packages = List.of();

    private final Set<Searched> mayBeMissing = EnumSet.allOf(Searched.class);

    private List<Migration> migrations = List.of();

    private Map<String, String> placeholders = Map.of();

    private String target = "heads";

    private Optional<String> schema = Optional.empty();

    private String versionTable = "migration_version";

    private String historyTable = "migration_history";

    private TransactionScope transactionScope = TransactionScope.PER_REVISION;

    private Duration lockTimeout = Duration.ofMinutes(5);

    private Duration connectTimeout = Duration.ZERO;

    private Duration statementLockTimeout = Duration.ofSeconds(5);

    private Optional<String> applicationName = Optional.empty();

    private Clock clock = Clock.systemUTC();

    private final List<MigrationListener> listeners = new ArrayList<>();

    private Supplier<List<SchemaSource>> models = List::of;

    private Optional<ConnectionSource> modelDatabase = Optional.empty();

    private ModelSettings modelSettings = ModelSettings.DEFAULTS;

    private Path projectFolder = Path.of("");

    private Optional<Path> outputFolder = Optional.empty();

    private Path javaSourceFolder = Path.of("src/main/java");

    private Path templatesFolder = Path.of("db/templates");

    private String fileNameTemplate = "{year}{month}{day}_{hour}{minute}_{id}_{slug}";

    private ZoneId timeZone = ZoneOffset.UTC;

    private int slugLength = 40;

    private IdGenerator idGenerator = IdGenerator.HEX;

    private List<List<String>> postWriteHooks = List.of();

    private NamingConvention naming = NamingConvention.standard();

    private final List<OperationRenderer<?>> renderers = new ArrayList<>();

    private Duration postWriteHookTimeout = Duration.ofMinutes(1);

    MigrationsBuilder() {}

    private static ClassLoader defaultClassLoader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Migrations.class.getClassLoader() : ofThread;
    }

    /**
     * Takes one connection of the data source for each call and gives it back afterwards, its session as it was.
     * Replaces an earlier one or an earlier {@link #url}, together with the {@link #models} of that database.
     */
    public MigrationsBuilder dataSource(DataSource dataSource) {
        connect(ConnectionSource.of(requireNonNull(dataSource, "dataSource")));
        this.url = Optional.empty();
        return this;
    }

    /** What another database should look like says nothing of this one. */
    private void connect(ConnectionSource source) {
        if (database.isPresent()) {
            models = List::of;
            modelDatabase = Optional.empty();
        }
        database = Optional.of(source);
    }

    /**
     * Connects through {@link java.sql.DriverManager}. Replaces an earlier one or an earlier {@link #dataSource}, together with
     * the {@link #models} of that database.
     *
     * @param url the JDBC URL
     * @param user the database user; null where the URL or the driver's own configuration has one
     * @param password the password; null for none
     */
    public MigrationsBuilder url(String url, @Nullable String user, @Nullable String password) {
        this.url = Optional.of(url);
        connect(ConnectionSource.of(url, credentials(user, password)));
        return this;
    }

    private static Properties credentials(@Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /**
     * Says that there is no database, for work on the files of revisions alone; every method that needs one fails then.
     * Replaces an earlier {@link #dataSource} or {@link #url}.
     */
    public MigrationsBuilder withoutDatabase() {
        this.database = Optional.empty();
        this.isWithoutDatabase = true;
        this.url = Optional.empty();
        return this;
    }

    /**
     * The kind of database that scripts are written for, as in {@link Migrations#upgradeSql}; by default the one that the
     * URL begins with, if there is a URL. Nothing is connected to for it; where a connection is made, its database counts.
     * Without a URL or data source, every method that needs a database fails.
     *
     * @param vendor {@code postgresql}, {@code h2} or {@code sqlite}
     * @throws MigrationException if there is no such dialect
     */
    public MigrationsBuilder dialect(String vendor) {
        this.dialect = Optional.of(OfflineDialect.named(vendor, Dialects.all()).vendor());
        return this;
    }

    /** Finds revisions; by default the thread's context class loader. */
    public MigrationsBuilder classLoader(ClassLoader loader) {
        this.classLoader = requireNonNull(loader, "loader");
        return this;
    }

    /**
     * The folders below which {@code *.sql} files are revisions: {@code classpath:...} or {@code filesystem:...}, in which
     * {@code {vendor}} stands for the kind of database ({@code postgresql}). By default
     * {@code classpath:db/migrations}, which need not exist; those that are given here must.
     */
    public MigrationsBuilder locations(List<String> folders) {
        this.locations = List.copyOf(folders);
        this.mayBeMissing.remove(Searched.LOCATIONS);
        return this;
    }

    /**
     * The packages in which, and below which, annotated classes are revisions; by default none. Each must have at least
     * one class.
     */
    public MigrationsBuilder packages(List<String> names) {
        this.packages = List.copyOf(names);
        this.mayBeMissing.remove(Searched.PACKAGES);
        return this;
    }

    /** Like {@link #packages}, but they need not exist: for those that follow from a convention. */
    public MigrationsBuilder packagesIfPresent(List<String> names) {
        this.packages = List.copyOf(names);
        this.mayBeMissing.add(Searched.PACKAGES);
        return this;
    }

    /** Revisions that exist as instances, in addition to those that are found; by default none. */
    public MigrationsBuilder migrations(List<? extends Migration> instances) {
        this.migrations = List.copyOf(instances);
        return this;
    }

    /** The values of {@code ${name}} in SQL revisions, by name; by default none. Replaces earlier ones. */
    public MigrationsBuilder placeholders(Map<String, String> values) {
        this.placeholders = Map.copyOf(values);
        return this;
    }

    /**
     * How constraints and indexes of Java revisions are named that have no name; by default as PostgreSQL names them.
     * Names are made when a revision runs: another convention changes no checksum, but revisions that were applied under
     * an older one made other names, which later revisions must then say.
     */
    public MigrationsBuilder naming(NamingConvention convention) {
        this.naming = requireNonNull(convention, "convention");
        return this;
    }

    /**
     * Adds what makes the SQL of an operation that users wrote, where the operation has none of its own for the database.
     * Of several that fit, the one that was added first is asked.
     */
    public MigrationsBuilder renderer(OperationRenderer<?> renderer) {
        renderers.add(requireNonNull(renderer, "renderer"));
        return this;
    }

    /** Sets the value of one {@code ${name}} in SQL revisions. */
    public MigrationsBuilder placeholder(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(placeholders);
        all.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return placeholders(all);
    }

    /** What {@link Migrations#upgrade()} upgrades to; by default {@code heads}. */
    public MigrationsBuilder target(String upgradeTarget) {
        this.target = requireNonNull(upgradeTarget, "upgradeTarget");
        return this;
    }

    /** The schema of the engine's two tables; by default the one in which the connection creates tables. */
    public MigrationsBuilder schema(String name) {
        this.schema = Optional.of(requireNotBlank(name, "schema"));
        return this;
    }

    /**
     * The name of the version table; by default {@code migration_version}. The table of an Alembic application,
     * {@code alembic_version}, can be taken over as it is.
     */
    public MigrationsBuilder versionTable(String name) {
        this.versionTable = requireNotBlank(name, "version-table");
        return this;
    }

    /** The name of the history table; by default {@code migration_history}. */
    public MigrationsBuilder historyTable(String name) {
        this.historyTable = requireNotBlank(name, "history-table");
        return this;
    }

    /** How much of a run is one transaction; by default each revision. */
    public MigrationsBuilder transactionScope(TransactionScope scope) {
        this.transactionScope = requireNonNull(scope, "scope");
        return this;
    }

    /** How long to wait while another instance changes the schema; by default five minutes; zero: not at all. */
    public MigrationsBuilder lockTimeout(Duration timeout) {
        this.lockTimeout = requireNotNegative(timeout, "lock.timeout");
        return this;
    }

    /** How long to wait for a database that is not up yet; by default zero: not at all. */
    public MigrationsBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = requireNotNegative(timeout, "connect.timeout");
        return this;
    }

    /**
     * How long one statement of a revision may wait for a lock on a table, so that it does not hold up everybody who
     * comes after it; by default five seconds; zero: without limit. Resolution: milliseconds.
     */
    public MigrationsBuilder statementLockTimeout(Duration timeout) {
        this.statementLockTimeout = requireNotNegative(timeout, "statement.lock-timeout");
        return this;
    }

    /** The name that the database and the history table show for the run; by default the connection's. */
    public MigrationsBuilder applicationName(String name) {
        this.applicationName = Optional.of(requireNonNull(name, "name"));
        return this;
    }

    /** Is told what happens, after the log is; can be called several times. */
    public MigrationsBuilder listener(MigrationListener listener) {
        this.listeners.add(requireNonNull(listener, "listener"));
        return this;
    }

    /** Tells the time for the history table; by default the system's. */
    public MigrationsBuilder clock(Clock other) {
        this.clock = requireNonNull(other, "other");
        return this;
    }

    /** What the database is compared with, all of them together; by default nothing. Replaces earlier ones. */
    public MigrationsBuilder models(SchemaSource... sources) {
        List<SchemaSource> all = List.of(sources);
        return models(() -> all);
    }

    /** Like {@link #models(SchemaSource...)}, for models that are costly to find: asked for by each comparison. */
    public MigrationsBuilder models(Supplier<List<SchemaSource>> sources) {
        this.models = requireNonNull(sources, "sources");
        return this;
    }

    /** Lets another database of the same kind, as it is, be the model; cannot be combined with {@link #models}. */
    public MigrationsBuilder modelDatabase(DataSource dataSource) {
        this.modelDatabase = Optional.of(ConnectionSource.of(requireNonNull(dataSource, "dataSource")));
        return this;
    }

    /**
     * Lets another database of the same kind, as it is, be the model; cannot be combined with {@link #models}.
     *
     * @param jdbcUrl its JDBC URL
     * @param properties what its driver gets besides: user, password and its own properties
     */
    public MigrationsBuilder modelDatabase(String jdbcUrl, Properties properties) {
        Properties copy = new Properties();
        copy.putAll(properties);
        this.modelDatabase = Optional.of(ConnectionSource.of(jdbcUrl, copy));
        return this;
    }

    /** Like {@link #modelDatabase(String, Properties)}, with a user and a password as in {@link #url}. */
    public MigrationsBuilder modelDatabase(String jdbcUrl, @Nullable String user, @Nullable String password) {
        return modelDatabase(jdbcUrl, credentials(user, password));
    }

    /** How the models are compared with the database; by default {@link ModelSettings#DEFAULTS}. */
    public MigrationsBuilder modelSettings(ModelSettings settings) {
        this.modelSettings = requireNonNull(settings, "settings");
        return this;
    }

    /** The folder of the project that new revisions are written into; by default the working directory. */
    public MigrationsBuilder projectFolder(Path folder) {
        this.projectFolder = requireNonNull(folder, "folder");
        return this;
    }

    /**
     * The folder of new SQL files, relative to the project. By default the first {@code filesystem:} location; where there
     * is none, the first {@code classpath:} location below {@code src/main/resources}, if the project has that.
     */
    public MigrationsBuilder outputFolder(Path folder) {
        this.outputFolder = Optional.of(folder);
        return this;
    }

    /** The root of the project's Java sources, relative to the project; by default {@code src/main/java}. */
    public MigrationsBuilder javaSourceFolder(Path folder) {
        this.javaSourceFolder = requireNonNull(folder, "folder");
        return this;
    }

    /**
     * The folder of the project's own {@code revision.sql.template} and {@code revision.java.template}, relative to the
     * project; by default {@code db/templates}. Neither has to exist. What is in them is said at
     * {@link dev.migrations.script.RevisionTemplate}.
     */
    public MigrationsBuilder templatesFolder(Path folder) {
        this.templatesFolder = requireNonNull(folder, "folder");
        return this;
    }

    /**
     * The name of new SQL files without {@code .sql}, in which {@code {id}}, {@code {slug}}, {@code {year}},
     * {@code {month}}, {@code {day}}, {@code {hour}}, {@code {minute}} and {@code {second}} are replaced and {@code /}
     * begins a folder. By default {@code {year}{month}{day}_{hour}{minute}_{id}_{slug}}. Where there is no message the slug
     * is left out with the {@code _} or {@code -} before it. Java files are named after their class.
     */
    public MigrationsBuilder fileNameTemplate(String template) {
        this.fileNameTemplate = requireNonNull(template, "template");
        return this;
    }

    /** The time zone of the date in file names and of ids that are times; by default UTC. */
    public MigrationsBuilder timeZone(ZoneId zone) {
        this.timeZone = requireNonNull(zone, "zone");
        return this;
    }

    /** How many characters of the message a file name has at most; by default 40. Words are not cut in two. */
    public MigrationsBuilder slugLength(int characters) {
        this.slugLength = characters;
        return this;
    }

    /** How ids of new revisions are made; by default of random hex digits. */
    public MigrationsBuilder idGenerator(IdGenerator generator) {
        this.idGenerator = requireNonNull(generator, "generator");
        return this;
    }

    /**
     * The commands that are run on a new file, one after the other until one fails; by default none. Each is a program and
     * its arguments, in which {@code {file}} is replaced; it runs in the folder of the project and without a shell.
     */
    public MigrationsBuilder postWriteHooks(List<List<String>> commands) {
        this.postWriteHooks = commands.stream().map(List::copyOf).toList();
        return this;
    }

    /** How long each of these commands may take before it is ended; by default a minute. */
    public MigrationsBuilder postWriteHookTimeout(Duration timeout) {
        this.postWriteHookTimeout = requireNonNull(timeout, "timeout");
        return this;
    }

    private ConnectionSource connectionSource() {
        if (database.isPresent()) {
            return database.get();
        }
        if (isWithoutDatabase || dialect.isPresent()) {
            return NO_DATABASE;
        }
        throw new MigrationException(
                "It was not said where the database is.",
                "Call dataSource(...) or url(...) on the builder before build().");
    }

    /**
     * Puts the settings together; reads nothing and connects to nothing.
     *
     * @throws MigrationException if it was not said where the database is, if the two tables have one name, or if a
     *     setting for new revisions makes no sense
     */
    public Migrations build() {
        ConnectionSource source = connectionSource();
        if (versionTable.equals(historyTable)) {
            throw new MigrationException(
                    "The version table and the history table have one name, '" + versionTable + "'.",
                    "Give one of them another name in 'spring.migrations.version-table' or"
                            + " 'spring.migrations.history-table'.");
        }
        MigrationListener listener = listener();
        RunSettings settings = new RunSettings(
                schema,
                versionTable,
                historyTable,
                transactionScope,
                lockTimeout,
                new SessionSettings(statementLockTimeout, applicationName),
                new OperationSettings(naming, renderers));
        LoadedScripts scripts =
                new LoadedScripts(classLoader, locations, packages, placeholders, migrations, mayBeMissing, listener);
        Connector connector = new Connector(source, Dialects.all(), connectTimeout, listener);
        Engine engine = new Engine(scripts, connector, settings, listener, clock);
        return new Migrations(
                engine,
                new RecordedSteps(connector, settings),
                new OfflineScripts(scripts, new OfflineDialect(Dialects.all(), dialect, url), settings),
                new RevisionFiles(scripts, writerSettings(), clock),
                new ModelDifferences(
                        engine,
                        new ModelComparison(
                                connector,
                                models,
                                modelDatabase.map(
                                        other -> new Connector(other, Dialects.all(), connectTimeout, listener)),
                                modelSettings,
                                new OwnTables(schema, versionTable, historyTable),
                                statementLockTimeout)),
                target);
    }

    private WriterSettings writerSettings() {
        return new WriterSettings(
                projectFolder,
                outputFolder,
                javaSourceFolder,
                templatesFolder,
                fileNameTemplate,
                timeZone,
                slugLength,
                idGenerator,
                postWriteHooks,
                postWriteHookTimeout);
    }

    private MigrationListener listener() {
        List<MigrationListener> all = new ArrayList<>();
        all.add(new LoggingListener(LoggerFactory.getLogger(Migrations.class)));
        all.addAll(listeners);
        return new Listeners(all);
    }

    private static String requireNotBlank(String name, String setting) {
        if (name.isBlank()) {
            throw new MigrationException(
                    "'spring.migrations." + setting + "' is blank.", "Give it a name, or leave it out.");
        }
        return name;
    }

    private static Duration requireNotNegative(Duration timeout, String setting) {
        if (timeout.isNegative()) {
            throw new MigrationException(
                    "'spring.migrations." + setting + "' is negative: " + timeout + ".",
                    "Set it to a duration, or to 0s.");
        }
        return timeout;
    }
}
