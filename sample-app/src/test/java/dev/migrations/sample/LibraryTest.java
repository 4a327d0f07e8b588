package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LibraryTest {

    private static final List<String> NEWEST_FIRST = List.of(
            "7c2e95b0f3d8 Show open loans",
            "d10b5f7e4a39 Add Mathilda by Mary Shelley",
            "0e94a6d1b852 Index open loans by when they were lent",
            "5b7d20e9c3f4 Refuse fees below zero",
            "a6f3c81d4e27 Tell the condition of books",
            "c8450fa7d21e Record when rows of loan change",
            "d3b97e045c61 Merge lending and auditing",
            "6f2e8b13c094 Turn loan.status into text",
            "96c2f0e8ad35 Add the first loans",
            "e5603d7c1b48 Create loan",
            "1a8d4f7be260 Record when rows of author and book change",
            "71e4b8a2960f Add the first authors and books",
            "2c9f81d5e03b Create book",
            "b07a36e4d918 Rename author.name to full_name",
            "8e52c90d1fa7 Add email to author",
            "4d1f0a6b72c3 Create author");

    @LocalServerPort
    private int port;

    @Test
    void authorsAreInTheOrderOfTheirNames() throws IOException, InterruptedException {
        assertThat(get("/authors")).isEqualTo("""
                        [{"id":1,"fullName":"Ada Lovelace","email":"ada@library.example"},\
                        {"id":3,"fullName":"Jorge Luis Borges","email":null},\
                        {"id":2,"fullName":"Mary Shelley","email":"mary@library.example"}]""");
    }

    @Test
    void booksAreFoundByAnyPartOfTheirTitle() throws IOException, InterruptedException {
        assertThat(get("/books?title=FRANK")).isEqualTo("""
                        [{"id":"0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a02",\
                        "title":"Frankenstein; or, The Modern Prometheus","author":"Mary Shelley",\
                        "isbn":"9780000000026","price":9.90,"inPrint":true,"subjects":["novel","horror"],\
                        "details":{"pages":280,"language":"en"},"addedAt":"2026-09-09T11:20:00Z"}]""");
    }

    @Test
    void withoutATitleAllBooksAreShown() throws IOException, InterruptedException {
        assertThat(get("/books"))
                .containsSubsequence("\"Ficciones\"", "\"Frankenstein;", "\"Notes on", "\"The Last Man\"");
    }

    @Test
    void loansShowTheirBookAndTheWordForTheirStatus() throws IOException, InterruptedException {
        assertThat(get("/loans")).isEqualTo("""
                        [{"id":"5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b01",\
                        "book":"Frankenstein; or, The Modern Prometheus","borrower":"Grace; the navigator",\
                        "lentAt":"2026-09-10T09:00:00Z","returnedAt":null,"fee":0.00,"status":"PENDING"},\
                        {"id":"5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b02","book":"Ficciones","borrower":"Alan",\
                        "lentAt":"2026-09-11T10:00:00Z","returnedAt":"2026-09-14T15:30:00Z","fee":1.50,\
                        "status":"PAID"},\
                        {"id":"5e1d7c90-83ab-4f26-b1c4-2f9a7d6e0b03","book":"Notes on the Analytical Engine",\
                        "borrower":"Katherine","lentAt":"2026-09-12T11:00:00Z","returnedAt":null,"fee":0.75,\
                        "status":"UNKNOWN"}]""");
    }

    @Test
    void theEndpointShowsWhereTheDatabaseStandsAndHowItCameThere() throws IOException, InterruptedException {
        String history = NEWEST_FIRST.stream().map(LibraryTest::historyRow).collect(Collectors.joining(","));

        String answer = get("/actuator/migrations");

        assertThat(withoutWhatDiffersFromRunToRun(answer)).isEqualTo("""
                        {"contexts":{"library":{"dataSources":{"dataSource":{\
                        "database":"PostgreSQL *","versionTable":"migration_version",\
                        "current":[{"revision":"7c2e95b0f3d8","message":"Show open loans"}],\
                        "heads":["7c2e95b0f3d8"],"upToDate":true,"pendingCount":0,"pending":[],\
                        "history":[%s]}},"parentId":null}}}""".formatted(history));
    }

    private static String historyRow(String revision) {
        return """
                {"revision":"%s","direction":"UPGRADE","message":"%s","finishedAt":"*","durationMs":*,\
                "appliedBy":"*","checksum":"*","state":"DONE"}""".formatted(revision.substring(0, 12), revision.substring(13));
    }

    private static String withoutWhatDiffersFromRunToRun(String json) {
        return json.replaceAll("\"PostgreSQL [0-9.]+[^\"]*\"", "\"PostgreSQL *\"")
                .replaceAll("\"finishedAt\":\"[0-9T:.-]+Z\"", "\"finishedAt\":\"*\"")
                .replaceAll("\"durationMs\":\\d+", "\"durationMs\":*")
                .replaceAll("\"appliedBy\":\"[^\"]+\"", "\"appliedBy\":\"*\"")
                .replaceAll("\"checksum\":\"[0-9a-f]{64}\"", "\"checksum\":\"*\"");
    }

    @Test
    void theEndpointShowsOneRevision() throws IOException, InterruptedException {
        String answer = get("/actuator/migrations/6f2e8b13c094");

        assertThat(withoutWhatDiffersFromRunToRun(answer))
                .isEqualTo("""
                        {"revision":"6f2e8b13c094","message":"Turn loan.status into text",\
                        "revises":["96c2f0e8ad35"],"dependsOn":[],"branchLabels":[],\
                        "createDate":"2026-09-17T13:25:00Z",\
                        "source":"dev.migrations.sample.migrations.LoanStatusAsText","checksum":"*",\
                        "head":false,"reversible":true,"pending":false,"history":[%s]}""".formatted(historyRow("6f2e8b13c094 Turn loan.status into text")));
    }

    @Test
    void theDatabaseIsAsTheModelSays(@Autowired Migrations migrations) {
        ModelDifference difference = migrations.check().model().orElseThrow();

        assertThat(difference)
                .isEqualTo(new ModelDifference(
                        difference.database(),
                        List.of("the JPA entities of the application", "the script 'classpath:db/model.sql'"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void theLibraryIsHealthy() throws IOException, InterruptedException {
        assertThat(get("/actuator/health")).contains("\"status\":\"UP\"");
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpAnswer.of(port, path).okBody();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {

        @Bean
        TestDatabase testDatabase() {
            return TestPostgresql.instance().createDatabase();
        }

        @Bean
        DynamicPropertyRegistrar databaseProperties(TestDatabase database) {
            return registry -> {
                registry.add("spring.datasource.url", database::url);
                registry.add("spring.datasource.username", database::user);
                registry.add("spring.datasource.password", database::password);
            };
        }
    }
}
