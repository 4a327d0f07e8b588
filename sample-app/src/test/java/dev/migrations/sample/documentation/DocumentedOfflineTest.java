package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that the page about them has its readers print. */
@ExtendWith(TestDatabaseExtension.class)
class DocumentedOfflineTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    private final TestDatabase database;

    @TempDir
    private Path folder;

    @TempDir
    private Path classFolder;

    DocumentedOfflineTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void enterTheApplication() {
        List<String> revisions = CheckedBlocks.README_REVISIONS.texts();
        Thread.currentThread()
                .setContextClassLoader(new ApplicationFolder(folder)
                        .revision("1.sql", revisions.get(0))
                        .revision("2.sql", revisions.get(1)));
    }

    @AfterEach
    void leaveTheApplication() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void theScriptOfThePageIsTheOneThatIsPrinted() {
        String script = Migrations.builder().dialect("postgresql").build().upgradeSql("3f2a9c41d7be:9b1d0c77aa21");

        assertThat(CheckedBlocks.OFFLINE_SCRIPT.text()).isEqualTo(script);
    }

    @Test
    void theClassOfThePagePrintsScriptsThatDoWhatItsMethodsSay() throws Exception {
        try (URLClassLoader classes = JavaSources.compile(classFolder, CheckedBlocks.OFFLINE_JAVA.texts())) {
            Constructor<?> constructor =
                    classes.loadClass("com.example.catalogue.Scripts").getDeclaredConstructor();
            constructor.setAccessible(true);
            Object scripts = constructor.newInstance();

            run(scripts, "wholeHistory");
            assertThat(current()).containsExactly("9b1d0c77aa21");
            run(scripts, "undoneAgain", "3f2a9c41d7be");
            assertThat(current()).containsExactly("3f2a9c41d7be");
            run(scripts, "whatIsNew", "3f2a9c41d7be");
            assertThat(current()).containsExactly("9b1d0c77aa21");
            assertThat(script(scripts, "onlyRecorded", "3f2a9c41d7be"))
                    .startsWith("-- Stamp from base to 3f2a9c41d7be.\n")
                    .doesNotContain("CREATE TABLE author");
        }
    }

    private void run(Object scripts, String name, String... arguments) throws Exception {
        new PrintedScript(script(scripts, name, arguments)).runIn(database, classFolder);
    }

    private static String script(Object scripts, String name, String... arguments) throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(arguments).map(argument -> String.class).toArray(Class<?>[]::new);
        Method method = scripts.getClass().getDeclaredMethod(name, types);
        method.setAccessible(true);
        return (String) method.invoke(scripts, (Object[]) arguments);
    }

    private List<String> current() {
        return Migrations.builder().dataSource(database.dataSource()).build().current();
    }
}
