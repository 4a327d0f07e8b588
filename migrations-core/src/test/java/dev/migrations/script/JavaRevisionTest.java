package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.Fault;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Operation;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RenameColumn;
import dev.migrations.revision.RevisionNode;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.TransactionMode;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaRevisionTest {

    @Revision(id = "given", revises = "j2", dependsOn = "j1", transaction = TransactionMode.AUTOCOMMIT)
    static class Given implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 1");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("SELECT 2");
        }
    }

    @Test
    void classesAreFoundInPackagesAndThoseBelowThem() {
        RevisionScripts scripts = load("dev.migrations.script.sample");

        assertThat(scripts.all().stream().map(RevisionScript::source))
                .containsExactly(
                        "dev.migrations.script.sample.AddEmail",
                        "dev.migrations.script.sample.nested.DropName$InAClass");
        assertThat(scripts.get("j1").node())
                .isEqualTo(new RevisionNode(
                        "j1",
                        List.of(),
                        List.of(),
                        List.of("java"),
                        Origin.of("dev.migrations.script.sample.AddEmail")));
        assertThat(scripts.get("j1").message()).isEqualTo("Add email");
        assertThat(scripts.get("j1").createDate()).contains("2026-11-20T14:32:10Z");
    }

    @Test
    void withoutADowngradeTheInverseOfTheUpgradeIsIt() {
        RevisionScript revision = load("dev.migrations.script.sample").get("j1");

        assertThat(operations(revision.downgrade().orElseThrow()))
                .containsExactly(
                        new RenameColumn(QualifiedName.parse("author"), "mail", "email"),
                        new ExecuteSql("ALTER TABLE author DROP email", "ALTER TABLE author ADD email text"));
    }

    @Test
    void anIrreversibleRevisionHasNoDowngrade() {
        assertThat(load("dev.migrations.script.sample").get("j2").downgrade()).isEmpty();
    }

    @Test
    void anInstanceIsARevisionToo() {
        RevisionScripts scripts = RevisionScripts.load(new ScriptSettings(
                getClass().getClassLoader(),
                List.of(),
                List.of("dev.migrations.script.sample"),
                Map.of(),
                List.of(new Given() {})));

        RevisionScript given = scripts.get("given");

        assertThat(given.source()).isEqualTo(Given.class.getName());
        assertThat(given.node().revises()).containsExactly("j2");
        assertThat(given.node().dependsOn()).containsExactly("j1");
        assertThat(given.transactionMode()).isEqualTo(TransactionMode.AUTOCOMMIT);
        assertThat(operations(given.downgrade().orElseThrow())).containsExactly(new ExecuteSql("SELECT 2", null));
    }

    @Test
    void theChecksumCoversBothDirections() {
        List<RecordedOperation> up = List.of(recorded(new ExecuteSql("SELECT 1", null)));

        assertThat(JavaRevision.checksum(up, Optional.of(List.of())))
                .isEqualTo(Sha256.hex("upgrade\nExecuteSql{sql='SELECT 1'}\ndowngrade\n"));
        assertThat(JavaRevision.checksum(up, Optional.empty()))
                .isEqualTo(Sha256.hex("upgrade\nExecuteSql{sql='SELECT 1'}\nirreversible\n"));
    }

    @Test
    void theDowngradeThatIsNotThereIsNeverCalled() {
        Migration migration = op -> {};

        assertThatThrownBy(() -> migration.downgrade(new Operations("x")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everythingThatIsWrongWithClassesIsReportedAtOnce() {
        InvalidScriptsException exception =
                catchThrowableOfType(InvalidScriptsException.class, () -> load("dev.migrations.script.broken"));

        assertThat(exception.faults().stream().map(JavaRevisionTest::text).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Class A1NoMigration is annotated with @Revision, but does not implement Migration.
                        > Let it implement dev.migrations.script.Migration, or take the annotation off.
                        Class A2Abstract is annotated with @Revision, but is abstract.
                        > Annotate the class that extends it instead.
                        Class A3Inner is annotated with @Revision, but is an inner class.
                        > Make it static, or a class of its own.
                        Class A4Constructor is annotated with @Revision, but has no constructor without parameters.
                        > Write one, or give an instance of the class.
                        The constructor of class A5FailingConstructor failed: java.lang.IllegalStateException: no
                        > Mend the constructor, or give an instance of the class.
                        Method 'upgrade' of class A6Failing failed while it recorded its operations: java.lang.IllegalStateException: no
                        > Mend the method; work on data belongs into op.run(...), which is called when the revision runs.
                        Id 'k-7' in 'id' of class A7Header is not valid.
                        > Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'.
                        Id '+' in 'revises' of class A7Header is not valid.
                        > Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'.
                        'today' in 'createDate' of class A7Header is not a date and time.
                        > Write it in ISO-8601, such as '2026-11-20T14:32:10Z'.
                        The message of class A7Header has more than one line.
                        > Say it in one line, and the rest in a comment.
                        Class A8NoInverse has no downgrade, and its upgrade has no inverse. Operation 'execute SELECT 1' at BrokenMigrations.java:62 cannot be undone: SQL does not say what undoes it.
                        > Write execute(sql, undoSql) with the statements that undo it, or give the revision a downgrade. If it is not to be undone, write 'irreversible = true' in its @Revision.
                        Class A9Both says 'irreversible = true', but has a downgrade.
                        > Take one of the two out.""");
        assertThat(exception.getSuppressed()).hasSize(2);
    }

    @Test
    void anInstanceWithoutAnAnnotationIsAFault() {
        Migration migration = new Migration() {
            @Override
            public void upgrade(Operations op) {
                op.execute("SELECT 1");
            }
        };
        ScriptSettings settings =
                new ScriptSettings(getClass().getClassLoader(), List.of(), List.of(), Map.of(), List.of(migration));

        assertThatThrownBy(() -> RevisionScripts.load(settings))
                .hasMessage("Class " + migration.getClass().getName()
                        + " implements Migration, but is not annotated with @Revision.\n"
                        + "Annotate it with @Revision(id = ...).");
    }

    @Test
    void aClassThatCannotBeLoadedIsAFault(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lost/Moved.class");
        Files.createDirectories(file.getParent());
        try (InputStream ofAnotherName = getClass().getResourceAsStream("JavaRevisionTest$Given.class")) {
            Files.copy(ofAnotherName, file);
        }

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            InvalidScriptsException exception = catchThrowableOfType(
                    InvalidScriptsException.class,
                    () -> RevisionScripts.load(
                            new ScriptSettings(loader, List.of(), List.of("lost"), Map.of(), List.of())));

            assertThat(exception.problem())
                    .startsWith("Class lost.Moved cannot be loaded: java.lang.NoClassDefFoundError: ");
            assertThat(exception.action())
                    .isEqualTo(
                            "Put what it needs on the class path, or move it out of the packages that are searched.");
        }
    }

    private RevisionScripts load(String name) {
        return RevisionScripts.load(
                new ScriptSettings(getClass().getClassLoader(), List.of(), List.of(name), Map.of(), List.of()));
    }

    private static String text(Fault fault) {
        return (fault.problem() + "\n> " + fault.action())
                .replaceAll("dev\\.migrations\\.script\\.broken\\.BrokenMigrations\\$", "");
    }

    private static RecordedOperation recorded(Operation operation) {
        return new RecordedOperation(operation, Origin.of("x"));
    }

    private static List<Operation> operations(List<RecordedOperation> recorded) {
        return recorded.stream().map(RecordedOperation::operation).toList();
    }
}
