package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.autoconfigure.MigrationsMode;
import dev.migrations.autoconfigure.MigrationsProperties;
import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.NamingConvention;
import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tables and the settings of the pages say is what there is. */
class ReferenceTest {

    private static final String PREFIX = "spring.migrations.";

    /** Defaults that depend on the application; the metadata has none for them. */
    private static final Map<String, String> DEPENDING_ON_THE_APPLICATION =
            Map.of("packages", "<application package>.migrations");

    @Test
    void thePropertiesOfTheReadmeAreThoseOfTheMetadataWithTheirDefaults() throws IOException {
        assertThat(propertiesOfTheReadme()).isEqualTo(propertiesOfTheMetadata());
    }

    private static Map<String, String> propertiesOfTheReadme() {
        Map<String, String> defaults = new TreeMap<>();
        for (List<String> row : Page.of("README.md").table("| `spring.migrations.` | default | |")) {
            List<String> names = Page.codes(row.get(0));
            List<String> values =
                    names.size() == 1 ? List.of(row.get(1)) : List.of(row.get(1).split(", "));
            for (int i = 0; i < names.size(); i++) {
                boolean hasValue =
                        values.size() == names.size() && values.get(i).startsWith("`");
                defaults.put(
                        names.get(i).replace(".*", ""),
                        hasValue ? Page.codes(values.get(i)).get(0) : "");
            }
        }
        return defaults;
    }

    private static Map<String, String> propertiesOfTheMetadata() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        for (URL url : Collections.list(MigrationsProperties.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream metadata = url.openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(metadata).path("properties")) {
                    String name = property.path("name").asString();
                    if (name.startsWith(PREFIX)) {
                        defaults.put(
                                name.substring(PREFIX.length()),
                                property.path("defaultValue").asString(""));
                    }
                }
            }
        }
        DEPENDING_ON_THE_APPLICATION.forEach((name, value) -> defaults.merge(name, value, String::concat));
        return defaults;
    }

    @Test
    void theModesAreThoseThatThereAre() {
        List<String> modes = Arrays.stream(MigrationsMode.values())
                .map(ReferenceTest::asProperty)
                .toList();

        assertThat(firstColumn(Page.of("docs/running.md"), "| `spring.migrations.mode` | at boot |"))
                .isEqualTo(modes);
        assertThat(Page.codes(rowOf("`mode`").get(2))).isEqualTo(modes);
    }

    @Test
    void theTransactionScopesAreThoseThatThereAre() {
        List<String> row = rowOf("`transaction`");

        assertThat(Stream.of(row.get(1), row.get(2)).flatMap(cell -> Page.codes(cell).stream()))
                .containsExactlyElementsOf(Arrays.stream(TransactionScope.values())
                        .map(ReferenceTest::asProperty)
                        .toList());
    }

    private static String asProperty(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> rowOf(String property) {
        return Page.of("README.md").table("| `spring.migrations.` | default | |").stream()
                .filter(row -> row.get(0).equals(property))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> firstColumn(Page page, String header) {
        return page.table(header).stream()
                .flatMap(row -> Page.codes(row.get(0)).stream())
                .toList();
    }

    @Test
    void theSettingsOfRunningAreBoundAsTheyAreWritten() throws IOException {
        assertThat(bound(CheckedBlocks.RUNNING_SETTINGS, Map.of("OWNER_PASSWORD", "secret")))
                .isEqualTo(bound(Map.of(
                        PREFIX + "url", "jdbc:postgresql://localhost:5432/catalogue",
                        PREFIX + "user", "catalogue_owner",
                        PREFIX + "password", "secret",
                        PREFIX + "connect.timeout", Duration.ofSeconds(30))));
    }

    @Test
    void theSettingsOfWritingRevisionsAreBoundAsTheyAreWritten() throws IOException {
        assertThat(bound(CheckedBlocks.WRITING_SETTINGS, Map.of()))
                .isEqualTo(bound(Map.of(PREFIX + "placeholders.reader", "catalogue_reader")));
    }

    @Test
    void theSettingsOfOperationsAreBoundAsTheyAreWritten() throws IOException {
        assertThat(bound(CheckedBlocks.OPERATIONS_SETTINGS, Map.of()).naming())
                .isEqualTo(Map.of(
                        NamingConvention.Kind.PRIMARY_KEY, "pk_{table}",
                        NamingConvention.Kind.FOREIGN_KEY, "fk_{table}_{columns}_{referred_table}"));
    }

    @Test
    void theSettingsOfAutogenerateAreBoundAsTheyAreWritten() throws IOException {
        MigrationsProperties.Model model =
                bound(CheckedBlocks.AUTOGENERATE_SETTINGS, Map.of()).model();

        assertThat(model.scripts()).containsExactly("classpath:db/views.sql");
        assertThat(model.schemas()).containsExactly("audit");
        assertThat(model.compared()).containsExactlyInAnyOrder(Compared.TYPES, Compared.DEFAULTS, Compared.COMMENTS);
        assertThat(model.unknown()).isEqualTo(UnknownObjects.KEEP);
    }

    private static MigrationsProperties bound(CheckedBlocks block, Map<String, Object> others) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("others", others));
        new YamlPropertySourceLoader()
                .load("page", new ByteArrayResource(block.text().getBytes(StandardCharsets.UTF_8)))
                .forEach(environment.getPropertySources()::addFirst);
        return bound(environment);
    }

    private static MigrationsProperties bound(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("expected", properties));
        return bound(environment);
    }

    private static MigrationsProperties bound(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("spring.migrations", MigrationsProperties.class);
    }

    @Test
    void theDependencyOfTheReadmeIsTheStarterOfThisBuild() throws IOException, XPathExpressionException {
        String dependency = CheckedBlocks.README_DEPENDENCY.text();
        String starter = Files.readString(Page.ROOT.resolve("migrations-spring-boot-starter/pom.xml"));

        assertThat(values(dependency, "/dependency/groupId", "/dependency/artifactId", "/dependency/version"))
                .isEqualTo(values(
                        starter.replaceFirst(" xmlns=\"[^\"]*\"", ""),
                        "/project/parent/groupId",
                        "/project/artifactId",
                        "/project/parent/version"));
    }

    private static List<String> values(String xml, String... paths) throws XPathExpressionException {
        List<String> values = new ArrayList<>();
        for (String path : paths) {
            values.add(XPathFactory.newInstance().newXPath().evaluate(path, new InputSource(new StringReader(xml))));
        }
        return values;
    }

    @Test
    void theTwoCommandsOfTheReadmeAreWhatTheBuildMachineRuns() throws IOException {
        String script = Files.readString(Page.ROOT.resolve(".ci/run"));

        List<String> commands = CheckedBlocks.README_COMMANDS
                .text()
                .lines()
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();

        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(script.replace("./mvnw -B verify", "./mvnw verify"))
                        .contains("\n    " + command + " "));
    }

    @Test
    void theCommandWithoutAJarIsWhatTheBuildMachineRunsInTheSample() throws IOException {
        String command = CheckedBlocks.APPLICATION_MAVEN.text().strip();

        assertThat(Files.readString(Page.ROOT.resolve(".ci/run")))
                .contains("\n    " + command.replace("./mvnw", "./mvnw -q -pl sample-app -am") + " ");
    }

    @Test
    void theMethodsOfRunningAreThoseOfTheFacade() {
        List<String> documented = firstColumn(Page.of("docs/running.md"), "| | |").stream()
                .map(method -> method.replaceFirst("\\(.*", ""))
                .distinct()
                .sorted()
                .toList();

        assertThat(documented).isEqualTo(publicMethods(Migrations.class));
    }

    private static List<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void theDirectivesOfWritingRevisionsAreThoseThatThereAre(@TempDir Path folder) {
        List<String> documented = firstColumn(Page.of("docs/writing-revisions.md"), "| directive | meaning |").stream()
                .map(directive -> directive.replaceFirst(" .*", ""))
                .toList();
        RevisionFolder revisions =
                new RevisionFolder(folder).file("a.sql", "-- @revision a\n-- @xxxxxxxxxxxx\n-- @upgrade\n");

        assertThatThrownBy(() -> Migrations.builder()
                        .url("jdbc:postgresql://localhost:1/none", null, null)
                        .locations(List.of(revisions.location()))
                        .build()
                        .heads())
                .hasMessageContaining("The directives are " + String.join(", ", documented) + ".");
    }

    @Test
    @ExtendWith(TestDatabaseExtension.class)
    void theColumnsOfTheTwoTablesAreThoseOfTheDatabase(TestDatabase database, @TempDir Path folder)
            throws SQLException {
        Page running = Page.of("docs/running.md");
        Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of(new RevisionFolder(folder)
                        .revision("a1", "", "SELECT 1;", "")
                        .location()))
                .build()
                .upgrade();

        assertThat(columns(database, "migration_history")).isEqualTo(firstColumn(running, "| column | |"));
        assertThat(columns(database, "migration_version")).isEqualTo(List.of("version_num"));
        assertThat(running.lines()).anyMatch(line -> line.contains("one column, `version_num`"));
    }

    private static List<String> columns(TestDatabase database, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_name = '" + table + "' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
