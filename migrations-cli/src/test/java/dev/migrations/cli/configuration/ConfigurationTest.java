package dev.migrations.cli.configuration;

import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrations.error.MigrationException;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static final SettingsSource NO_OPTIONS = new SettingsSource("the options", Map.of(), Map.of());

    @TempDir
    private Path folder;

    @Test
    void optionsWinOverEnvironmentOverPropertiesOverSpring() throws IOException {
        write("src/main/resources/application.properties", """
                spring.migrations.schema=from-spring
                spring.migrations.version-table=from-spring
                spring.migrations.history-table=from-spring
                spring.datasource.url=from-spring
                """);
        write("migrations.properties", "schema=from-file\nversion-table=from-file\nhistory-table=from-file\n");
        Map<String, String> environment =
                Map.of("MIGRATIONS_SCHEMA", "from-environment", "MIGRATIONS_VERSION_TABLE", "from-environment");
        SettingsSource options = new SettingsSource("the options", Map.of(Setting.SCHEMA, "from-options"), Map.of());

        Configuration configuration = Configuration.of(options, new Surroundings(folder, environment));

        assertThat(configuration.value(Setting.SCHEMA)).contains("from-options");
        assertThat(configuration.value(Setting.VERSION_TABLE)).contains("from-environment");
        assertThat(configuration.value(Setting.HISTORY_TABLE)).contains("from-file");
        assertThat(configuration.value(Setting.URL)).contains("from-spring");
        assertThat(configuration.value(Setting.USER)).isEmpty();
    }

    @Test
    void yamlOfSpringIsReadWithPlaceholdersAndWithoutProfiles() throws IOException {
        write("application.yaml", """
                app:
                  database: shop
                spring:
                  datasource:
                    url: jdbc:postgresql://${DB_HOST:localhost}:5432/${app.database}
                    username: ${DB_USER}
                    password: secret
                  migrations:
                    user: ddl
                    locations: [classpath:db/migrations, filesystem:more]
                    lock:
                      timeout: 30s
                    placeholders:
                      readRole: reader
                ---
                spring:
                  config.activate.on-profile: prod
                  datasource.url: jdbc:postgresql://prod/shop
                """);

        Configuration configuration = read(Map.of("DB_USER", "app"));

        assertThat(configuration.value(Setting.URL)).contains("jdbc:postgresql://localhost:5432/shop");
        assertThat(configuration.value(Setting.USER)).contains("ddl");
        assertThat(configuration.value(Setting.PASSWORD)).contains("secret");
        assertThat(configuration.value(Setting.LOCK_TIMEOUT)).contains("30s");
        assertThat(configuration.placeholders()).isEqualTo(Map.of("readRole", "reader"));
        assertThat(configuration.locations())
                .containsExactly("classpath:db/migrations", "filesystem:" + folder.resolve("more"));
    }

    @Test
    void propertiesOfSpringMayBeListsAndInAnyCase() throws IOException {
        Files.createDirectories(folder.resolve("src/main/resources"));
        write("application.properties", """
                spring.migrations.locations[0]=classpath:db/migrations
                spring.migrations.locations[1]=classpath:/db/more
                spring.migrations.versionTable=alembic_version
                """);

        Configuration configuration = read(Map.of());

        assertThat(configuration.value(Setting.VERSION_TABLE)).contains("alembic_version");
        assertThat(configuration.locations())
                .containsExactly(
                        "filesystem:" + folder.resolve("src/main/resources/db/migrations"),
                        "filesystem:" + folder.resolve("src/main/resources/db/more"));
    }

    @Test
    void revisionsAreInDbMigrationsUnlessTheProjectHasResources() throws IOException {
        assertThat(read(Map.of()).locations()).containsExactly("filesystem:" + folder.resolve("db/migrations"));

        Files.createDirectories(folder.resolve("src/main/resources"));

        assertThat(read(Map.of()).locations())
                .containsExactly("filesystem:" + folder.resolve("src/main/resources/db/migrations"));
    }

    @Test
    void passwordIsNotInTheTextOfAnything() throws IOException {
        write("migrations.properties", "password=hunter2\n");
        Surroundings surroundings = new Surroundings(folder, Map.of("MIGRATIONS_PASSWORD", "hunter2"));

        assertThat(surroundings.toString()).doesNotContain("hunter2");
        assertThat(SettingsSource.environment(surroundings.environment()).toString())
                .doesNotContain("hunter2");
        assertThat(MigrationsProperties.in(folder).map(SettingsSource::toString))
                .isEqualTo(Optional.of("SettingsSource[name=migrations.properties]"));
    }

    @Test
    void unknownSettingsAreReportedAtOnceWithTheNearest() throws IOException {
        write("migrations.properties", "urll=x\nwhatever=y\n");

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> read(Map.of()))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("""
                        2 faults were found:
                          1. 'urll' in 'migrations.properties' is not a setting.
                          2. 'whatever' in 'migrations.properties' is not a setting."""))
                .satisfies(e ->
                        assertThat(e.action()).startsWith("1: Write 'url'.\n2: Take it out; the settings are: url, "));
    }

    @Test
    void packagesOfAProjectThatIsNotOnTheClassPathNeedNoClasses() throws IOException {
        Files.createDirectories(folder.resolve("src/main/resources/db/migrations"));
        write("src/main/resources/application.properties", "spring.migrations.packages=com.example.migrations\n");

        assertThat(read(Map.of()).builder().build().heads()).isEmpty();
    }

    @Test
    void everyPathOfTheClassPathThatDoesNotExistIsNamed() {
        String paths = String.join(File.pathSeparator, "a.jar", ".", "b.jar");

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> read(Map.of("MIGRATIONS_CLASS_PATH", paths)).builder())
                .satisfies(e -> assertThat(e.problem()).isEqualTo("""
                        2 faults were found:
                          1. 'a.jar' of the class path does not exist.
                          2. 'b.jar' of the class path does not exist."""));
    }

    @Test
    void settingThatCannotBeUnderstoodNamesItsPlace() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(
                        () -> read(Map.of("MIGRATIONS_LOCK_TIMEOUT", "soon")).builder())
                .withMessage("'lock.timeout' in the environment is 'soon', which cannot be understood.\n"
                        + "Write a duration, such as '5m', '30s' or '500ms'.");
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(
                        () -> read(Map.of("MIGRATIONS_TRANSACTION", "never")).builder())
                .withMessage("'transaction' in the environment is 'never', which cannot be understood.\n"
                        + "Write 'per-revision' or 'per-run'.");
    }

    @Test
    void placeholderWithoutAValueIsSaid() throws IOException {
        write("application.properties", "spring.datasource.url=${DB_URL}\n");

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> read(Map.of()))
                .withMessage("'${DB_URL}' in 'application.properties' has no value.\n"
                        + "Set it in the environment, or give the setting itself as an option or as MIGRATIONS_...");
    }

    @Test
    void fileThatIsNoYamlIsSaid() throws IOException {
        write("application.yml", "a: [\n");

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> read(Map.of()))
                .satisfies(e -> assertThat(e.problem()).startsWith("'application.yml' is no YAML: "))
                .satisfies(e -> assertThat(e.action()).isEqualTo("Mend the file, or start in another folder."));
    }

    @Test
    void hooksAreNamedInBothKindsOfFile() throws IOException {
        write("migrations.properties", """
                revision.post-write-hooks.1-format=sqlformat --in-place {file}
                revision.post-write-hooks.2-add=git add {file}
                """);
        write("application.yaml", """
                spring.migrations.revision:
                  slug-length: 20
                  postWriteHooks:
                    2-add: hg add {file}
                    3.tell: echo {file}
                """);

        Configuration configuration = read(Map.of());

        assertThat(configuration.postWriteHooks())
                .isEqualTo(Map.of(
                        "1-format", "sqlformat --in-place {file}",
                        "2-add", "git add {file}",
                        "3.tell", "echo {file}"));
        assertThat(configuration.value(Setting.SLUG_LENGTH)).contains("20");
    }

    @Test
    void everySettingIsUnderstood() throws IOException {
        Files.createDirectories(folder.resolve("db/migrations"));
        Map<String, String> environment = Map.ofEntries(
                Map.entry("MIGRATIONS_URL", "jdbc:postgresql://localhost/app"),
                Map.entry("MIGRATIONS_TRANSACTION", "per-run"),
                Map.entry("MIGRATIONS_LOCK_TIMEOUT", "1m"),
                Map.entry("MIGRATIONS_CONNECT_TIMEOUT", "PT5S"),
                Map.entry("MIGRATIONS_STATEMENT_LOCK_TIMEOUT", "500ms"),
                Map.entry("MIGRATIONS_REVISION_TIME_ZONE", "Europe/Berlin"),
                Map.entry("MIGRATIONS_REVISION_SLUG_LENGTH", "20"),
                Map.entry("MIGRATIONS_REVISION_ID_GENERATOR", "sequential"),
                Map.entry("MIGRATIONS_REVISION_OUTPUT_FOLDER", "db/migrations"),
                Map.entry("MIGRATIONS_REVISION_TEMPLATES_FOLDER", "templates"),
                Map.entry("MIGRATIONS_REVISION_JAVA_SOURCE_FOLDER", "java"),
                Map.entry("MIGRATIONS_REVISION_POST_WRITE_HOOK_TIMEOUT", "10s"),
                Map.entry("MIGRATIONS_NAMING_PRIMARY_KEY", "pk_{table}"),
                Map.entry("MIGRATIONS_NAMING_UNIQUE", "uq_{table}_{columns}"),
                Map.entry("MIGRATIONS_NAMING_FOREIGN_KEY", "fk_{table}_{referred_table}"),
                Map.entry("MIGRATIONS_NAMING_CHECK", "ck_{table}_{column}"),
                Map.entry("MIGRATIONS_NAMING_EXCLUDE", "ex_{table}"),
                Map.entry("MIGRATIONS_NAMING_INDEX", "ix_{table}_{columns}"),
                Map.entry("MIGRATIONS_REVISION_FILE_NAME_TEMPLATE", "{id}_{slug}"));

        assertThat(read(environment).builder().build().heads()).isEmpty();
    }

    @Test
    void whatHasNoNameIsNamedByItsTemplateInAnyKindOfFile() throws IOException {
        write("migrations.properties", "naming.primary-key=pk_{table}\n");
        write("application.yaml", """
                spring.migrations.naming:
                  foreignKey: fk_{table}_{referred_table}
                  primary-key: from-spring
                """);

        String script = read(Map.of("MIGRATIONS_NAMING_INDEX", "ix_{table}_{columns}"))
                .builder()
                .dialect("postgresql")
                .locations(List.of())
                .migrations(List.of(new CreateBook()))
                .build()
                .upgradeSql("heads");

        assertThat(script).contains("""
                CREATE TABLE book (
                    id bigint,
                    author_id bigint,
                    isbn text,
                    CONSTRAINT pk_book PRIMARY KEY (id),
                    CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id),
                    CONSTRAINT book_isbn_key UNIQUE (isbn)
                );

                CREATE INDEX ix_book_author_id ON book (author_id);
                """);
    }

    @Revision(id = "a1", irreversible = true)
    private static final class CreateBook implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "book",
                    t -> t.column("id", bigint())
                            .column("author_id", bigint())
                            .column("isbn", text())
                            .primaryKey("id")
                            .foreignKey("author_id", "author", "id")
                            .unique("isbn"));
            op.createIndex("book", on("author_id"));
        }
    }

    @Test
    void everyTemplateThatIsWrongIsReportedAtOnce() {
        Map<String, String> environment =
                Map.of("MIGRATIONS_NAMING_PRIMARY_KEY", "pk_{tabel}", "MIGRATIONS_NAMING_CHECK", "ck_{table");

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> read(environment).builder())
                .satisfies(e -> assertThat(e.problem()).isEqualTo("""
                        2 faults were found:
                          1. Template 'pk_{tabel}' for names of the kind 'primary-key' has the unknown placeholder '{tabel}'.
                          2. Template 'ck_{table' for names of the kind 'check' has a brace without its other half."""));
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.of(NO_OPTIONS, new Surroundings(folder, environment));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
