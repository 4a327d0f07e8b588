package dev.migrations.op;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InversionsTest {

    @Test
    void whatIsMissingIsAskedForInTheWordsOfTheRecorder() {
        Operations op = new Operations("Author");
        op.comment(DatabaseObject.object(DatabaseObject.Kind.TABLE, "author"), "who writes");
        op.disownSequence("author_seq");
        op.dropEnum("genre");
        op.dropView("old");
        op.dropMaterializedView("stored");

        List<String> actions = Inversions.invert(op.recorded()).faults().stream()
                .map(Fault::action)
                .toList();

        assertThat(actions)
                .containsExactly(
                        "Hand over what there was, Existing.of(\"...\") or Existing.absent(), or give the revision a"
                                + " downgrade.",
                        "Write disownSequence(\"author_seq\", column) with that column, or give the revision a downgrade.",
                        "Write dropEnum(new EnumType(...)) with its values, or give the revision a downgrade.",
                        "Write dropView(view(\"old\", query)) with its query, or give the revision a downgrade.",
                        "Write dropView(materializedView(\"stored\", query)) with its query, or give the revision a"
                                + " downgrade.");
    }

    private static final QualifiedName AUTHOR = new QualifiedName("app", "author");

    private static final String DOWNGRADE = ", or give the revision a downgrade.";

    @Test
    void executeSqlIsUndoneByItsUndo() {
        assertInverses(new ExecuteSql("SELECT 1", "SELECT 2"), new ExecuteSql("SELECT 2", "SELECT 1"));
    }

    @Test
    void executeSqlWithoutUndoIsIrreversible() {
        assertIrreversible(
                new ExecuteSql("\n  UPDATE author\n  SET x = 1", null),
                "execute UPDATE author",
                "SQL does not say what undoes it",
                "Write execute(sql, undoSql) with the statements that undo it" + DOWNGRADE);
    }

    @Test
    void runScriptIsIrreversible() {
        assertIrreversible(
                new RunScript(SourceText.of("author.sql", "SELECT 1")),
                "run the script of author.sql",
                "SQL does not say what undoes it",
                "Write a '-- @downgrade' section in the revision's file.");
    }

    @Test
    void runJdbcIsUndoneByItsUndo() {
        JdbcWork work = connection -> {};
        JdbcWork undo = connection -> {};

        assertInverses(new RunJdbc("fill", work, undo), new RunJdbc("fill", undo, work));
    }

    @Test
    void runJdbcWithoutUndoIsIrreversible() {
        assertIrreversible(
                new RunJdbc("fill emails", connection -> {}, null),
                "run fill emails",
                "JDBC work does not say what undoes it",
                "Write run(description, work, undo) with the work that undoes it" + DOWNGRADE);
    }

    @Test
    void createTableAndDropTableUndoEachOther() {
        Table table = table("app.author", column("name", text()));

        assertInverses(new CreateTable(table), DropTable.of(table));
    }

    @Test
    void dropTableByNameIsIrreversible() {
        assertIrreversible(
                DropTable.named(AUTHOR),
                "drop table app.author",
                "it names the table, but not its definition",
                "Write dropTable(table(\"app.author\", ...)) with its columns and constraints" + DOWNGRADE);
    }

    @Test
    void renameTableIsUndoneByRenamingItBack() {
        assertInverses(new RenameTable(AUTHOR, "a.b"), new RenameTable(new QualifiedName("app", "a.b"), "author"));
    }

    @Test
    void addColumnAndDropColumnUndoEachOther() {
        Column email = column("email", varchar(80)).notNull();

        assertInverses(new AddColumn(AUTHOR, email), DropColumn.of(AUTHOR, email));
    }

    @Test
    void dropColumnByNameIsIrreversible() {
        assertIrreversible(
                DropColumn.named(AUTHOR, "email"),
                "drop column app.author.email",
                "it names the column, but not its definition",
                "Write dropColumn(\"app.author\", column(\"email\", ...)) with its type" + DOWNGRADE);
    }

    @Test
    void alterColumnIsUndoneLastChangeFirst() {
        assertInverses(
                altered(c -> c.dropDefault()
                        .existingDefault("1")
                        .type(integer())
                        .using("a::integer")
                        .existingType(text())
                        .undoUsing("a::text")
                        .setNotNull()),
                altered(c -> c.dropNotNull()
                        .type(text())
                        .using("a::text")
                        .existingType(integer())
                        .undoUsing("a::integer")
                        .setDefault("1")
                        .noExistingDefault()));
    }

    @Test
    void alterColumnRestoresTheDefault() {
        assertInverses(
                altered(c -> c.setDefault("2").existingDefault("1")),
                altered(c -> c.setDefault("1").existingDefault("2")));
    }

    @Test
    void alterColumnIsIrreversibleWhereItDoesNotSayWhatWas() {
        assertIrreversible(
                altered(c -> c.type(integer()).setDefault("1")),
                "alter column app.author.name",
                "it does not say which type and which default the column had",
                "Write existingType(...) and existingDefault(...) or noExistingDefault() behind it" + DOWNGRADE);
    }

    @Test
    void renameColumnIsUndoneByRenamingItBack() {
        assertInverses(new RenameColumn(AUTHOR, "a", "b"), new RenameColumn(AUTHOR, "b", "a"));
    }

    @Test
    void createIndexAndDropIndexUndoEachOther() {
        Index index = index("author_name_idx", "name").concurrently();

        assertInverses(new CreateIndex(AUTHOR, index), DropIndex.of(AUTHOR, index));
    }

    @Test
    void dropIndexByNameIsIrreversible() {
        assertIrreversible(
                DropIndex.named(AUTHOR, "author_name_idx", IndexBuild.BLOCKING),
                "drop index app.author_name_idx",
                "it names the index, but not its definition",
                "Write dropIndex(\"app.author\", index(\"author_name_idx\", ...)) with its columns" + DOWNGRADE);
    }

    @Test
    void addConstraintAndDropConstraintUndoEachOther() {
        Constraint constraint = check("age > 0").named("author_age_check");

        assertInverses(new AddConstraint(AUTHOR, constraint), DropConstraint.of(AUTHOR, constraint));
    }

    @Test
    void dropConstraintByNameIsIrreversible() {
        assertIrreversible(
                DropConstraint.named(AUTHOR, "author_age_check"),
                "drop constraint app.author.author_age_check",
                "it names the constraint, but not its definition",
                "Write dropConstraint(\"app.author\", constraint) with the constraint itself,"
                        + " such as unique(...).named(\"author_age_check\")" + DOWNGRADE);
    }

    @Test
    void customOperationSaysItself() {
        assertInverses(new Comment("author"), new Comment("author"));
    }

    @Test
    void operationsAreInvertedLastFirstAndKeepTheirOrigins() {
        Operation first = new RenameColumn(AUTHOR, "a", "b");
        Operation second = new ExecuteSql("SELECT 1", "SELECT 2");

        InvertedOperations inverted = Inversions.invert(recorded(first, second));

        assertThat(inverted)
                .isEqualTo(new InvertedOperations(
                        List.of(
                                new RecordedOperation(new ExecuteSql("SELECT 2", "SELECT 1"), at(2)),
                                new RecordedOperation(new RenameColumn(AUTHOR, "b", "a"), at(1))),
                        List.of()));
    }

    @Test
    void allThatCannotBeUndoneIsToldAtOnce() {
        List<RecordedOperation> recorded =
                recorded(DropTable.named(AUTHOR), new RenameColumn(AUTHOR, "a", "b"), new ExecuteSql("SELECT 1", null));

        InvertedOperations inverted = Inversions.invert(recorded);

        assertThat(inverted)
                .isEqualTo(new InvertedOperations(
                        List.of(new RecordedOperation(new RenameColumn(AUTHOR, "b", "a"), at(2))),
                        List.of(
                                Fault.of(
                                        "Operation 'drop table app.author' at Author.java:1 cannot be undone:"
                                                + " it names the table, but not its definition.",
                                        "Write dropTable(table(\"app.author\", ...)) with its columns and constraints"
                                                + DOWNGRADE),
                                Fault.of(
                                        "Operation 'execute SELECT 1' at Author.java:3 cannot be undone:"
                                                + " SQL does not say what undoes it.",
                                        "Write execute(sql, undoSql) with the statements that undo it" + DOWNGRADE))));
    }

    private static AlterColumn altered(Consumer<ColumnChanges> definition) {
        ColumnChanges changes = new ColumnChanges();
        definition.accept(changes);
        return new AlterColumn(AUTHOR, "name", changes.changes());
    }

    private static void assertInverses(Operation one, Operation other) {
        assertThat(one.inverse()).isEqualTo(Inversion.by(other));
        assertThat(other.inverse()).isEqualTo(Inversion.by(one));
    }

    private static void assertIrreversible(Operation operation, String description, String reason, String action) {
        assertThat(operation.describe()).isEqualTo(description);
        assertThat(operation.inverse()).isEqualTo(Inversion.irreversible(reason, action));
    }

    private static List<RecordedOperation> recorded(Operation... operations) {
        return Stream.iterate(0, i -> i < operations.length, i -> i + 1)
                .map(i -> new RecordedOperation(operations[i], at(i + 1)))
                .toList();
    }

    private static Origin at(int line) {
        return new Origin("Author.java", line, 0);
    }
}
