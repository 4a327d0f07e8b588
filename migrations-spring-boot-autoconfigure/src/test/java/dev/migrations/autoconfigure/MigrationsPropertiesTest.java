package dev.migrations.autoconfigure;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.NamingConvention;
import dev.migrations.script.IdGenerator;
import dev.migrations.sql.TransactionScope;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MigrationsPropertiesTest {

    @Test
    void everyPropertyOfTheDesignIsBound() {
        MigrationsProperties properties = bind(Map.ofEntries(
                entry("enabled", "false"),
                entry("mode", "wait"),
                entry("target", "head"),
                entry("locations", "classpath:a,filesystem:b"),
                entry("packages", "org.example"),
                entry("url", "jdbc:postgresql://localhost/library"),
                entry("user", "owner"),
                entry("password", "secret"),
                entry("driver-class-name", "org.postgresql.Driver"),
                entry("data-source", "library"),
                entry("schema", "admin"),
                entry("version-table", "alembic_version"),
                entry("history-table", "journal"),
                entry("transaction", "per-run"),
                entry("lock.timeout", "1m"),
                entry("connect.timeout", "30s"),
                entry("statement.lock-timeout", "2s"),
                entry("revision.output-folder", "db/migrations"),
                entry("revision.java-source-folder", "source"),
                entry("revision.templates-folder", "templates"),
                entry("revision.file-name-template", "{id}_{slug}"),
                entry("revision.time-zone", "Europe/Berlin"),
                entry("revision.slug-length", "20"),
                entry("revision.id-generator", "sequential"),
                entry("revision.post-write-hooks.2-add", "git add {file}"),
                entry("revision.post-write-hooks.1-format", "sqlformat -a, -b {file}"),
                entry("revision.post-write-hook-timeout", "10s"),
                entry("model.jpa.enabled", "false"),
                entry("model.jdbc.enabled", "false"),
                entry("model.scripts", "classpath:schema.sql"),
                entry("model.url", "jdbc:postgresql://localhost/model"),
                entry("model.user", "reader"),
                entry("model.password", "other_secret"),
                entry("model.schemas", "audit,archive"),
                entry("model.compared", "types,column-order"),
                entry("model.unknown", "drop"),
                entry("model.renamed", "table author -> writer"),
                entry("model.not-renamed", "column book.name -> title"),
                entry("placeholders.owner", "library_owner"),
                entry("naming.primary-key", "pk_{table}")));

        assertThat(properties)
                .isEqualTo(new MigrationsProperties(
                        false,
                        MigrationsMode.WAIT,
                        "head",
                        List.of("classpath:a", "filesystem:b"),
                        List.of("org.example"),
                        "jdbc:postgresql://localhost/library",
                        "owner",
                        "secret",
                        "org.postgresql.Driver",
                        "library",
                        "admin",
                        "alembic_version",
                        "journal",
                        TransactionScope.PER_RUN,
                        new MigrationsProperties.Lock(Duration.ofMinutes(1)),
                        new MigrationsProperties.Connect(Duration.ofSeconds(30)),
                        new MigrationsProperties.Statement(Duration.ofSeconds(2)),
                        new MigrationsProperties.Revision(
                                "db/migrations",
                                "source",
                                "templates",
                                "{id}_{slug}",
                                ZoneId.of("Europe/Berlin"),
                                20,
                                IdGenerator.SEQUENTIAL,
                                Map.of("1-format", "sqlformat -a, -b {file}", "2-add", "git add {file}"),
                                Duration.ofSeconds(10)),
                        new MigrationsProperties.Model(
                                new MigrationsProperties.Model.Jpa(false),
                                new MigrationsProperties.Model.Jdbc(false),
                                List.of("classpath:schema.sql"),
                                "jdbc:postgresql://localhost/model",
                                "reader",
                                "other_secret",
                                List.of("audit", "archive"),
                                Set.of(Compared.TYPES, Compared.COLUMN_ORDER),
                                UnknownObjects.DROP,
                                List.of("table author -> writer"),
                                List.of("column book.name -> title")),
                        Map.of("owner", "library_owner"),
                        Map.of(NamingConvention.Kind.PRIMARY_KEY, "pk_{table}")));
    }

    @Test
    void everyPropertyHasTheDefaultOfTheDesign() {
        assertThat(bind(Map.of()))
                .isEqualTo(new MigrationsProperties(
                        true,
                        MigrationsMode.UPGRADE,
                        "heads",
                        List.of("classpath:db/migrations"),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "migration_version",
                        "migration_history",
                        TransactionScope.PER_REVISION,
                        new MigrationsProperties.Lock(Duration.ofMinutes(5)),
                        new MigrationsProperties.Connect(Duration.ZERO),
                        new MigrationsProperties.Statement(Duration.ofSeconds(5)),
                        new MigrationsProperties.Revision(
                                null,
                                "src/main/java",
                                "db/templates",
                                "{year}{month}{day}_{hour}{minute}_{id}_{slug}",
                                ZoneId.of("UTC"),
                                40,
                                IdGenerator.HEX,
                                Map.of(),
                                Duration.ofMinutes(1)),
                        new MigrationsProperties.Model(
                                new MigrationsProperties.Model.Jpa(true),
                                new MigrationsProperties.Model.Jdbc(true),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of(),
                                Set.of(Compared.TYPES, Compared.DEFAULTS, Compared.COMMENTS, Compared.PRIVILEGES),
                                UnknownObjects.KEEP,
                                List.of(),
                                List.of()),
                        Map.of(),
                        Map.of()));
    }

    @Test
    void theTextOfTheModelNamesNoSecret() {
        assertThat(bind(Map.of(
                                "model.url",
                                "jdbc:postgresql://localhost/x?password=secret",
                                "model.password",
                                "secret"))
                        .model())
                .hasToString("Model[scripts=[], schemas=[]]");
    }

    @Test
    void theTextOfThePropertiesNamesNoSecret() {
        assertThat(bind(Map.of("url", "jdbc:postgresql://localhost/library?password=secret", "password", "secret")))
                .hasToString("MigrationsProperties[enabled=true, mode=UPGRADE, target=heads]");
    }

    @Test
    void theMetadataDescribesEveryPropertyOfTheDesignAndItsDefault() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        for (JsonNode property : metadata().get("properties")) {
            if (property.get("name").asString().startsWith("spring.migrations.")) {
                assertThat(property.path("description").asString(""))
                        .as(property.get("name").asString())
                        .endsWith(".");
                defaults.put(
                        property.get("name").asString().substring("spring.migrations.".length()),
                        property.path("defaultValue").asString(""));
            }
        }

        assertThat(defaults)
                .isEqualTo(Map.ofEntries(
                        entry("command.enabled", "true"),
                        entry("connect.timeout", "0s"),
                        entry("data-source", ""),
                        entry("driver-class-name", ""),
                        entry("enabled", "true"),
                        entry("history-table", "migration_history"),
                        entry("locations", "classpath:db/migrations"),
                        entry("lock.timeout", "5m"),
                        entry("mode", "upgrade"),
                        entry("model.compared", "[types, defaults, comments, privileges]"),
                        entry("model.jdbc.enabled", "true"),
                        entry("model.jpa.enabled", "true"),
                        entry("model.not-renamed", ""),
                        entry("model.renamed", ""),
                        entry("model.schemas", ""),
                        entry("model.scripts", ""),
                        entry("model.url", ""),
                        entry("model.user", ""),
                        entry("model.password", ""),
                        entry("model.unknown", "keep"),
                        entry("naming", ""),
                        entry("packages", ""),
                        entry("password", ""),
                        entry("placeholders", ""),
                        entry("revision.file-name-template", "{year}{month}{day}_{hour}{minute}_{id}_{slug}"),
                        entry("revision.id-generator", "hex"),
                        entry("revision.java-source-folder", "src/main/java"),
                        entry("revision.output-folder", ""),
                        entry("revision.post-write-hook-timeout", "1m"),
                        entry("revision.post-write-hooks", ""),
                        entry("revision.slug-length", "40"),
                        entry("revision.templates-folder", "db/templates"),
                        entry("revision.time-zone", "UTC"),
                        entry("schema", ""),
                        entry("statement.lock-timeout", "5s"),
                        entry("target", "heads"),
                        entry("transaction", "per-revision"),
                        entry("url", ""),
                        entry("user", ""),
                        entry("version-table", "migration_version")));
    }

    private static MigrationsProperties bind(Map<String, String> values) {
        Map<String, String> properties = new TreeMap<>();
        values.forEach((name, value) -> properties.put("spring.migrations." + name, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("spring.migrations", MigrationsProperties.class);
    }

    private static JsonNode metadata() throws IOException {
        String classFile = MigrationsProperties.class.getSimpleName() + ".class";
        URL properties = MigrationsProperties.class.getResource(classFile);
        String root = properties.toString().replace("dev/migrations/autoconfigure/" + classFile, "");
        try (InputStream metadata = URI.create(root + "META-INF/spring-configuration-metadata.json")
                .toURL()
                .openStream()) {
            return new JsonMapper().readTree(metadata);
        }
    }
}
