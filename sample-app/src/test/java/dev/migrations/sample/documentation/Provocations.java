package dev.migrations.sample.documentation;

import static dev.migrations.schema.Index.index;
import static java.util.Objects.requireNonNull;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import dev.migrations.op.Operations;
import dev.migrations.op.RunJdbc;
import dev.migrations.script.Migration;
import dev.migrations.script.NewRevision;
import dev.migrations.script.Revision;
import dev.migrations.script.RevisionFormat;
import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Makes every mistake that a user can make with the engine, and collects what it says. Not thread-safe. */
final class Provocations {

    private static final String TABLE = "CREATE TABLE author (id bigint, name text);";

    private final Path root;

    private final List<MigrationException> thrown = new ArrayList<>();

    private int folders;

    private Provocations(Path root) {
        this.root = root;
    }

    /** What was thrown; the folder is for the revisions. */
    static List<MigrationException> all(Path root) {
        Provocations provocations = new Provocations(root);
        provocations.settings();
        provocations.files();
        provocations.statements();
        provocations.classes();
        provocations.graphs();
        provocations.targets();
        provocations.scripts();
        provocations.failingRevisions();
        provocations.history();
        provocations.moved();
        provocations.newRevisions();
        provocations.connections();
        provocations.models();
        return List.copyOf(provocations.thrown);
    }

    /** Each problem of its own, also where several were reported at once. */
    static List<String> problems(MigrationException exception) {
        return exception instanceof FaultsException faults
                ? faults.faults().stream().map(Fault::problem).toList()
                : List.of(exception.problem());
    }

    private RevisionFolder folder() {
        folders++;
        Path folder = root.resolve("f" + folders);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RevisionFolder(folder);
    }

    private static MigrationsBuilder on(TestDatabase database, RevisionFolder folder) {
        return Migrations.builder()
                .dataSource(database.dataSource())
                .statementLockTimeout(Duration.ofMillis(50))
                .locations(List.of(folder.location()));
    }

    private void expect(Runnable mistake) {
        try {
            mistake.run();
        } catch (MigrationException e) {
            thrown.add(e);
            return;
        }
        throw new AssertionError("mistake number " + (thrown.size() + 1) + " was not noticed");
    }

    /** Without a database: the faults are found while the revisions are loaded. */
    private void expectWhileLoading(UnaryOperator<MigrationsBuilder> settings) {
        expect(() -> settings.apply(Migrations.builder()
                        .url("jdbc:postgresql://localhost:1/none", null, null)
                        .locations(List.of()))
                .build()
                .heads());
    }

    private void expectWhileLoading(String... files) {
        RevisionFolder folder = folder();
        for (int i = 0; i < files.length; i++) {
            folder.file(i + ".sql", files[i]);
        }
        expectWhileLoading(builder -> builder.locations(List.of(folder.location())));
    }

    private void settings() {
        expect(() -> Migrations.builder().build());
        expectWhileLoading(builder -> builder.historyTable("migration_version"));
        expectWhileLoading(builder -> builder.schema(" "));
        expectWhileLoading(builder -> builder.lockTimeout(Duration.ofSeconds(-1)));
        expectWhileLoading(builder -> builder.locations(List.of("classpath:")));
        expectWhileLoading(builder -> builder.locations(List.of("file:migrations")));
        expectWhileLoading(builder -> builder.locations(List.of("filesystem:" + root.resolve("missing"))));
        expectWhileLoading(builder -> builder.locations(List.of("classpath:no/such/folder")));
        expectWhileLoading(builder -> builder.packages(List.of("no.such.place")));
        RevisionFolder folder = folder().file("file", "");
        expectWhileLoading(builder -> builder.locations(List.of(folder.location() + "/file")));
    }

    private void files() {
        expectWhileLoading("SELECT 1;\n");
        expectWhileLoading("-- @revision a\n");
        expectWhileLoading("-- @revision a\n-- @upgarde\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @upgrade\n--@downgrade\n");
        expectWhileLoading("-- @revision a\n-- @upgrade now\n");
        expectWhileLoading("-- @revision a\n-- @upgrade\n-- @message Late\n");
        expectWhileLoading("-- @message First\n-- @revision a\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @message A\n-- @message B\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @message\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\nSELECT 1;\n-- @upgrade\n");
        expectWhileLoading("-- @revision a+b\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @branch-labels x, x\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @create-date yesterday\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @transaction all\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @upgrade\nSELECT '${name}';\n");
        RevisionFolder folder = folder();
        try {
            Files.write(
                    Path.of(folder.location().substring("filesystem:".length()), "a.sql"),
                    "-- @revision a\n-- @message Café\n".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        expectWhileLoading(builder -> builder.locations(List.of(folder.location())));
    }

    private void statements() {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            for (String sql : List.of(
                    "\\i other.sql",
                    "\\.",
                    "COMMIT;",
                    "VACUUM;",
                    "SELECT 'open;",
                    "SELECT (1;",
                    "COPY author TO STDOUT;",
                    "COPY author FROM STDIN;",
                    "COPY author FROM STDIN; SELECT 1;\n\\.\n")) {
                expect(() -> on(database, folder().revision("a1", "", sql, ""))
                        .build()
                        .upgrade());
            }
            for (String sql : List.of("COMMIT;", "BEGIN; BEGIN; COMMIT;", "BEGIN; VACUUM; COMMIT;", "BEGIN;")) {
                expect(() -> on(database, autocommit(folder(), sql)).build().upgrade());
            }
        }
        expect(() -> Migrations.builder()
                .dialect("mysql")
                .locations(List.of(
                        autocommit(folder(), "LOCK TABLES author WRITE;").location()))
                .build()
                .upgradeSql("heads"));
    }

    private static RevisionFolder autocommit(RevisionFolder folder, String sql) {
        return folder.file(
                "a1.sql", "-- @revision a1\n-- @message A\n-- @transaction none\n-- @upgrade\n" + sql + "\n");
    }

    private void classes() {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            expect(() -> Migrations.builder()
                    .dataSource(database.dataSource())
                    .locations(List.of())
                    .migrations(List.of(new Concurrently()))
                    .build()
                    .upgrade());
        }
        expectWhileLoading(builder -> builder.migrations(
                List.of(new NotAnnotated(), new Failing(), new TwoLines(), new Contradicting(), new WithoutInverse())));
        Path classes = root.resolve("classes");
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String header = """
                package faulty;

                import dev.migrations.op.Operations;
                import dev.migrations.script.Migration;
                import dev.migrations.script.Revision;

                @Revision(id = "%s")
                """;
        String body = "implements Migration { %s @Override public void upgrade(Operations op) {} }\n";
        ClassLoader loader = JavaSources.compile(
                classes,
                List.of(
                        header.formatted("c1") + "class NoMigration {}\n",
                        header.formatted("c2") + "abstract class AbstractMigration " + body.formatted(""),
                        header.formatted("c3") + "class NoConstructor "
                                + body.formatted("NoConstructor(int number) {}"),
                        header.formatted("c4") + "class FailingConstructor "
                                + body.formatted("FailingConstructor() { throw new IllegalStateException(\"no\"); }"),
                        """
                        package faulty;

                        class Outer {

                            @dev.migrations.script.Revision(id = "c5")
                            class Inner implements dev.migrations.script.Migration {

                                @Override
                                public void upgrade(dev.migrations.op.Operations op) {}
                            }
                        }
                        """));
        expectWhileLoading(builder -> builder.classLoader(loader).packages(List.of("faulty")));
    }

    private void graphs() {
        expectWhileLoading(revision("a", "b"));
        expectWhileLoading("-- @revision a\n-- @depends-on b\n-- @upgrade\n");
        expectWhileLoading(revision("a", ""), revision("a", ""));
        expectWhileLoading(revision("a", "a"));
        expectWhileLoading(revision("a", "b"), revision("b", "a"));
        expectWhileLoading(
                "-- @revision a\n-- @branch-labels x\n-- @upgrade\n",
                "-- @revision b\n-- @branch-labels x\n-- @upgrade\n");
        expectWhileLoading(revision("head", ""));
        expectWhileLoading("-- @revision a\n-- @branch-labels base\n-- @upgrade\n");
        expectWhileLoading("-- @revision a\n-- @branch-labels b\n-- @upgrade\n", revision("b", "a"));
    }

    private static String revision(String id, String revises) {
        return "-- @revision " + id + "\n-- @revises " + revises + "\n-- @upgrade\n";
    }

    private void targets() {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder().revision("aa1", "", "", "")
                    .revision("aa2", "aa1", "", "")
                    .revision("bb1", "aa1", "", "");
            Migrations branches = on(database, folder).build();
            expect(() -> branches.upgrade("zz9"));
            expect(() -> branches.upgrade("aa"));
            expect(() -> branches.upgrade("head"));
            expect(() -> branches.upgrade("base"));
            expect(() -> branches.downgrade("-x"));
            expect(() -> branches.upgrade(""));
            expect(() -> branches.upgrade("-1"));
            expect(() -> branches.downgrade("+1"));
            expect(() -> branches.upgrade("main@head"));
            expect(() -> branches.upgrade("aa2@bb1"));
            expect(() -> branches.upgrade("aa1+1"));
            expect(() -> branches.upgrade("aa2+1"));
            expect(() -> branches.history("aa1"));
            expect(() -> branches.history("aa2:aa1"));
            expect(() -> branches.history("-1:+1"));
            expect(() -> branches.downgrade("-1"));
            expect(() -> branches.stamp("base", "aa1"));
            expect(() -> branches.stamp("aa1", "aa2"));
            branches.upgrade("aa1");
            expect(() -> branches.downgrade("-2"));
            expect(() -> branches.downgrade("aa2"));
            branches.upgrade();
            expect(() -> branches.downgrade("-1"));
            Migrations merged =
                    on(database, folder.revision("cc1", "aa2, bb1", "", "")).build();
            merged.upgrade();
            expect(() -> merged.downgrade("-1"));
            expect(() -> on(database, folder.file("dd1.sql", revision("dd1", "cc1")))
                    .build()
                    .validate());
            Migrations irreversible = on(database, folder).build();
            irreversible.upgrade();
            expect(() -> irreversible.downgrade("cc1"));
            execute(database, "INSERT INTO migration_version VALUES ('aa1')");
            expect(() -> irreversible.upgrade());
        }
    }

    private void scripts() {
        RevisionFolder folder = folder().revision("aa1", "", "", "")
                .revision("aa2", "aa1", "", "")
                .revision("bb1", "aa1", "", "");
        MigrationsBuilder builder = Migrations.builder().locations(List.of(folder.location()));
        Migrations scripts =
                builder.dialect("postgresql").migrations(List.of(new Working())).build();
        expect(() -> scripts.upgradeSql("ee1"));
        expect(() -> scripts.upgradeSql("+1"));
        expect(() -> scripts.upgradeSql("aa1:aa2:bb1"));
        expect(() -> scripts.upgradeSql("aa2:aa1"));
        expect(() -> scripts.upgradeSql("aa1,aa2:heads"));
        expect(() -> scripts.downgradeSql("aa1"));
        expect(() -> scripts.downgradeSql("aa2:"));
        expect(() -> scripts.downgradeSql("aa2,bb1:aa2"));
        expect(() -> builder.dialect("postgres"));
        expect(() -> Migrations.builder()
                .locations(List.of(folder.location()))
                .withoutDatabase()
                .build()
                .upgradeSql("heads"));
    }

    /** Nothing that a script can contain. */
    @Revision(id = "ee1", irreversible = true)
    private static final class Working implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("Read what is there", connection -> {});
        }
    }

    private void newRevisions() {
        RevisionFolder folder = branches();
        expectWhileWriting(folder, NewRevision.of("Two heads"));
        expectWhileWriting(folder, NewRevision.of("Both").head("aa2").head("aa1"));
        expectWhileWriting(folder, NewRevision.of("Below").head("aa1"));
        expectWhileWriting(folder, NewRevision.of("Base").head("base").head("aa2"));
        expectWhileWriting(folder, onHead("a\nb"));
        expectWhileWriting(folder, onHead("a\u0007"));
        expectWhileWriting(folder, onHead("A").dependsOn("base"));
        expectWhileWriting(folder, onHead("A").id("head"));
        expectWhileWriting(folder, onHead("A").branchLabel("aa1"));
        expectWhileWriting(folder, onHead("A").location("filesystem:elsewhere"));
        expectWhileWriting(folder, onHead("A").format(RevisionFormat.JAVA));
        expectWhileWriting(folder, onHead("A"), builder -> builder.fileNameTemplate("aa1"));
        expectWhileWriting(folder, onHead("A"), builder -> builder.postWriteHooks(List.of(List.of("no-such-program"))));
        expectWhileLoading(builder -> builder.fileNameTemplate("{number}"));
        expectWhileLoading(builder -> builder.slugLength(0));
        expectWhileLoading(builder -> builder.postWriteHooks(List.of(List.of())));
        expectWhileLoading(builder -> builder.postWriteHookTimeout(Duration.ZERO));
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            Migrations migrations = on(database, branches()).build();
            expect(() -> migrations.merge(List.of("aa2"), "Merge"));
            expect(() -> migrations.rebase("aa1", "bb1"));
            migrations.upgrade();
            expect(() -> migrations.rebase("bb1", "aa2"));
        }
    }

    private RevisionFolder branches() {
        return folder().revision("aa1", "", "", "")
                .revision("aa2", "aa1", "", "")
                .revision("bb1", "aa1", "", "");
    }

    private static NewRevision.Builder onHead(String message) {
        return NewRevision.of(message).head("aa2");
    }

    private void expectWhileWriting(RevisionFolder folder, NewRevision.Builder request) {
        expectWhileWriting(folder, request, builder -> builder);
    }

    private void expectWhileWriting(
            RevisionFolder folder, NewRevision.Builder request, UnaryOperator<MigrationsBuilder> settings) {
        expect(() -> settings.apply(Migrations.builder()
                        .url("jdbc:postgresql://localhost:1/none", null, null)
                        .projectFolder(root)
                        .locations(List.of(folder.location())))
                .build()
                .revision(request.build()));
    }

    private void failingRevisions() {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            on(database, folder().revision("a1", "", TABLE, "")).build().upgrade();
            RevisionFolder folder = folder().revision("a1", "", TABLE, "");
            expect(() -> on(database, folder.revision("a2", "a1", "SELECT * FROM authr;", ""))
                    .build()
                    .upgrade());
            expect(() -> on(
                            database,
                            folder.revision(
                                    "a2",
                                    "a1",
                                    "ALTER TABLE author ADD UNIQUE (id) DEFERRABLE INITIALLY DEFERRED;"
                                            + " INSERT INTO author (id) VALUES (1), (1);",
                                    ""))
                    .build()
                    .upgrade());
            try (Connection other = database.connection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE author");
                expect(() -> on(database, folder.revision("a2", "a1", "DROP TABLE author;", ""))
                        .build()
                        .upgrade());
                other.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            expect(() -> on(database, folder.delete("a2"))
                    .migrations(List.of(new FailingWork()))
                    .build()
                    .upgrade());
            expect(() -> on(database, folder)
                    .migrations(List.of(new EndingItsTransaction()))
                    .build()
                    .upgrade());
            expect(() -> on(database, folder)
                    .migrations(List.of(new OnFirst()))
                    .listener(event -> {
                        throw new IllegalStateException("no");
                    })
                    .build()
                    .upgrade());
            expect(() -> on(
                            database,
                            folder.revision("a2", "a1", "UPDATE migration_version SET version_num = 'zz';", ""))
                    .build()
                    .upgrade());
            String locks = "SELECT pg_advisory_unlock_all();";
            expect(() ->
                    on(database, folder.revision("a2", "a1", locks, "")).build().upgrade());
        }
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder();
            expect(() -> on(database, autocommit(folder, "SELECT 1; SELECT missing;"))
                    .build()
                    .upgrade());
            expect(() -> on(database, autocommit(folder, "SELECT 2; SELECT missing;"))
                    .build()
                    .upgrade());
            expect(() -> on(database, folder.revision("a1", "", "SELECT 1;", ""))
                    .build()
                    .upgrade());
            autocommit(folder, "SELECT 1;");
            expect(() -> on(database, folder)
                    .transactionScope(TransactionScope.PER_RUN)
                    .build()
                    .upgrade());
        }
    }

    private void history() {
        historyOf(folder -> folder.revision("a1", "", "SELECT 2;", ""));
        historyOf(folder -> folder.delete("a2"));
        historyOf(folder -> folder.revision("n1", "a1", "", "").revision("a2", "n1", "", ""));
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder().revision("a1", "", "", "");
            on(database, folder).build().upgrade();
            execute(database, "UPDATE migration_version SET version_num = 'ffff'");
            expect(() -> on(database, folder).build().upgrade());
            expect(() -> on(database, folder).build().stamp("a1"));
        }
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder().revision("a1", "", "", "").revision("a2", "a1", "", "");
            on(database, folder).build().upgrade();
            folder.delete("a1").revision("a2", "", "", "");
            expect(() -> on(database, folder).build().upgrade());
        }
    }

    /** A file is its directives too; of a class only the operations count as edited. */
    private void moved() {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder().revision("a1", "", "", "").revision("b1", "", "", "");
            on(database, folder).migrations(List.of(new OnFirst())).build().upgrade();
            expect(() -> on(database, folder)
                    .migrations(List.of(new OnBoth()))
                    .build()
                    .upgrade());
        }
    }

    private void historyOf(UnaryOperator<RevisionFolder> change) {
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            RevisionFolder folder = folder().revision("a1", "", "", "")
                    .revision("a2", "a1", "", "")
                    .revision("b1", "", "", "");
            on(database, folder).build().upgrade();
            expect(() -> on(database, change.apply(folder)).build().upgrade());
        }
    }

    private static void execute(TestDatabase database, String sql) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A model that is a script. */
    private record Script(String script) implements SchemaSource {

        @Override
        public String description() {
            return "schema.sql";
        }

        @Override
        public String script(ModelTarget target) {
            return script;
        }
    }

    private void models() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            execute(database, "CREATE TABLE author (name text)");
            expect(() -> on(database, folder()).build().compare());
            expect(() -> on(database, folder().revision("a1", "", "CREATE TABLE a (id int);", ""))
                    .models(new Script("CREATE TABLE author (name text);"))
                    .build()
                    .compare());
            expect(() -> on(database, folder())
                    .models(new Script("CREATE TABLE author (name nonsense);"))
                    .build()
                    .compare());
            expect(() -> on(database, folder())
                    .models(new Script("CREATE TABLE author (full_name text);"))
                    .build()
                    .autogenerate(NewRevision.of("Rename").build()));
            expect(() -> on(database, folder())
                    .models(new Script("CREATE TABLE author (name text);"))
                    .modelSettings(ModelSettings.DEFAULTS.rewriter(
                            (direction, operations) -> List.of(new RunJdbc("count authors", connection -> {}, null))))
                    .build()
                    .autogenerate(NewRevision.of("Count").build()));
            contradictions(database);
            wrongPlaces(database);
        }
    }

    private void contradictions(TestDatabase database) {
        expect(() -> on(database, folder())
                .models(new Script("CREATE TABLE writer (name text); CREATE TABLE editor (name text);"))
                .modelSettings(ModelSettings.DEFAULTS
                        .renamed(Rename.table("author", "writer"))
                        .renamed(Rename.table("author", "editor")))
                .build()
                .compare());
        expect(() -> on(database, folder())
                .models(new Script("CREATE TABLE author (name text);"))
                .modelDatabase(database.dataSource())
                .build()
                .compare());
    }

    private void wrongPlaces(TestDatabase database) {
        String role = "role_of_" + database.name();
        execute(database, "CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        execute(database, "GRANT CREATE ON SCHEMA public TO " + role);
        expect(() -> on(database, folder())
                .url(database.url(), role, "secret")
                .models(new Script("CREATE TABLE author (name text);"))
                .build()
                .compare());
        execute(database, "REVOKE ALL ON SCHEMA public FROM " + role + ", PUBLIC");
        execute(database, "CREATE SCHEMA admin");
        execute(database, "GRANT USAGE ON SCHEMA admin TO " + role);
        expect(() -> on(database, folder())
                .url(database.url(), role, "secret")
                .schema("admin")
                .models(new Script("CREATE TABLE author (name text);"))
                .build()
                .compare());
        execute(database, "DROP OWNED BY " + role);
        execute(database, "DROP ROLE " + role);
    }

    private void connections() {
        RevisionFolder folder = folder().revision("a1", "", "", "");
        expect(() -> Migrations.builder()
                .url("jdbc:postgresql://localhost:1/none", null, null)
                .locations(List.of(folder.location()))
                .build()
                .upgrade());
        try (TestDatabase database = TestPostgresql.instance().createDatabase()) {
            String separator = database.url().contains("?") ? "&" : "?";
            expect(() -> on(database, folder)
                    .url(database.url() + separator + "currentSchema=nowhere", database.user(), database.password())
                    .build()
                    .upgrade());
            expect(() -> on(database, folder).schema("nowhere").build().upgrade());
            expect(() -> on(database, folder)
                    .dataSource(renamed(database.dataSource()))
                    .build()
                    .upgrade());
            expect(() -> {
                throw whileLocked(database, folder);
            });
        }
    }

    /** What a second run says that may not wait while the first one is at work. */
    private static MigrationException whileLocked(TestDatabase database, RevisionFolder folder) {
        AtomicReference<MigrationException> second = new AtomicReference<>();
        on(database, folder)
                .listener(event -> {
                    if (event instanceof MigrationEvent.RunStarted) {
                        try {
                            on(database, folder)
                                    .lockTimeout(Duration.ZERO)
                                    .build()
                                    .upgrade();
                        } catch (MigrationException e) {
                            second.set(e);
                        }
                    }
                })
                .build()
                .upgrade();
        return requireNonNull(second.get());
    }

    /** The same database under the name of a product that there is no dialect for. */
    private static DataSource renamed(DataSource dataSource) {
        return around(DataSource.class, dataSource);
    }

    private static <T> T around(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getDatabaseProductName")) {
                        return "Sybase";
                    }
                    try {
                        Object answer = method.invoke(target, arguments);
                        return switch (method.getName()) {
                            case "getConnection", "getMetaData" -> around(method.getReturnType(), answer);
                            default -> answer;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    @Revision(id = "m1")
    private static final class Concurrently implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createIndex("author", index("author_idx", "name").concurrently());
        }
    }

    private static final class NotAnnotated implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    @Revision(id = "m2", irreversible = true)
    private static final class Failing implements Migration {

        @Override
        public void upgrade(Operations op) {
            throw new IllegalStateException("no");
        }
    }

    @Revision(id = "m3", message = "one\ntwo")
    private static final class TwoLines implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    @Revision(id = "m4", irreversible = true)
    private static final class Contradicting implements Migration {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "m5")
    private static final class WithoutInverse implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropColumn("author", "name");
        }
    }

    @Revision(id = "a2", revises = "a1", irreversible = true)
    private static final class FailingWork implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("fail", connection -> {
                throw new IllegalStateException("no");
            });
        }
    }

    @Revision(id = "a2", revises = "a1", irreversible = true)
    private static final class EndingItsTransaction implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("commit", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("COMMIT");
                }
            });
        }
    }

    @Revision(id = "a2", revises = "a1")
    private static final class OnFirst implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    @Revision(
            id = "a2",
            revises = {"a1", "b1"})
    private static final class OnBoth implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }
}
