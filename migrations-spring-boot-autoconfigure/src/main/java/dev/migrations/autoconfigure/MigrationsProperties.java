package dev.migrations.autoconfigure;

import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.NamingConvention;
import dev.migrations.script.IdGenerator;
import dev.migrations.sql.TransactionScope;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Migrations.
 *
 * @param enabled Whether the database is migrated and can be inspected; also honoured when the application was processed
 *     ahead of time.
 * @param mode What a starting application does about its database.
 * @param target Revision to which the database is brought.
 * @param locations Locations of SQL revisions, with the prefix 'classpath:' or 'filesystem:'. '{vendor}' stands for the
 *     database: postgresql, h2, sqlite or mysql.
 * @param packages Packages that are scanned for Java revisions. Default is the package 'migrations' below the
 *     application's package.
 * @param url JDBC URL of the database to migrate. Default is the database of the application's DataSource.
 * @param user User who migrates the database. Default is the user of the application's DataSource; for a URL of its own, the
 *     user in that URL or else the one of the application's connection details or 'spring.datasource.username'.
 * @param password Password of the user who migrates the database. Default is the application's password, where the
 *     user is the application's too. It needs a user, here or of the application.
 * @param driverClassName Fully qualified name of the JDBC driver for 'spring.migrations.url', without which it is an error.
 *     Detected from the URL by default.
 * @param dataSource Name of the DataSource bean whose database is migrated. Default is the primary one.
 * @param schema Schema of the version and the history table. Default is the schema of the connection.
 * @param versionTable Name of the table that has one row per head.
 * @param historyTable Name of the table that has one row per step that ran.
 * @param transaction How much of a run is one transaction, where the database allows it.
 * @param lock The lock that keeps two instances from migrating at the same time.
 * @param connect The first connection.
 * @param statement Each statement of a revision.
 * @param revision New revisions, which the command 'migrations revision' writes.
 * @param model What the application wants its database to look like, for 'revision --autogenerate' and 'check'.
 * @param placeholders Values for '${name}' in SQL revisions.
 * @param naming Names of constraints and indexes of Java revisions that have none, by 'primary-key', 'unique', 'foreign-key',
 *     'check', 'exclude' and 'index': templates with '{table}', '{columns}' and others. Default is as PostgreSQL names them.
 */
@ConfigurationProperties("spring.migrations")
public record MigrationsProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("upgrade") MigrationsMode mode,
        @DefaultValue("heads") String target,
        @DefaultValue("classpath:db/migrations") List<String> locations,
        @DefaultValue List<String> packages,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName,
        @Nullable String dataSource,
        @Nullable String schema,
        @DefaultValue("migration_version") String versionTable,
        @DefaultValue("migration_history") String historyTable,
        @DefaultValue("per-revision") TransactionScope transaction,
        @DefaultValue Lock lock,
        @DefaultValue Connect connect,
        @DefaultValue Statement statement,
        @DefaultValue Revision revision,
        @DefaultValue Model model,
        @DefaultValue Map<String, String> placeholders,
        @DefaultValue Map<NamingConvention.Kind, String> naming) {

    public MigrationsProperties {
        locations = List.copyOf(locations);
        packages = List.copyOf(packages);
        placeholders = Map.copyOf(placeholders);
        naming = Map.copyOf(naming);
    }

    /** Whether a starting application has anything to do with its database. */
    boolean concernsStart() {
        return enabled && mode != MigrationsMode.NONE;
    }

    /** Names nothing that could be a secret. */
    @Override
    public String toString() {
        return "MigrationsProperties[enabled=" + enabled + ", mode=" + mode + ", target=" + target + "]";
    }

    /**
     * The lock that keeps two instances from migrating at the same time.
     *
     * @param timeout How long to wait for another instance that is migrating the database. With the mode 'wait': how
     *     long to wait for the database to reach the target.
     */
    public record Lock(@DefaultValue("5m") Duration timeout) {}

    /**
     * The first connection.
     *
     * @param timeout How long to wait for a database that cannot be reached yet. Zero means one attempt.
     */
    public record Connect(@DefaultValue("0s") Duration timeout) {}

    /**
     * Each statement of a revision.
     *
     * @param lockTimeout How long a statement of a revision may wait for a lock on a table. Zero means without limit.
     */
    public record Statement(@DefaultValue("5s") Duration lockTimeout) {}

    /**
     * What the application wants its database to look like. Every SchemaSource bean is part of it.
     *
     * @param jpa The JPA entities of the application.
     * @param jdbc The aggregates of Spring Data JDBC.
     * @param scripts Scripts that create what no entity tells, with the prefix 'classpath:' or 'file:'. '{vendor}' stands for
     *     the database: postgresql, h2, sqlite or mysql.
     * @param url JDBC URL of another database of the same kind that is the model as it is, instead of entities and scripts.
     * @param user User of that other database.
     * @param password Password of the user of that other database.
     * @param schemas Schemas that are compared besides the one of the connection and those that the entities name.
     * @param compared What is compared besides what there is: types, defaults, comments, privileges, column-order.
     * @param unknown Whether objects that the model does not know are kept and reported, or dropped.
     * @param renamed What was renamed, in the very words of the question that 'migrations check' prints.
     * @param notRenamed What looks renamed and was not, in the same words.
     */
    public record Model(
            @DefaultValue Jpa jpa,
            @DefaultValue Jdbc jdbc,
            @DefaultValue List<String> scripts,
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue List<String> schemas,

            @DefaultValue({"types", "defaults", "comments", "privileges"})
            Set<Compared> compared,

            @DefaultValue("keep") UnknownObjects unknown,
            @DefaultValue List<String> renamed,
            @DefaultValue List<String> notRenamed) {

        public Model {
            scripts = List.copyOf(scripts);
            schemas = List.copyOf(schemas);
            compared = Set.copyOf(compared);
            renamed = List.copyOf(renamed);
            notRenamed = List.copyOf(notRenamed);
        }

        /** Names nothing that could be a secret. */
        @Override
        public String toString() {
            return "Model[scripts=" + scripts + ", schemas=" + schemas + "]";
        }

        /**
         * The JPA entities of the application.
         *
         * @param enabled Whether the entities of the migrated DataSource are part of the model.
         */
        public record Jpa(@DefaultValue("true") boolean enabled) {}

        /**
         * The aggregates of Spring Data JDBC.
         *
         * @param enabled Whether the aggregates of Spring Data JDBC are part of the model.
         */
        public record Jdbc(@DefaultValue("true") boolean enabled) {}
    }

    /**
     * New revisions, which the command 'migrations revision' writes. Folders are relative to the project, which is the
     * folder that the command is started in.
     *
     * @param outputFolder Folder of new SQL revisions. Default is the folder of the first location.
     * @param javaSourceFolder Root of the Java sources, below which new Java revisions are written.
     * @param templatesFolder Folder of the project's own 'revision.sql.template' and 'revision.java.template'. Neither has
     *     to exist.
     * @param fileNameTemplate Name of new SQL files without '.sql', with '{id}', '{slug}', '{year}', '{month}', '{day}',
     *     '{hour}', '{minute}' and '{second}'.
     * @param timeZone Time zone of the date in file names and of ids that are times.
     * @param slugLength Number of characters of the message that a file name has at most.
     * @param idGenerator How ids are made.
     * @param postWriteHooks Commands that are run on a new file, by a name of your choice and in the order of the names.
     *     Each is a program and its arguments, of which '{file}' is replaced.
     * @param postWriteHookTimeout How long each of these commands may take before it is ended.
     */
    public record Revision(
            @Nullable String outputFolder,
            @DefaultValue("src/main/java") String javaSourceFolder,
            @DefaultValue("db/templates") String templatesFolder,

            @DefaultValue("{year}{month}{day}_{hour}{minute}_{id}_{slug}")
            String fileNameTemplate,

            @DefaultValue("UTC") ZoneId timeZone,
            @DefaultValue("40") int slugLength,
            @DefaultValue("hex") IdGenerator idGenerator,
            @DefaultValue Map<String, String> postWriteHooks,
            @DefaultValue("1m") Duration postWriteHookTimeout) {

        // Folders are texts, because a Path would be looked for on the class path first.

        public Revision {
            postWriteHooks = Collections.unmodifiableSortedMap(new TreeMap<>(postWriteHooks));
        }
    }
}
