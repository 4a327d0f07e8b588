package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.json.JsonMapper;

/** The first start, the endpoint and the failure of the README, by starting an application with its revisions. */
@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class DocumentedStartTest {

    private static final String FIRST_FILE = "20261121_0900_3f2a9c41d7be_create_author.sql";

    private static final String SECOND_FILE = "20261121_0905_9b1d0c77aa21_add_email.sql";

    private static final String LOGGER = "Migrations ";

    private final TestDatabase database;

    private final ApplicationFolder application;

    DocumentedStartTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.application = new ApplicationFolder(folder);
    }

    @Test
    void theFirstStartLogsAndTheSecondAnswersAsTheReadmeShows(CapturedOutput output)
            throws IOException, InterruptedException {
        application.revision(FIRST_FILE, first());
        start(Application.class).close();

        assertThat(withoutWhatDiffers(logged(output))).isEqualTo(withoutWhatDiffers(CheckedBlocks.README_LOG.text()));

        application.revision(SECOND_FILE, second());
        try (ConfigurableApplicationContext context = start(
                WebApplication.class, "--server.port=0", "--management.endpoints.web.exposure.include=migrations")) {
            String answer = get(context.getEnvironment().getProperty("local.server.port"));

            assertThat(withoutWhatDiffers(formatted(answer)))
                    .isEqualTo(withoutWhatDiffers(formatted(CheckedBlocks.README_ENDPOINT.text())));
        }
    }

    private static String logged(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(LOGGER))
                .map(line -> line.substring(line.indexOf(LOGGER) + LOGGER.length()) + "\n")
                .collect(Collectors.joining());
    }

    private static String formatted(String json) {
        JsonMapper mapper = JsonMapper.shared();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
    }

    private static String get(String port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/migrations"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void theFailureIsReportedAsTheReadmeShows(CapturedOutput output) {
        application.revision(FIRST_FILE, first()).revision(SECOND_FILE, second().replace("varchar", "varchr"));
        start(Application.class, "--spring.migrations.target=3f2a9c41d7be").close();

        assertThatThrownBy(() -> start(Application.class).close()).rootCause().isInstanceOf(SQLException.class);

        assertThat(withoutWhatDiffers(output.getOut()))
                .contains("\n" + withoutWhatDiffers(CheckedBlocks.README_FAILURE.text()) + "\n");
    }

    private static String first() {
        return CheckedBlocks.README_REVISIONS.texts().get(0);
    }

    private static String second() {
        return CheckedBlocks.README_REVISIONS.texts().get(1);
    }

    /** Versions, durations, instants, the database user, and the checksum, which the page abbreviates. */
    private static String withoutWhatDiffers(String text) {
        return text.replaceAll("PostgreSQL [0-9.]+( \\([^)]*\\))?", "PostgreSQL *")
                .replaceAll("\\d+ ms", "* ms")
                .replaceAll("(\"finishedAt\" : )\"[0-9T:.-]+Z\"", "$1*")
                .replaceAll("(\"durationMs\" : )\\d+", "$1*")
                .replaceAll("(\"appliedBy\" : )\"\\w+\"", "$1*")
                .replaceAll("(\"checksum\" : )\"[0-9a-f]+(\\.\\.\\.)?\"", "$1*");
    }

    private ConfigurableApplicationContext start(Class<?> type, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--logging.level.dev.migrations=info",
                "--spring.application.name="));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(type)
                .web(type == Application.class ? WebApplicationType.NONE : WebApplicationType.SERVLET)
                .resourceLoader(new DefaultResourceLoader(application))
                .run(all.toArray(String[]::new));
    }

    /** Like the other one not annotated as a component, so that the scan of the sample's application passes it by. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class})
    static class Application {}

    @EnableAutoConfiguration(
            exclude = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
    static class WebApplication {}
}
