package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.RevisionSummary;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDatabaseExtension.class)
class DocumentedRevisionsTest {

    private static final String PACKAGE = "com.example.catalogue.migrations";

    /** What the Java block of the README is completed with. */
    private static final String README_HEADER = """
            package com.example.catalogue.migrations;

            import static dev.migrations.schema.Index.index;

            import dev.migrations.op.Operations;
            import dev.migrations.script.Migration;
            import dev.migrations.script.Revision;

            """;

    private final TestDatabase database;

    @TempDir
    private Path sqlFolder;

    @TempDir
    private Path classFolder;

    DocumentedRevisionsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void thoseOfTheReadmeRunUpAndDownAndUpAgain() throws IOException {
        String java = README_HEADER + CheckedBlocks.README_JAVA.text();

        try (URLClassLoader classes = JavaSources.compile(classFolder, List.of(java))) {
            Migrations migrations = migrations(classes, CheckedBlocks.README_REVISIONS.texts());

            assertThat(migrations.upgrade().revisions())
                    .containsExactly("3f2a9c41d7be", "9b1d0c77aa21", "c41d7be3f2a9");
            assertDownAndUpAgain(migrations, "c41d7be3f2a9");
        }
    }

    @Test
    void thoseOfWritingRevisionsRunUpAndDownAndUpAgain() throws IOException, SQLException {
        try (URLClassLoader classes = JavaSources.compile(classFolder, CheckedBlocks.WRITING_JAVA.texts())) {
            Migrations migrations = migrations(classes, CheckedBlocks.WRITING_REVISIONS.texts());

            assertThat(migrations.upgrade().revisions())
                    .containsExactly("3f2a9c41d7be", "5a0e77c1b2d3", "7c9d11e0f4a5", "e1f20a3b4c5d", "f00dbabe1234");
            changeEveryAuthor();
            assertDownAndUpAgain(migrations, "f00dbabe1234");
            changeEveryAuthor();
        }
    }

    /** What the revisions leave behind must be usable: a trigger that needs a dropped column would fail here. */
    private void changeEveryAuthor() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE author SET name = name")).isEqualTo(2);
        }
    }

    private static void assertDownAndUpAgain(Migrations migrations, String head) {
        assertThat(migrations.downgrade("base").current()).isEmpty();
        assertThat(migrations.upgrade("heads").current()).containsExactly(head);
    }

    private Migrations migrations(ClassLoader classes, List<String> sqlBlocks) {
        RevisionFolder folder = new RevisionFolder(sqlFolder);
        for (int i = 0; i < sqlBlocks.size(); i++) {
            folder.file(i + ".sql", sqlBlocks.get(i));
        }
        return Migrations.builder()
                .dataSource(database.dataSource())
                .classLoader(classes)
                .locations(List.of(folder.location()))
                .packages(List.of(PACKAGE))
                .build();
    }

    /** The three revisions that the graph of the page shows. */
    private RevisionFolder branches() {
        RevisionFolder folder = new RevisionFolder(sqlFolder);
        CheckedBlocks.README_REVISIONS.texts().forEach(text -> folder.file(text.substring(13, 25) + ".sql", text));
        return folder.file("book.sql", """
                -- @revision a41c8b0e6d52
                -- @revises 3f2a9c41d7be
                -- @branch-labels books
                -- @message Create book

                -- @upgrade
                CREATE TABLE book (title text NOT NULL);

                -- @downgrade
                DROP TABLE book;
                """);
    }

    private Migrations migrations(RevisionFolder folder) {
        return Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of(folder.location()))
                .build();
    }

    @Test
    void theGraphOfBranchesIsTheOneThatItsRevisionsMake() {
        List<RevisionSummary> oldestFirst = Stream.of("3f2a9c41d7be", "9b1d0c77aa21", "a41c8b0e6d52")
                .map(id -> migrations(branches()).show(id).orElseThrow())
                .toList();

        assertThat(CheckedBlocks.BRANCHES_GRAPH.text())
                .isEqualTo("%s\n├── %s\n└── %s\n"
                        .formatted(oldestFirst.stream()
                                .map(revision -> revision.revision() + " " + revision.message())
                                .toArray()));
        assertThat(oldestFirst)
                .extracting(RevisionSummary::revises)
                .isEqualTo(List.of(List.of(), List.of("3f2a9c41d7be"), List.of("3f2a9c41d7be")));
    }

    @Test
    void twoHeadsAreTwoRowsUntilTheMergeMakesThemOne() {
        RevisionFolder folder = branches();
        assertThat(migrations(folder).upgrade().current()).containsExactly("9b1d0c77aa21", "a41c8b0e6d52");

        Migrations merged = migrations(folder.file("merge.sql", CheckedBlocks.BRANCHES_REVISIONS.text()));

        assertThat(merged.upgrade().current()).containsExactly("d2e6f7a8b9c0");
        assertThatThrownBy(() -> merged.downgrade("-1")).hasMessageContaining("which merges '9b1d0c77aa21'");
        assertThat(merged.downgrade("9b1d0c77aa21").current()).containsExactly("9b1d0c77aa21", "a41c8b0e6d52");
        assertThatThrownBy(() -> merged.downgrade("-1")).hasMessageContaining("'9b1d0c77aa21', 'a41c8b0e6d52'");
        assertDownAndUpAgain(merged, "d2e6f7a8b9c0");
    }

    @Test
    void theIdentifiersOfTheTableNameWhatItSays() {
        Migrations branched = migrations(branches());
        branched.upgrade("3f2a");
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        meanings.put("3f2a9c41d7be", ids(branched.resolve("3f2a9c41d7be")));
        meanings.put("3f2a", ids(branched.resolve("3f2a")));
        meanings.put("heads", ids(branched.resolve("heads")));
        meanings.put("base", ids(branched.resolve("base")));
        meanings.put("current", ids(branched.resolve("current")));
        meanings.put("books", ids(branched.resolve("books")));
        meanings.put("books@head", ids(branched.resolve("books@head")));
        meanings.put("books@+1", ids(branched.resolve("books@+1")));
        Migrations merged = migrations(branches()
                .file("merge.sql", CheckedBlocks.BRANCHES_REVISIONS.text())
                .revision("e5f6a7b8c9d0", "d2e6f7a8b9c0", "", "")
                .revision("f6a7b8c9d0e1", "e5f6a7b8c9d0", "", ""));
        merged.upgrade("d2e6");
        meanings.put("head", ids(merged.resolve("head")));
        meanings.put("3f2a@head", ids(merged.resolve("3f2a@head")));
        meanings.put("+2", ids(merged.resolve("+2")));
        meanings.put("head-1", ids(merged.resolve("head-1")));
        meanings.put("9b1d+1", ids(merged.resolve("9b1d+1")));
        meanings.put("3f2a:head", ids(merged.history("3f2a:head")));
        merged.upgrade("heads");
        meanings.put("-1", ids(merged.resolve("-1")));

        assertThat(meanings)
                .isEqualTo(Map.ofEntries(
                        Map.entry("3f2a9c41d7be", List.of("3f2a9c41d7be")),
                        Map.entry("3f2a", List.of("3f2a9c41d7be")),
                        Map.entry("head", List.of("f6a7b8c9d0e1")),
                        Map.entry("heads", List.of("a41c8b0e6d52", "9b1d0c77aa21")),
                        Map.entry("base", List.of()),
                        Map.entry("current", List.of("3f2a9c41d7be")),
                        Map.entry("books", List.of("a41c8b0e6d52")),
                        Map.entry("books@head", List.of("a41c8b0e6d52")),
                        Map.entry("3f2a@head", List.of("f6a7b8c9d0e1")),
                        Map.entry("+2", List.of("f6a7b8c9d0e1")),
                        Map.entry("-1", List.of("e5f6a7b8c9d0")),
                        Map.entry("head-1", List.of("e5f6a7b8c9d0")),
                        Map.entry("9b1d+1", List.of("d2e6f7a8b9c0")),
                        Map.entry("books@+1", List.of("a41c8b0e6d52")),
                        Map.entry(
                                "3f2a:head",
                                List.of(
                                        "f6a7b8c9d0e1",
                                        "e5f6a7b8c9d0",
                                        "d2e6f7a8b9c0",
                                        "a41c8b0e6d52",
                                        "9b1d0c77aa21",
                                        "3f2a9c41d7be"))));
        assertThat(Page.of("docs/branches.md").table("| identifier | means |"))
                .flatExtracting(row -> Page.codes(row.get(0)))
                .containsExactlyInAnyOrderElementsOf(meanings.keySet());
    }

    private static List<String> ids(List<RevisionSummary> revisions) {
        return revisions.stream().map(RevisionSummary::revision).toList();
    }

    @Test
    void theClassesOfRunningDoWhatTheirMethodsSay() throws Exception {
        try (URLClassLoader classes = JavaSources.compile(classFolder, CheckedBlocks.RUNNING_JAVA.texts());
                ApplicationFolder application = new ApplicationFolder(sqlFolder)) {
            List<String> revisions = CheckedBlocks.README_REVISIONS.texts();
            application.revision("1.sql", revisions.get(0)).revision("2.sql", revisions.get(1));
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(application);
            try {
                assertTakeOverStamps(classes);
                assertOperatorOperates(classes);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private void assertTakeOverStamps(ClassLoader classes) throws ReflectiveOperationException {
        Method stamp = classes.loadClass("com.example.catalogue.TakeOver")
                .getDeclaredMethod("stamp", String.class, String.class, String.class);
        stamp.setAccessible(true);

        stamp.invoke(null, database.url(), database.user(), database.password());

        assertThat(current()).containsExactly("9b1d0c77aa21");
        Migrations.builder().dataSource(database.dataSource()).build().stamp("base");
    }

    private void assertOperatorOperates(ClassLoader classes) throws ReflectiveOperationException {
        Constructor<?> constructor =
                classes.loadClass("com.example.catalogue.Operator").getDeclaredConstructor(DataSource.class);
        constructor.setAccessible(true);
        Object operator = constructor.newInstance(database.dataSource());

        call(operator, "upgrade");
        assertThat(current()).containsExactly("9b1d0c77aa21");

        call(operator, "undoTheLast");
        assertThat(current()).containsExactly("3f2a9c41d7be");
        assertThat(call(operator, "whatWouldRun")).isEqualTo("ALTER TABLE author ADD COLUMN email varchar(255);\n");
    }

    private static Object call(Object operator, String name) throws ReflectiveOperationException {
        Method method = operator.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        Object answer = method.invoke(operator);
        return answer == null ? "" : answer;
    }

    private List<String> current() {
        return Migrations.builder().dataSource(database.dataSource()).build().current();
    }
}
