package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Column;
import dev.migrations.schema.Types;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.CompiledJava;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionBodyTest {

    private static final NewRevision ADD_AGE =
            NewRevision.of("Add age").id("b2").build();

    @TempDir
    private Path folder;

    private Project project() {
        return Project.withLine(folder, "a1").packageName("app").folder("src/main/java");
    }

    private static RevisionBody sql(String upgrade, Downgrade downgrade) {
        return RevisionBody.sql(TransactionMode.TRANSACTIONAL, upgrade, downgrade);
    }

    private static RevisionBody java(String upgrade, Downgrade downgrade) {
        return RevisionBody.java(
                List.of(
                        "static dev.migrations.schema.Types.bigint",
                        "static dev.migrations.schema.Column.column",
                        "dev.migrations.op.DropOption"),
                upgrade,
                downgrade);
    }

    @Test
    void statementsOfSqlStandInTheirSections() {
        Project project = project();

        String file = project.written(ADD_AGE.withBody(sql(
                "-- a note\nALTER TABLE author ADD COLUMN age bigint;\n\nSELECT '{{id}} $1 \\';",
                Downgrade.written("ALTER TABLE author DROP COLUMN age;"))));

        assertThat(project.text(file)).isEqualTo("""
                -- @revision b2
                -- @revises a1
                -- @message Add age
                -- @create-date 2026-11-20T22:32:10Z

                -- @upgrade
                -- a note
                ALTER TABLE author ADD COLUMN age bigint;

                SELECT '{{id}} $1 \\';

                -- @downgrade
                ALTER TABLE author DROP COLUMN age;
                """);
    }

    @Test
    void anIrreversibleRevisionHasNoSectionForTheDowngrade() {
        Project project = project();

        String file = project.written(
                ADD_AGE.withBody(RevisionBody.sql(TransactionMode.AUTOCOMMIT, "VACUUM;", Downgrade.irreversible())));

        assertThat(project.text(file)).isEqualTo("""
                -- @revision b2
                -- @revises a1
                -- @message Add age
                -- @create-date 2026-11-20T22:32:10Z
                -- @transaction none

                -- @upgrade
                VACUUM;
                """);
    }

    @Test
    void nothingToUndoIsAnEmptySection() {
        Project project = project();

        String file = project.written(ADD_AGE.withBody(sql("SELECT 1;", Downgrade.written(""))));

        assertThat(project.text(file)).endsWith("""
                -- @upgrade
                SELECT 1;

                -- @downgrade
                """);
    }

    @Test
    void statementsOfJavaStandInTheirMethods() throws ReflectiveOperationException {
        Project project = project();

        String file = project.written(ADD_AGE.withBody(java(
                "op.addColumn(\"author\", column(\"age\", bigint()));\n\nop.execute(\"\"\"\n        SELECT 1,\n\n        2\"\"\");",
                Downgrade.written("op.dropColumn(\"author\", \"age\", DropOption.CASCADE);"))));

        assertThat(project.text(file)).isEqualTo("""
                package app;

                import static dev.migrations.schema.Column.column;
                import static dev.migrations.schema.Types.bigint;

                import dev.migrations.op.DropOption;
                import dev.migrations.op.Operations;
                import dev.migrations.script.Migration;
                import dev.migrations.script.Revision;

                @Revision(
                        id = "b2",
                        revises = "a1",
                        message = "Add age",
                        createDate = "2026-11-20T22:32:10Z")
                final class AddAge implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("author", column("age", bigint()));

                        op.execute(\"""
                                SELECT 1,

                                2\""");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropColumn("author", "age", DropOption.CASCADE);
                    }
                }
                """);
        Constructor<?> constructor =
                CompiledJava.of("app.AddAge", project.text(file)).getDeclaredConstructor();
        constructor.setAccessible(true);
        Operations recorded = new Operations("AddAge");
        ((Migration) constructor.newInstance()).upgrade(recorded);
        Operations asked = new Operations("a test");
        asked.addColumn("author", Column.column("age", Types.bigint()));
        asked.execute("SELECT 1,\n\n2");
        assertThat(recorded.recorded())
                .extracting(RecordedOperation::operation)
                .isEqualTo(asked.recorded().stream()
                        .map(RecordedOperation::operation)
                        .toList());
    }

    @Test
    void aDowngradeInJavaIsLeftOutWhereItIsTheInverseOrWhereThereIsNone() {
        Project project = project();

        String inverse = project.written(ADD_AGE.withBody(java("op.createSchema(\"a\");", Downgrade.inverse())));
        String none = project.written(NewRevision.of("Add age")
                .id("c3")
                .build()
                .withBody(java("op.createSchema(\"a\");", Downgrade.irreversible())));

        assertThat(project.text(inverse)).endsWith("""
                        createDate = "2026-11-20T22:32:10Z")
                final class AddAge implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createSchema("a");
                    }
                }
                """);
        assertThat(project.text(none)).endsWith("""
                        irreversible = true,
                        createDate = "2026-11-20T22:32:10Z")
                final class AddAge2 implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createSchema("a");
                    }
                }
                """);
    }

    @Test
    void aClassIsNotCalledLikeWhatItImports() {
        String file = project()
                .written(NewRevision.of("Drop option")
                        .build()
                        .withBody(java("op.dropTable(\"a\", DropOption.CASCADE);", Downgrade.irreversible())));

        assertThat(file).isEqualTo("src/main/java/app/DropOption2.java");
    }

    @Test
    void aTemplateOfTheProjectThatWouldLoseTheOperationsIsAnError() {
        Project project = project()
                .file(
                        "db/templates/revision.sql.template",
                        "-- @revision {{id}}\n-- @revises {{revises}}\n-- @upgrade\n-- @downgrade\n")
                .file("db/templates/revision.java.template", "@Revision(id = {{id}}, revises = {{revises}})");
        RevisionBody autocommit = RevisionBody.sql(TransactionMode.AUTOCOMMIT, "VACUUM;", Downgrade.irreversible());

        List<List<String>> failures = List.of(
                project.failure(() -> project.written(ADD_AGE.withBody(autocommit))),
                project.failure(() -> project.written(ADD_AGE.withBody(java("", Downgrade.irreversible())))));

        String action = "Put that where the built-in template has it; 'migrations list-templates' shows it.";
        assertThat(failures)
                .containsExactly(
                        List.of(
                                "Template db/templates/revision.sql.template has no place for what the new revision asks for;"
                                        + " it lacks {{transaction}}, {{upgrade}}, {{downgrade}}.",
                                action),
                        List.of(
                                "Template db/templates/revision.java.template has no place for what the new revision asks for;"
                                        + " it lacks {{imports}}, {{irreversible}}, {{upgrade}}, {{downgrade}}.",
                                action));
        assertThat(project.files())
                .containsExactly(
                        "db/a1.sql", "db/templates/revision.java.template", "db/templates/revision.sql.template");
    }

    @Test
    void aTemplateOfTheProjectThatChangesTheStatementsIsAnError() {
        Project project = project()
                .file(
                        "db/templates/revision.sql.template",
                        "-- @revision {{id}}\n-- @revises {{revises}}\n-- @upgrade\n    {{upgrade}}\n{{downgrade}}\n");

        List<String> failure = project.failure(
                () -> project.written(ADD_AGE.withBody(sql("SELECT 'a\nb';", Downgrade.irreversible()))));

        assertThat(failure)
                .containsExactly(
                        "Template db/templates/revision.sql.template makes a file that does not ask for exactly what the"
                                + " new revision asks for.",
                        "Put {{transaction}}, {{upgrade}} and {{downgrade}} where the built-in template has them, with"
                                + " nothing before them on their lines; 'migrations list-templates' shows it.");
    }

    @Test
    void everyLineThatTheEngineWouldTakeForItsOwnIsAnError() {
        Project project = project();
        RevisionBody body = sql(
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$\n-- @param none\n  --@upgrade\nSELECT '${a}'$$;",
                Downgrade.written("-- @see x\nSELECT '$${b}';"));

        List<String> failure = project.failure(() -> project.written(ADD_AGE.withBody(body)));

        assertThat(failure).containsExactly("""
                4 faults were found:
                  1. Line 2 of the upgrade of the new revision would be read as a directive: '-- @param none'.
                  2. Line 3 of the upgrade of the new revision would be read as a directive: '--@upgrade'.
                  3. Line 4 of the upgrade of the new revision would be read as one with the placeholder '${a}'.
                  4. Line 1 of the downgrade of the new revision would be read as a directive: '-- @see x'.""", """
                1, 2, 4: Take the '@' out of that comment where it comes from, or write the revision in Java, where it means nothing.
                3: Write that in another way where it comes from, or write the revision in Java, where it means nothing.""");
        assertThat(project.files()).containsExactly("db/a1.sql");
    }

    @Test
    void aBodyHasOneFormatOnly() {
        assertThatThrownBy(() -> sql("SELECT 1;", Downgrade.inverse()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SQL has no imports, and is not inverted");
    }
}
