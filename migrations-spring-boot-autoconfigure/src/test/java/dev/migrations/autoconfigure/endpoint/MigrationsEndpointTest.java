package dev.migrations.autoconfigure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.ContextIdApplicationContextInitializer;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

@ExtendWith(TestDatabaseExtension.class)
class MigrationsEndpointTest {

    @Test
    void anUpToDateDatabaseHasTheDocumentedShape(TestDatabase database) {
        run(database, context -> assertThat(stable(get(context, ""))).isEqualTo("""
                        {"contexts":{"application":{"dataSources":{"dataSource":{\
                        "database":"PostgreSQL V","versionTable":"migration_version",\
                        "current":[{"revision":"b2","message":"Add the first author"}],\
                        "heads":["b2"],"upToDate":true,"pendingCount":0,"pending":[],\
                        "history":[{"revision":"b2","direction":"UPGRADE","message":"Add the first author",\
                        "finishedAt":"I","durationMs":N,"appliedBy":"USER","checksum":"C","state":"DONE"},\
                        {"revision":"a1","direction":"UPGRADE","message":"Create author",\
                        "finishedAt":"I","durationMs":N,"appliedBy":"USER","checksum":"C","state":"DONE"}]}},\
                        "parentId":null}}}""".replace("USER", database.user())));
    }

    @Test
    void aPendingDatabaseHasTheDocumentedShape(TestDatabase database) {
        run(database, context -> {});
        execute(database, "UPDATE migration_version SET version_num = 'a1'");
        execute(database, "DELETE FROM migration_history WHERE revision = 'b2'");

        run(
                database,
                context -> assertThat(stable(get(context, ""))).isEqualTo("""
                        {"contexts":{"application":{"dataSources":{"dataSource":{\
                        "database":"PostgreSQL V","versionTable":"migration_version",\
                        "current":[{"revision":"a1","message":"Create author"}],\
                        "heads":["b2"],"upToDate":false,"pendingCount":1,\
                        "pending":[{"revision":"b2","message":"Add the first author"}],\
                        "history":[{"revision":"a1","direction":"UPGRADE","message":"Create author",\
                        "finishedAt":"I","durationMs":N,"appliedBy":"USER","checksum":"C","state":"DONE"}]}},\
                        "parentId":null}}}""".replace("USER", database.user())),
                "spring.migrations.mode=none");
    }

    @Test
    void anEmptyDatabaseHasTheDocumentedShape(TestDatabase database) {
        run(database, context -> assertThat(stable(get(context, ""))).isEqualTo("""
                        {"contexts":{"application":{"dataSources":{"dataSource":{\
                        "database":"PostgreSQL V","versionTable":"migration_version","current":[],\
                        "heads":["b2"],"upToDate":false,"pendingCount":2,\
                        "pending":[{"revision":"a1","message":"Create author"},\
                        {"revision":"b2","message":"Add the first author"}],"history":[]}},"parentId":null}}}"""), "spring.migrations.mode=none");
    }

    @Test
    void aRevisionIsShownByItsId(TestDatabase database) {
        run(database, context -> assertThat(stable(get(context, "/b2"))).matches("""
                        \\{"revision":"b2","message":"Add the first author","revises":\\["a1"],"dependsOn":\\[],\
                        "branchLabels":\\[],"source":"[^"]*20261120_0930_b2_first_author.sql[^"]*","checksum":"C",\
                        "head":true,"reversible":true,"pending":false,\
                        "history":\\[\\{"revision":"b2","direction":"UPGRADE","message":"Add the first author",\
                        "finishedAt":"I","durationMs":N,"appliedBy":"USER","checksum":"C","state":"DONE"}]}""".replace("USER", database.user())));
    }

    @Test
    void theHistoryOfARevisionIsShownHoweverLongAgoItWas(TestDatabase database) {
        run(database, context -> {
            execute(
                    database,
                    "INSERT INTO migration_history (revision, direction, message, state, applied, statements_done, started_at,"
                            + " database_user, application_name, host) SELECT 'b2', 'STAMP', '', 'DONE', true, 0, now(), '', '',"
                            + " '' FROM generate_series(1, 1001)");

            assertThat(stable(get(context, "/a1"))).contains("""
                    "history":[{"revision":"a1","direction":"UPGRADE","message":"Create author",""");
        });
    }

    @Test
    void anUnknownRevisionIsNotFound(TestDatabase database) {
        run(
                database,
                context -> assertThat(request(context, "/ffff").statusCode()).isEqualTo(404));
    }

    @Test
    void aDatabaseThatCannotBeReachedIsAServerError(TestDatabase database) {
        run(
                database,
                context -> assertThat(request(context, "").statusCode()).isEqualTo(500),
                "spring.migrations.mode=none",
                "spring.datasource.url=jdbc:postgresql://localhost:1/none");
    }

    @Test
    void theEndpointIsThereOnlyWhereItIsExposed(TestDatabase database) {
        run(
                database,
                context -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class),
                "management.endpoints.web.exposure.include=health");
    }

    @Test
    void theEndpointIsThereOnlyWhereADatabaseIsMigrated(TestDatabase database) {
        run(
                database,
                context -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class),
                "spring.migrations.enabled=false");
    }

    private static void run(
            TestDatabase database, ContextConsumer<AssertableWebApplicationContext> assertions, String... properties) {
        new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
                .withInitializer(new ContextIdApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        TomcatServletWebServerAutoConfiguration.class,
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ErrorMvcAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        HttpMessageConvertersAutoConfiguration.class,
                        EndpointAutoConfiguration.class,
                        JacksonEndpointAutoConfiguration.class,
                        WebEndpointAutoConfiguration.class,
                        ManagementContextAutoConfiguration.class,
                        ServletManagementContextAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        MigrationsAutoConfiguration.class,
                        MigrationsEndpointAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "management.endpoints.web.exposure.include=migrations",
                        "server.port=0")
                .withPropertyValues(properties)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertions.accept(context);
                });
    }

    private static String get(AssertableWebApplicationContext context, String path) {
        HttpResponse<String> response = request(context, path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> request(AssertableWebApplicationContext context, String path) {
        int port = context.getSourceApplicationContext(AnnotationConfigServletWebServerApplicationContext.class)
                .getWebServer()
                .getPort();
        URI uri = URI.create("http://localhost:" + port + "/actuator/migrations" + path);
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What differs from run to run, replaced by letters. */
    private static String stable(String json) {
        return json.replaceAll("PostgreSQL [\\d.]+", "PostgreSQL V")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "I")
                .replaceAll("\"durationMs\":\\d+", "\"durationMs\":N")
                .replaceAll("\"checksum\":\"[^\"]+\"", "\"checksum\":\"C\"");
    }

    private static void execute(TestDatabase database, String sql) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
