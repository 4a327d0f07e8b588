package dev.migrations.internal.diff;

import static dev.migrations.internal.diff.Comparisons.columnOf;
import static dev.migrations.internal.diff.Comparisons.compared;
import static dev.migrations.internal.diff.Comparisons.enumOf;
import static dev.migrations.internal.diff.Comparisons.indexOf;
import static dev.migrations.internal.diff.Comparisons.name;
import static dev.migrations.internal.diff.Comparisons.needing;
import static dev.migrations.internal.diff.Comparisons.object;
import static dev.migrations.internal.diff.Comparisons.operations;
import static dev.migrations.internal.diff.Comparisons.schema;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropSequence;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.DropView;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Existing;
import dev.migrations.op.Grant;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.Privileges;
import dev.migrations.op.RenameType;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Comment;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Domain;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Policy;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependentsComparisonTest {

    private static final Table NARROW = table("author", column("id", integer()));

    private static final Table WIDE = table("author", column("id", bigint()));

    private static final AlterColumn WIDENED = new AlterColumn(
            name("author"), "id", List.of(new ColumnChange.ChangeType(bigint(), null, null, integer(), null, null)));

    @Test
    void viewsOnAColumnGoBeforeItsTypeChangesAndComeBackWithAllThatIsSaidOfThem() {
        View adult = view("adult", "SELECT id FROM author");
        View oldest = view("oldest", "SELECT max(id) FROM adult");
        SchemaObject[] said = {
            new Comment(object(Kind.VIEW, "adult"), "who may"),
            new RolePrivileges(object(Kind.VIEW, "adult"), "app", List.of("SELECT"), List.of(), List.of())
        };

        assertThat(operations(
                        onViews(schema(NARROW, adult, oldest, said[0], said[1])),
                        onViews(schema(WIDE, adult, oldest, said[0], said[1]))))
                .containsExactly(
                        DropView.of(oldest),
                        DropView.of(adult),
                        WIDENED,
                        new CreateView(adult, Guard.NONE),
                        new CreateView(oldest, Guard.NONE),
                        new CommentOn(object(Kind.VIEW, "adult"), "who may", Existing.absent()),
                        new Grant(Privileges.privileges("SELECT")
                                .on(object(Kind.VIEW, "adult"))
                                .to("app")));
    }

    private static Schema onViews(Schema schema) {
        return needing(
                needing(schema, object(Kind.VIEW, "adult"), columnOf("author", "id")),
                object(Kind.VIEW, "oldest"),
                object(Kind.VIEW, "adult"));
    }

    @Test
    void viewsThatTheModelDoesNotKnowComeBackAsTheyWere() {
        View adult = view("adult", "SELECT id FROM author");
        Schema actual = needing(schema(NARROW, adult), object(Kind.VIEW, "adult"), columnOf("author", "id"));

        assertThat(operations(actual, schema(WIDE)))
                .containsExactly(DropView.of(adult), WIDENED, new CreateView(adult, Guard.NONE));
    }

    @Test
    void materializedViewsComeBackWithTheirIndexes() {
        View stored = materializedView("stored", "SELECT id FROM author");
        SchemaObject index = indexOf("stored", index("stored_id", "id"));

        assertThat(operations(onStored(schema(NARROW, stored, index)), onStored(schema(WIDE, stored, index))))
                .containsExactly(
                        DropIndex.of(name("stored"), index("stored_id", "id")),
                        DropView.of(stored),
                        WIDENED,
                        new CreateView(stored, Guard.NONE),
                        new CreateIndex(name("stored"), index("stored_id", "id")));
    }

    private static Schema onStored(Schema schema) {
        return needing(schema, object(Kind.MATERIALIZED_VIEW, "stored"), columnOf("author", "id"));
    }

    @Test
    void policiesAndTriggersOnAColumnMakeWay() {
        Policy mine = Policy.policy("mine", "author").using("id > 1");
        Trigger touch = Trigger.before("touch", "author", Trigger.Event.UPDATE)
                .updateOf("id")
                .executeFunction("touch()");
        SchemaObject trigger = new TableTrigger(touch, Trigger.State.DISABLED);

        assertThat(operations(onPolicy(schema(NARROW, mine, trigger)), onPolicy(schema(WIDE, mine, trigger))))
                .containsExactly(
                        DropPolicy.of(mine),
                        DropTrigger.of(touch),
                        WIDENED,
                        new CreateTrigger(touch),
                        new SetTriggerState(name("author"), "touch", Trigger.State.DISABLED, Trigger.State.ENABLED),
                        new CreatePolicy(mine));
    }

    private static Schema onPolicy(Schema schema) {
        return needing(
                schema,
                dev.migrations.schema.DatabaseObject.partOf("author", Kind.POLICY, "mine"),
                columnOf("author", "id"));
    }

    @Test
    void indexesOnAColumnAreLeftToTheServer() {
        SchemaObject index = indexOf("author", index("author_id", "id"));

        assertThat(operations(schema(NARROW, index), schema(WIDE, index))).containsExactly(WIDENED);
    }

    @Test
    void valuesOfEnumsAreAddedWhereTheyStand() {
        assertThat(operations(schema(enumOf("mood", "ok")), schema(enumOf("mood", "sad", "ok", "glad", "happy"))))
                .containsExactly(
                        new AddEnumValue(name("mood"), "sad", AddEnumValue.Place.BEFORE, "ok", Guard.NONE),
                        new AddEnumValue(name("mood"), "glad", AddEnumValue.Place.LAST, null, Guard.NONE),
                        new AddEnumValue(name("mood"), "happy", AddEnumValue.Place.LAST, null, Guard.NONE));
    }

    @Test
    void anEnumThatLosesAValueIsReplacedUnderItsColumns() {
        Table table = table("author", column("mood", enumType("mood")).defaultTo("'ok'::mood"));

        assertThat(operations(schema(enumOf("mood", "sad", "ok"), table), schema(enumOf("mood", "ok"), table)))
                .containsExactly(
                        new RenameType(RenameType.Kind.TYPE, name("mood"), "mood_old"),
                        new CreateEnum(enumOf("mood", "ok")),
                        new AlterColumn(
                                name("author"),
                                "mood",
                                List.of(
                                        new ColumnChange.DropDefault(Existing.of("'ok'::mood")),
                                        new ColumnChange.ChangeType(
                                                enumType("mood"),
                                                null,
                                                "mood::text::mood",
                                                enumType("mood_old"),
                                                null,
                                                "mood::text::mood_old"),
                                        new ColumnChange.SetDefault("'ok'::mood", Existing.absent()))),
                        DropEnum.of(enumOf("mood_old", "sad", "ok")));
    }

    @Test
    void anEnumWhoseNewValueIsUsedAtOnceIsReplacedToo() {
        Table before = table("author", column("mood", enumType("mood")));
        Table after = table("author", column("mood", enumType("mood")).defaultTo("'new'::mood"));

        assertThat(operations(schema(enumOf("mood", "ok"), before), schema(enumOf("mood", "ok", "new"), after)))
                .startsWith(
                        new RenameType(RenameType.Kind.TYPE, name("mood"), "mood_old"),
                        new CreateEnum(enumOf("mood", "ok", "new")));
    }

    @Test
    void anEnumThatNoColumnHasIsCreatedAnew() {
        assertThat(operations(schema(enumOf("mood", "sad", "ok")), schema(enumOf("mood", "ok"))))
                .containsExactly(DropEnum.of(enumOf("mood", "sad", "ok")), new CreateEnum(enumOf("mood", "ok")));
    }

    @Test
    void aSequenceOfANewTableIsOwnedAfterwards() {
        Table table = table("author", column("id", integer()).defaultTo("nextval('author_id_seq'::regclass)"));
        Schema desired = needing(
                schema(table, sequence("author_id_seq").ownedBy("author", "id")),
                columnOf("author", "id"),
                object(Kind.SEQUENCE, "author_id_seq"));

        assertThat(operations(Schema.EMPTY, desired))
                .containsExactly(
                        new CreateSequence(sequence("author_id_seq"), Guard.NONE),
                        new CreateTable(table),
                        new OwnSequence(
                                name("author_id_seq"),
                                dev.migrations.schema.ColumnName.of("author", "id"),
                                OwnSequence.Knowledge.KNOWN,
                                null));
    }

    @Test
    void aSerialColumnThatIsNumberedByItselfGivesUpTheNameOfItsSequenceFirst() {
        Table before =
                table("author", column("id", integer()).notNull().defaultTo("nextval('author_id_seq'::regclass)"));
        Schema actual = needing(
                schema(before, sequence("author_id_seq").ownedBy("author", "id")),
                columnOf("author", "id"),
                object(Kind.SEQUENCE, "author_id_seq"));
        Table after = table("author", column("id", integer()).identityByDefault());
        String setval = "SELECT setval(pg_get_serial_sequence('author', 'id'), max(id)) FROM author HAVING max(id) > 0";

        assertThat(operations(actual, schema(after)))
                .containsExactly(
                        new AlterColumn(
                                name("author"),
                                "id",
                                List.of(new ColumnChange.DropDefault(
                                        Existing.of("nextval('author_id_seq'::regclass)")))),
                        DropSequence.of(sequence("author_id_seq").ownedBy("author", "id")),
                        new AlterColumn(
                                name("author"),
                                "id",
                                List.of(new ColumnChange.AddIdentity(Identity.BY_DEFAULT, SequenceOptions.DEFAULTS))),
                        new ExecuteSql(setval, setval));
    }

    @Test
    void whatASequenceNoLongerSaysIsSaidExplicitly() {
        assertThat(operations(
                        schema(sequence("numbers").options(SequenceOptions.DEFAULTS.increment(5))),
                        schema(sequence("numbers").options(SequenceOptions.DEFAULTS.cache(10)))))
                .containsExactly(new AlterSequence(
                        name("numbers"),
                        SequenceOptions.DEFAULTS.increment(1).cache(10),
                        SequenceOptions.DEFAULTS.increment(5).cache(1)));
    }

    @Test
    void aRoutineIsReplacedWhereItsCallersNoticeNothing() {
        Routine before = function("twice", "SELECT n * 2")
                .arguments(argument("n", integer()))
                .returns("integer");
        Routine after = function("twice", "SELECT n + n")
                .arguments(argument("n", integer()))
                .returns("integer");

        assertThat(operations(schema(before), schema(after))).containsExactly(new ReplaceRoutine(after, before));
    }

    @Test
    void defaultsMakeWayForARoutineThatIsCreatedAnew() {
        Routine before = function("twice", "SELECT 2").returns("integer");
        Routine after = function("twice", "SELECT 2").returns("bigint");
        Table table = table("author", column("id", bigint()).defaultTo("twice()"));

        assertThat(operations(onTwice(schema(before, table)), onTwice(schema(after, table))))
                .containsExactly(
                        new AlterColumn(
                                name("author"), "id", List.of(new ColumnChange.DropDefault(Existing.of("twice()")))),
                        DropRoutine.of(before),
                        new CreateRoutine(after),
                        new AlterColumn(
                                name("author"),
                                "id",
                                List.of(new ColumnChange.SetDefault("twice()", Existing.absent()))));
    }

    private static Schema onTwice(Schema schema) {
        return needing(schema, columnOf("author", "id"), object(Kind.FUNCTION, "twice"));
    }

    @Test
    void aRoutineComesBehindTheTablesThatItsBodyMentions() {
        Routine count = function("count_authors", "SELECT count(*) FROM author")
                .returns("bigint")
                .language("sql");

        assertThat(operations(Schema.EMPTY, schema(count, NARROW)))
                .containsExactly(new CreateTable(NARROW), new CreateRoutine(count));
    }

    @Test
    void aNameIsGivenUpBeforeSomethingOfAnotherKindTakesIt() {
        View view = view("author", "SELECT 1 AS id");

        assertThat(dropping(schema(view), schema(NARROW))).containsExactly(DropView.of(view), new CreateTable(NARROW));
        assertThat(dropping(schema(NARROW), schema(view)))
                .containsExactly(dev.migrations.op.DropTable.of(NARROW), new CreateView(view, Guard.NONE));
    }

    private static List<Operation> dropping(Schema actual, Schema desired) {
        return compared(ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP), actual, desired, Knowledge.NONE)
                .operations();
    }

    @Test
    void aDroppedColumnThatNeededATypeDoesNotTakeItsTableAlong() {
        Domain narrow = domain("size", integer());
        Domain wide = domain("size", bigint());
        Table one = table("author", column("id", integer()), column("size", enumType("size")));
        Schema actual = needing(schema(narrow, one), columnOf("author", "size"), object(Kind.DOMAIN, "size"));

        Difference there = compared(actual, schema(wide, NARROW));

        assertThat(dropping(there.reached(), actual))
                .containsExactly(
                        DropDomain.of(wide),
                        new CreateDomain(narrow),
                        new AddColumn(name("author"), column("size", enumType("size")), List.of(), Guard.NONE));
    }

    /** Such a view is one of a schema that is not compared. */
    @Test
    void aColumnThatSomethingNeedsThatIsNotComparedKeepsItsType() {
        Schema actual = needing(schema(NARROW), object(Kind.VIEW, "audit.authors"), columnOf("author", "id"));

        Difference difference = compared(actual, schema(WIDE));

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                Fault.of(
                                        "The model has another type for column author.id, but the database's view audit.authors,"
                                                + " which is not compared, needs it as it is.",
                                        "Compare view audit.authors too, or drop it in a revision of its own before this one.")),
                        List.of(),
                        schema(NARROW)));
    }

    @Test
    void whatSomethingNeedsThatIsNotComparedIsNotDropped() {
        Schema actual = needing(schema(NARROW), object(Kind.VIEW, "audit.authors"), columnOf("author", "id"));

        Difference difference = compared(
                ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP), actual, Schema.EMPTY, Knowledge.NONE);

        assertThat(difference.operations()).isEmpty();
        assertThat(difference.impossible())
                .containsExactly(Fault.of(
                        "The model has no table author, but the database's view audit.authors, which is not compared,"
                                + " needs it.",
                        "Compare view audit.authors too, or drop it in a revision of its own before this one."));
    }

    @Test
    void aTypeThatIsCreatedAgainAndThatSomethingNeedsThatIsNotComparedIsReported() {
        Schema actual =
                needing(schema(enumOf("mood", "ok")), columnOf("audit.entry", "mood"), object(Kind.TYPE, "mood"));

        assertThat(compared(actual, schema(enumOf("mood", "sad"))).impossible())
                .containsExactly(Fault.of(
                        "What the model changes makes the database drop type mood and create it again, but the database's"
                                + " column audit.entry.mood, which is not compared, needs it.",
                        "Compare column audit.entry.mood too, or drop it in a revision of its own before this one."));
    }
}
