package dev.migrations.internal.diff;

import static dev.migrations.internal.diff.Comparisons.columnOf;
import static dev.migrations.internal.diff.Comparisons.compared;
import static dev.migrations.internal.diff.Comparisons.indexOf;
import static dev.migrations.internal.diff.Comparisons.name;
import static dev.migrations.internal.diff.Comparisons.named;
import static dev.migrations.internal.diff.Comparisons.object;
import static dev.migrations.internal.diff.Comparisons.operations;
import static dev.migrations.internal.diff.Comparisons.schema;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CreateView;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropTable;
import dev.migrations.op.DropView;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.RenameIndex;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Column;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Schema;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableComparisonTest {

    private static final Table AUTHOR =
            table("author", column("id", integer()).notNull()).with(named(primaryKey("id"), "author_pkey"));

    private static final Table BOOK = table("book", column("id", integer()).notNull(), column("author_id", integer()))
            .with(named(foreignKey("author_id").references("author", "id"), "book_author_fk"));

    @Test
    void equalSchemasNeedNothing() {
        Schema schema = schema(AUTHOR, BOOK, indexOf("book", index("book_author", "author_id")));

        assertThat(compared(schema, schema))
                .isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of(), List.of(), schema));
    }

    @Test
    void newTablesComeWithTheirForeignKeysTargetsFirst() {
        assertThat(operations(Schema.EMPTY, schema(BOOK, AUTHOR)))
                .containsExactly(new CreateTable(AUTHOR), new CreateTable(BOOK));
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheObjects() {
        Table other = table("editor", column("id", integer()));

        assertThat(operations(Schema.EMPTY, schema(BOOK, other, AUTHOR)))
                .isEqualTo(operations(Schema.EMPTY, schema(AUTHOR, BOOK, other)));
    }

    @Test
    void foreignKeysThatFormCyclesComeAfterAllTables() {
        Table editor = table("editor", column("id", integer()), column("book_id", integer()))
                .with(named(primaryKey("id"), "editor_pkey"));
        Table book = table("book", column("id", integer()), column("editor_id", integer()))
                .with(named(primaryKey("id"), "book_pkey"));

        assertThat(operations(
                        Schema.EMPTY,
                        schema(
                                editor.with(named(foreignKey("book_id").references("book", "id"), "editor_book_fk")),
                                book.with(
                                        named(foreignKey("editor_id").references("editor", "id"), "book_editor_fk")))))
                .containsExactly(
                        new CreateTable(book),
                        new CreateTable(
                                editor.with(named(foreignKey("book_id").references("book", "id"), "editor_book_fk"))),
                        new AddConstraint(
                                name("book"),
                                named(foreignKey("editor_id").references("editor", "id"), "book_editor_fk")));
    }

    @Test
    void dropsGoTheOtherWayRound() {
        assertThat(compared(
                                ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP),
                                schema(AUTHOR, BOOK, indexOf("book", index("book_author", "author_id"))),
                                Schema.EMPTY,
                                Knowledge.NONE)
                        .operations())
                .containsExactly(
                        new DropTable(
                                name("book"),
                                Guard.NONE,
                                Dependents.RESTRICT,
                                BOOK,
                                List.of(index("book_author", "author_id"))),
                        DropTable.of(AUTHOR));
    }

    @Test
    void unknownTablesAreReportedAndKept() {
        Difference difference = compared(schema(AUTHOR, BOOK), schema(AUTHOR));

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of(), List.of(), List.of(BOOK.id()), List.of(), List.of(), schema(AUTHOR, BOOK)));
    }

    @Test
    void partsOfKnownTablesAreDropped() {
        Table more = table("author", column("id", integer()).notNull(), column("name", text()))
                .with(named(primaryKey("id"), "author_pkey"))
                .with(named(check("id > 0"), "author_id_check"));

        assertThat(operations(schema(more, indexOf("author", index("author_name", "name"))), schema(AUTHOR)))
                .containsExactly(
                        DropIndex.of(name("author"), index("author_name", "name")),
                        DropConstraint.of(name("author"), named(check("id > 0"), "author_id_check")),
                        DropColumn.of(name("author"), column("name", text())));
    }

    @Test
    void columnsAreAddedInTheirOrder() {
        Table wider = table(
                        "author", column("id", integer()).notNull(), column("name", text()), column("email", text()))
                .with(named(primaryKey("id"), "author_pkey"));

        assertThat(operations(schema(AUTHOR), schema(wider)))
                .containsExactly(
                        new AddColumn(name("author"), column("name", text())),
                        new AddColumn(name("author"), column("email", text())));
    }

    @Test
    void everythingThatChangesInAColumnIsOneOperation() {
        Table before = table("author", column("name", varchar(30)).defaultTo("'x'"));
        Table after = table("author", column("name", varchar(80)).notNull().comment("as printed"));

        assertThat(operations(schema(before), schema(after)))
                .containsExactly(new AlterColumn(
                        name("author"),
                        "name",
                        List.of(
                                new ColumnChange.DropDefault(Existing.of("'x'")),
                                new ColumnChange.ChangeType(varchar(80), null, null, varchar(30), null, null),
                                new ColumnChange.SetNotNull(),
                                new ColumnChange.SetComment("as printed", Existing.absent()))));
    }

    @Test
    void aTypeThatIsNotAssignedIsCastAndItsDefaultSetAnew() {
        Table before = table("author", column("born", text()).defaultTo("'0'"));
        Table after = table("author", column("born", integer()).defaultTo("0"));

        assertThat(operations(schema(before), schema(after)))
                .containsExactly(new AlterColumn(
                        name("author"),
                        "born",
                        List.of(
                                new ColumnChange.DropDefault(Existing.of("'0'")),
                                new ColumnChange.ChangeType(integer(), null, "born::integer", text(), null, null),
                                new ColumnChange.SetDefault("0", Existing.absent()))));
    }

    @Test
    void anEqualConstraintOfAnotherNameIsRenamed() {
        Table before = AUTHOR;
        Table after = table("author", column("id", integer()).notNull()).with(named(primaryKey("id"), "pk_author"));

        assertThat(operations(schema(before), schema(after)))
                .containsExactly(new RenameConstraint(name("author"), "author_pkey", "pk_author"));
    }

    @Test
    void namesOfConstraintsThatAreSwappedGoOverATemporaryOne() {
        Table columns = table("author", column("a", text()), column("b", text()));
        Table before = columns.with(named(unique("a"), "one")).with(named(unique("b"), "two"));
        Table after = columns.with(named(unique("a"), "two")).with(named(unique("b"), "one"));

        assertThat(operations(schema(before), schema(after)))
                .containsExactly(
                        new RenameConstraint(name("author"), "one", "one_old"),
                        new RenameConstraint(name("author"), "two", "one"),
                        new RenameConstraint(name("author"), "one_old", "two"));
    }

    @Test
    void anEqualIndexOfAnotherNameIsRenamed() {
        assertThat(operations(
                        schema(AUTHOR, indexOf("author", index("one", "id"))),
                        schema(AUTHOR, indexOf("author", index("other", "id")))))
                .containsExactly(new RenameIndex(name("author"), "one", "other"));
    }

    @Test
    void aChangedIndexIsDroppedAndCreated() {
        assertThat(operations(
                        schema(AUTHOR, indexOf("author", index("one", "id"))),
                        schema(AUTHOR, indexOf("author", index("one", "id").where("id > 1")))))
                .containsExactly(
                        DropIndex.of(name("author"), index("one", "id")),
                        new CreateIndex(name("author"), index("one", "id").where("id > 1")));
    }

    @Test
    void aConstraintThatWasNotValidIsValidated() {
        Table columns = table("author", column("id", integer()));

        assertThat(operations(
                        schema(columns.with(named(check("id > 0").notValid(), "positive"))),
                        schema(columns.with(named(check("id > 0"), "positive")))))
                .containsExactly(new ValidateConstraint(name("author"), "positive"));
    }

    @Test
    void foreignKeysGoBeforeTheKeyThatTheyNeedAndComeBehindIt() {
        Table author = table(
                "author",
                column("id", integer()).notNull(),
                column("nr", integer()).notNull());
        Table before = author.with(named(primaryKey("id"), "author_pkey"));
        Table after = author.with(named(unique("id"), "author_key")).with(named(primaryKey("nr"), "author_pkey"));

        assertThat(operations(schema(before, BOOK), schema(after, BOOK)))
                .containsExactly(
                        DropConstraint.of(
                                name("book"),
                                named(foreignKey("author_id").references("author", "id"), "book_author_fk")),
                        DropConstraint.of(name("author"), named(primaryKey("id"), "author_pkey")),
                        new AddConstraint(name("author"), named(primaryKey("nr"), "author_pkey")),
                        new AddConstraint(name("author"), named(unique("id"), "author_key")),
                        new AddConstraint(
                                name("book"),
                                named(foreignKey("author_id").references("author", "id"), "book_author_fk")));
    }

    @Test
    void bothEndsOfAForeignKeyGetAnotherTypeWithoutIt() {
        Table author = table("author", column("id", text()).notNull()).with(named(primaryKey("id"), "author_pkey"));
        Table book = table("book", column("id", integer()).notNull(), column("author_id", text()))
                .with(named(foreignKey("author_id").references("author", "id"), "book_author_fk"));

        assertThat(operations(schema(author, book), schema(AUTHOR, BOOK)))
                .containsExactly(
                        DropConstraint.of(
                                name("book"),
                                named(foreignKey("author_id").references("author", "id"), "book_author_fk")),
                        new AlterColumn(
                                name("author"),
                                "id",
                                List.of(new ColumnChange.ChangeType(
                                        integer(), null, "id::integer", text(), null, null))),
                        new AlterColumn(
                                name("book"),
                                "author_id",
                                List.of(new ColumnChange.ChangeType(
                                        integer(), null, "author_id::integer", text(), null, null))),
                        new AddConstraint(
                                name("book"),
                                named(foreignKey("author_id").references("author", "id"), "book_author_fk")));
    }

    @Test
    void optionsOfATableAreSetByItsDatabase() {
        Table after = AUTHOR.options(new TableOptions(
                Persistence.UNLOGGED,
                null,
                List.of(),
                List.of(StorageParameter.parameter("fillfactor", "70")),
                List.of()));

        assertThat(operations(schema(AUTHOR), schema(after)))
                .containsExactly(new ExecuteSql(
                        "ALTER TABLE author SET UNLOGGED;\nALTER TABLE author SET (fillfactor = 70)",
                        "ALTER TABLE author SET LOGGED;\nALTER TABLE author RESET (fillfactor)"));
    }

    @Test
    void anotherPartitioningIsImpossible() {
        Table after =
                AUTHOR.options(new TableOptions(Persistence.LOGGED, "RANGE (id)", List.of(), List.of(), List.of()));

        assertThat(compared(schema(AUTHOR), schema(after)).impossible())
                .containsExactly(Fault.of(
                        "Table 'author' is " + TableOptions.NONE + " and is to be " + after.options()
                                + ", which the database cannot change in a table that is there.",
                        "Create another table in a revision of your own, move the rows, and drop this one."));
    }

    @Test
    void commentsOfTablesChange() {
        assertThat(operations(schema(AUTHOR.comment("one")), schema(AUTHOR.comment("other"))))
                .containsExactly(new CommentOn(object(Kind.TABLE, "author"), "other", Existing.of("one")));
    }

    @Test
    void whatIsNotComparedStaysAsItIs() {
        ComparisonSettings nothing = ComparisonSettings.DEFAULTS.comparing();
        Table before = table("author", column("name", text()).defaultTo("'x'").comment("one"))
                .comment("one");
        Table after = table("author", column("name", bigint())).comment("other");

        assertThat(compared(nothing, schema(before), schema(after), Knowledge.NONE)
                        .operations())
                .isEmpty();
    }

    @Test
    void whatTheFilterLeavesOutStaysAsItIs() {
        ComparisonSettings settings = ComparisonSettings.DEFAULTS.filter(
                id -> !id.object().name().name().equals("author"));
        Table wider = table("author", column("id", integer()), column("name", text()));

        assertThat(compared(settings, schema(AUTHOR), schema(wider), Knowledge.NONE)
                        .operations())
                .isEmpty();
    }

    @Test
    void anUnknownObjectHoldsWhatItNeeds() {
        dev.migrations.schema.View adult = dev.migrations.schema.View.view("adult", "SELECT name FROM author");
        Table before = table("author", column("id", integer()), column("name", text()));
        Table after = table("author", column("id", integer()));
        Schema actual =
                Comparisons.needing(schema(before, adult), object(Kind.VIEW, "adult"), columnOf("author", "name"));

        assertThat(compared(actual, schema(after)))
                .isEqualTo(new Difference(
                        List.of(),
                        List.of(),
                        List.of(adult.id()),
                        List.of(Fault.of(
                                "The model has no column author.name, but the database's view adult, which the model"
                                        + " does not know, needs it.",
                                "Add view adult to the model, or drop it in a revision of its own.")),
                        List.of(),
                        actual));
    }

    @Test
    void aRoutineWithOtherArgumentsIsUnknown() {
        Routine known = function("twice", "SELECT 2 * n")
                .arguments(argument("n", integer()))
                .returns("integer");
        Routine unknown = function("twice", "SELECT n || n")
                .arguments(argument("n", text()))
                .returns("text");

        Difference difference = compared(schema(known, unknown), schema(known));

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of(), List.of(), List.of(unknown.id()), List.of(), List.of(), schema(known, unknown)));
    }

    @Test
    void anIndexOfAnUnknownTableKeepsItsName() {
        Schema actual = schema(AUTHOR, BOOK, indexOf("book", index("i", "author_id")));

        Difference difference = compared(actual, schema(AUTHOR, indexOf("author", index("i", "id"))));

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of(),
                        List.of(),
                        List.of(BOOK.id()),
                        List.of(Fault.of(
                                "The model has index i, but the database's index i of table book, which the model does not"
                                        + " know, has that name.",
                                "Give one of them another name, add table book to the model, or drop it in a revision of its"
                                        + " own before this one.")),
                        List.of(),
                        schema(AUTHOR, indexOf("book", index("i", "author_id")), BOOK)));
    }

    @Test
    void aTableIsNotCreatedUnderTheNameOfAnUnknownView() {
        View author = view("author", "SELECT 1 AS id");

        Difference difference =
                compared(schema(author), schema(AUTHOR, BOOK, indexOf("author", index("author_id", "id"))));

        assertThat(difference.operations())
                .containsExactly(new CreateTable(
                        table("book", column("id", integer()).notNull(), column("author_id", integer())), Guard.NONE));
        assertThat(difference.unknown()).containsExactly(author.id());
        assertThat(difference.impossible())
                .containsExactly(Fault.of(
                        "The model has table author, but the database's view author, which the model does not know, has"
                                + " that name.",
                        "Give one of them another name, add view author to the model, or drop it in a revision of its own"
                                + " before this one."));
    }

    @Test
    void theKeyThatAnUnknownTableRefersToKeepsItsType() {
        Table other = table("author", column("id", text()).notNull()).with(named(primaryKey("id"), "author_pkey"));

        assertThat(compared(schema(AUTHOR, BOOK), schema(other)))
                .isEqualTo(new Difference(
                        List.of(),
                        List.of(),
                        List.of(BOOK.id()),
                        List.of(Fault.of(
                                "The model has another type for column author.id, but the database's constraint"
                                        + " book.book_author_fk, which the model does not know, refers to it.",
                                "Add table book to the model, or drop the constraint book.book_author_fk in a revision of its"
                                        + " own before this one.")),
                        List.of(),
                        schema(AUTHOR, BOOK)));
    }

    @Test
    void aViewIsReplacedByAMaterializedOne() {
        View plain = view("adult", "SELECT 1 AS id");
        View stored = materializedView("adult", "SELECT 1 AS id");

        assertThat(operations(schema(plain), schema(stored)))
                .containsExactly(DropView.of(plain), new CreateView(stored, Guard.NONE));
    }

    @Test
    void theTypeOfAPartitionKeyStays() {
        Table narrow = partitioned(column("id", integer()), column("at", integer()));
        Table wide = partitioned(column("id", bigint()), column("at", bigint()));

        Difference difference = compared(schema(narrow), schema(wide));

        assertThat(difference.operations())
                .containsExactly(new AlterColumn(
                        name("sale"),
                        "id",
                        List.of(new ColumnChange.ChangeType(bigint(), null, null, integer(), null, null))));
        assertThat(difference.impossible())
                .containsExactly(Fault.of(
                        "The model has another type for column sale.at, but the rows of table 'sale' are spread over its"
                                + " partitions by that column, and the database cannot change its type.",
                        "Create another table in a revision of your own, move the rows, and drop this one."));
    }

    private static Table partitioned(Column... columns) {
        return table("sale", columns)
                .options(new TableOptions(Persistence.LOGGED, "RANGE (at)", List.of(), List.of(), List.of()));
    }
}
