package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.faulty.FaultyEntities;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TroubleshootingTest {

    /** Never thrown itself, or reported as another exception. */
    private static final List<String> NOT_FOR_USERS = List.of(
            MigrationException.class.getName(),
            FaultsException.class.getName(),
            "dev.migrations.internal.jdbc.WorkFailedException",
            "dev.migrations.internal.jdbc.TransactionEndedException");

    /** Three dots stand for anything, N for a number. */
    private static final Pattern WILDCARD = Pattern.compile("\\.\\.\\.|\\bN\\b");

    private static List<MigrationException> thrown = List.of();

    @BeforeAll
    static void makeEveryMistake(@TempDir Path folder) {
        thrown = Stream.of(Provocations.all(folder).stream(), faultySettings(), FaultyEntities.all().stream())
                .flatMap(mistakes -> mistakes)
                .toList();
    }

    private static Stream<MigrationException> faultySettings() {
        return Stream.of(
                startWith(List.of("first", "second")),
                startWith(List.of("first"), "spring.migrations.data-source=third"),
                startWith(List.of(), "spring.migrations.url=jdbc:unknown:x"),
                startWith(List.of(), "spring.migrations.url=jdbc:oracle:thin:@localhost:1:x"));
    }

    private static MigrationException startWith(List<String> dataSources, String... properties) {
        ApplicationContextRunner runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .withPropertyValues(properties);
        for (String name : dataSources) {
            runner = runner.withBean(name, DataSource.class, PGSimpleDataSource::new);
        }
        MigrationException[] failure = new MigrationException[1];
        runner.run(context -> {
            Throwable cause = context.getStartupFailure();
            while (!(cause instanceof MigrationException)) {
                cause = cause.getCause();
            }
            failure[0] = (MigrationException) cause;
        });
        return failure[0];
    }

    @Test
    void everyProblemOfThePageIsReallyReported() {
        assertThat(quotes().filter(quote -> problems().noneMatch(problem -> isQuotedBy(quote, problem))))
                .isEmpty();
    }

    @Test
    void everyProblemThatIsReportedHasAnEntry() {
        assertThat(problems().filter(problem -> quotes().noneMatch(quote -> isQuotedBy(quote, problem))))
                .isEmpty();
    }

    @Test
    void everyKindOfExceptionOfTheEngineIsAmongThem() throws IOException, URISyntaxException {
        TreeSet<String> provoked = new TreeSet<>(NOT_FOR_USERS);
        thrown.forEach(exception -> provoked.add(exception.getClass().getName()));

        assertThat(provoked).isEqualTo(exceptionsOfTheEngine());
    }

    private static Stream<String> quotes() {
        return Page.of("docs/troubleshooting.md").quotes().stream();
    }

    private static Stream<String> problems() {
        return thrown.stream().flatMap(exception -> Provocations.problems(exception).stream());
    }

    /** The quote is the whole problem, or one of its lines. */
    private static boolean isQuotedBy(String quote, String problem) {
        StringBuilder regex = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(quote);
        int end = 0;
        while (wildcard.find()) {
            regex.append(Pattern.quote(quote.substring(end, wildcard.start())))
                    .append(wildcard.group().equals("N") ? "\\d+" : ".*");
            end = wildcard.end();
        }
        regex.append(Pattern.quote(quote.substring(end)));
        Pattern pattern = Pattern.compile(regex.toString());
        return problem.lines().anyMatch(line -> pattern.matcher(line).matches());
    }

    private static TreeSet<String> exceptionsOfTheEngine() throws IOException, URISyntaxException {
        URI location = Migrations.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path root = Path.of(location);
        if (Files.isDirectory(root)) {
            return exceptionsBelow(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return exceptionsBelow(jar.getPath("/"));
        }
    }

    private static TreeSet<String> exceptionsBelow(Path root) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Exception.class"))
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                Class<?> type = type(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                if (MigrationException.class.isAssignableFrom(type)) {
                    names.add(type.getName());
                }
            }
        }
        return names;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Migrations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
