package dev.migrations.internal.diff;

import static dev.migrations.internal.diff.Comparisons.columnOf;
import static dev.migrations.internal.diff.Comparisons.compared;
import static dev.migrations.internal.diff.Comparisons.indexOf;
import static dev.migrations.internal.diff.Comparisons.name;
import static dev.migrations.internal.diff.Comparisons.named;
import static dev.migrations.internal.diff.Comparisons.needing;
import static dev.migrations.internal.diff.Comparisons.object;
import static dev.migrations.internal.diff.Comparisons.operations;
import static dev.migrations.internal.diff.Comparisons.schema;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameQuestion;
import dev.migrations.op.AddColumn;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropView;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RenameTable;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameComparisonTest {

    private static final Table AUTHOR = table("author", column("id", integer()), column("name", text()));

    private static final Table WRITER = table("writer", column("id", integer()), column("name", text()));

    @Test
    void everythingFollowsATableThatIsRenamed() {
        Table author = AUTHOR.with(named(primaryKey("id"), "author_pkey"));
        Table writer = WRITER.with(named(primaryKey("id"), "author_pkey"));
        Table book = table("book", column("author_id", integer()));

        assertThat(operations(
                        schema(
                                author,
                                book.with(named(foreignKey("author_id").references("author", "id"), "fk")),
                                indexOf("author", index("author_name", "name")),
                                sequence("author_seq").ownedBy("author", "id")),
                        schema(
                                writer,
                                book.with(named(foreignKey("author_id").references("writer", "id"), "fk")),
                                indexOf("writer", index("author_name", "name")),
                                sequence("author_seq").ownedBy("writer", "id")),
                        Rename.table("author", "writer")))
                .containsExactly(new RenameTable(name("author"), "writer"));
    }

    @Test
    void expressionsFollowAColumnThatIsRenamed() {
        Table after = table("author", column("id", integer()), column("full_name", text()))
                .with(named(check("length(full_name) > 1"), "long"));

        assertThat(operations(
                        schema(
                                AUTHOR.with(named(check("length(name) > 1"), "long")),
                                indexOf("author", index("lower_name", expression("lower(name)")))),
                        schema(after, indexOf("author", index("lower_name", expression("lower(full_name)")))),
                        Rename.column("author", "name", "full_name")))
                .containsExactly(new RenameColumn(name("author"), "name", "full_name"));
    }

    @Test
    void aViewKeepsTheNameOfItsOwnColumn() {
        Table after = table("author", column("id", integer()), column("full_name", text()));

        assertThat(operations(
                        onName(schema(AUTHOR, view("adult", "SELECT name\n   FROM author"))),
                        schema(after, view("adult", "SELECT full_name AS name\n   FROM author")),
                        Rename.column("author", "name", "full_name")))
                .containsExactly(new RenameColumn(name("author"), "name", "full_name"));
        assertThat(operations(
                        onName(schema(AUTHOR, view("adult", "SELECT name\n   FROM author"))),
                        schema(after, view("adult", "SELECT full_name\n   FROM author")),
                        Rename.column("author", "name", "full_name")))
                .containsExactly(
                        new RenameColumn(name("author"), "name", "full_name"),
                        DropView.of(view("adult", "SELECT full_name AS name\n   FROM author")),
                        new CreateView(view("adult", "SELECT full_name\n   FROM author"), Guard.NONE));
    }

    private static Schema onName(Schema schema) {
        return needing(schema, object(Kind.VIEW, "adult"), columnOf("author", "name"));
    }

    @Test
    void tablesSwapTheirNamesOverATemporaryOne() {
        Table other = table("editor", column("nr", uuid()));

        assertThat(operations(
                        schema(AUTHOR, other),
                        schema(
                                table("editor", column("id", integer()), column("name", text())),
                                table("author", column("nr", uuid()))),
                        Rename.table("author", "editor"),
                        Rename.table("editor", "author")))
                .containsExactly(
                        new RenameTable(name("author"), "author_old"),
                        new RenameTable(name("editor"), "author"),
                        new RenameTable(name("author_old"), "editor"));
    }

    @Test
    void anOwnedSequenceOfAnotherNameIsRenamed() {
        assertThat(operations(
                        schema(AUTHOR, sequence("one").ownedBy("author", "id")),
                        schema(AUTHOR, sequence("other").ownedBy("author", "id"))))
                .containsExactly(new RenameSequence(name("one"), "other"));
    }

    @Test
    void aRenameThatWasMadeAlreadyIsIgnored() {
        assertThat(operations(schema(WRITER), schema(WRITER), Rename.table("author", "writer")))
                .isEmpty();
    }

    @Test
    void aRenameThatNamesNothingOfOneSideSaysNothing() {
        List<Operation> asked = operations(schema(AUTHOR), schema(AUTHOR));

        assertThat(operations(schema(AUTHOR), schema(AUTHOR), Rename.table("autor", "writer")))
                .isEqualTo(asked);
        assertThat(operations(schema(AUTHOR), schema(AUTHOR), Rename.table("author", "writer")))
                .isEqualTo(asked);
        assertThat(operations(schema(AUTHOR), schema(AUTHOR), Rename.column("gone", "a", "b")))
                .isEqualTo(asked);
        assertThat(operations(schema(AUTHOR), schema(AUTHOR), Rename.column("author", "a", "b")))
                .isEqualTo(asked);
    }

    @Test
    void aRenameWithATypingErrorLeavesTheQuestionOpen() {
        Knowledge knowledge = new Knowledge(List.of(Rename.table("author", "writr")), List.of());

        Difference difference = compared(ComparisonSettings.DEFAULTS, schema(AUTHOR), schema(WRITER), knowledge);

        assertThat(difference.questions())
                .extracting(RenameQuestion::toString)
                .containsExactly("table author -> writer");
    }

    @Test
    void twoAnswersForOneThingAreAnError() {
        Table editor = table("editor", column("id", integer()));
        Knowledge knowledge = new Knowledge(
                List.of(Rename.table("author", "writer"), Rename.table("author", "editor")),
                List.of(),
                List.of(Rename.table("author", "writer")));

        assertThatThrownBy(
                        () -> compared(ComparisonSettings.DEFAULTS, schema(AUTHOR), schema(WRITER, editor), knowledge))
                .hasMessage("""
                        2 faults were found:
                          1. There are two answers to 'table author -> writer': that it was renamed, and that it was not.
                          2. 'table author -> writer' and 'table author -> editor' cannot both be.
                        Take one of them away.""");
    }

    @Test
    void aRenameToWhatIsThereIsAnError() {
        assertThatThrownBy(() -> compared(schema(AUTHOR, WRITER), schema(WRITER), Rename.table("author", "writer")))
                .hasMessage("""
                        The rename of table 'author' to 'writer' cannot be made: the database has both.
                        Drop the one that is not needed in a revision of its own, or take the rename away.""");
    }

    @Test
    void alikeColumnsAreAQuestionAndUntilItIsAnsweredDroppedAndAdded() {
        Table after = table("author", column("id", integer()), column("full_name", text()));
        Knowledge knowledge =
                new Knowledge(List.of(), List.of(new ColumnHint(ColumnName.of("author", "full_name"), "Author.name")));

        Difference difference = compared(ComparisonSettings.DEFAULTS, schema(AUTHOR), schema(after), knowledge);

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of(
                                new AddColumn(name("author"), column("full_name", text())),
                                DropColumn.of(name("author"), column("name", text()))),
                        List.of(new RenameQuestion(
                                Rename.Kind.COLUMN,
                                name("author"),
                                QualifiedName.of("name"),
                                QualifiedName.of("full_name"),
                                100,
                                List.of(
                                        "it is known as Author.name",
                                        "the type is equal",
                                        "the place in the table is equal",
                                        "the nullability is equal"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        schema(after)));
    }

    @Test
    void alikeTablesAreAQuestion() {
        Difference difference = compared(schema(AUTHOR), schema(WRITER));

        assertThat(difference.questions())
                .containsExactly(new RenameQuestion(
                        Rename.Kind.TABLE,
                        null,
                        name("author"),
                        name("writer"),
                        100,
                        List.of("2 of 2 columns have equal names and types")));
    }

    @Test
    void whatWasSaidToBeDistinctIsNoQuestion() {
        Knowledge knowledge = new Knowledge(List.of(), List.of(), List.of(Rename.table("author", "writer")));

        assertThat(compared(ComparisonSettings.DEFAULTS, schema(AUTHOR), schema(WRITER), knowledge)
                        .questions())
                .isEmpty();
    }

    @Test
    void theWayBackRenamesBack() {
        Schema before = schema(AUTHOR);
        Schema after = schema(table("writer", column("id", integer()), column("full_name", text())));
        Knowledge knowledge = new Knowledge(
                List.of(Rename.table("author", "writer"), Rename.column("writer", "name", "full_name")), List.of());

        Difference there = compared(ComparisonSettings.DEFAULTS, before, after, knowledge);
        Difference back =
                compared(ComparisonSettings.DEFAULTS, there.reached(), before, knowledge.reversed(there.renames()));

        assertThat(there.operations())
                .containsExactly(
                        new RenameTable(name("author"), "writer"),
                        new RenameColumn(name("writer"), "name", "full_name"));
        assertThat(back.operations())
                .containsExactly(
                        new RenameTable(name("writer"), "author"),
                        new RenameColumn(name("author"), "full_name", "name"));
    }
}
