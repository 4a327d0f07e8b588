package dev.migrations.op;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.View.materializedView;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.op.IdentifierLimit.Unit;
import dev.migrations.op.NamingConvention.Kind;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingConventionTest {

    private static final QualifiedName BOOK = QualifiedName.parse("app.book");

    private static final IdentifierLimit LIMIT = new IdentifierLimit(63, Unit.BYTES);

    private static final NamingConvention STANDARD = NamingConvention.standard();

    private static final NamingConvention OWN = STANDARD.with(Kind.PRIMARY_KEY, "pk_{schema}_{table}")
            .with(Kind.UNIQUE, "uq_{table}_{columns}")
            .with(Kind.FOREIGN_KEY, "fk_{table}_{column}_{referred_table}_{referred_columns}")
            .with(Kind.CHECK, "ck_{table}_{name}")
            .with(Kind.INDEX, "ix_{schema}_{columns}");

    @Test
    void theStandardMakesTheNamesOfPostgresql() {
        assertThat(nameOf(STANDARD, primaryKey("id"))).isEqualTo("book_pkey");
        assertThat(nameOf(STANDARD, unique("title", "year"))).isEqualTo("book_title_year_key");
        assertThat(nameOf(STANDARD, foreignKey("author_id").references("author", "id")))
                .isEqualTo("book_author_id_fkey");
        assertThat(nameOf(STANDARD, exclude("during", "&&"))).isEqualTo("book_during_excl");
        assertThat(nameOf(STANDARD, on("title", "year"))).isEqualTo("book_title_year_idx");
        assertThat(nameOf(STANDARD, on(expression("lower(title)"), ascending("id"), expression("id + 1"))))
                .isEqualTo("book_lower_id_expr_idx");
        assertThat(nameOf(STANDARD, on(expression("lower(a) || ')'"), expression("public.Coalesce(a, ')')"))))
                .isEqualTo("book_expr_coalesce_idx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    price > 0                             | book_price_check
                    price > 0 AND price < 100             | book_price_check
                    length(title) > 3                     | book_title_check
                    "Title" <> 'x y'                      | book_Title_check
                    price::numeric(10, 2) IN (1, 2.5)     | book_price_check
                    price > minimum                       | book_check
                    1 = 1                                 | book_check
                    """)
    void aCheckIsNamedAfterItsOnlyColumn(String expression, String name) {
        assertThat(nameOf(STANDARD, check(expression))).isEqualTo(name);
    }

    @Test
    void namesThatComeAgainInATableAreNumbered() {
        Table table = Table.table("book", column("a", bigint()), column("b", bigint()))
                .with(check("a > b"))
                .with(check("a > 2 * b"))
                .with(check("a > 3 * b").named("book_check2"))
                .with(check("a > 4 * b"));

        CreateTable named = (CreateTable) named(STANDARD, new CreateTable(table));

        assertThat(named.table().constraints().stream().map(Constraint::name))
                .containsExactly("book_check", "book_check1", "book_check2", "book_check3");
    }

    @Test
    void ownTemplatesApplyWhereANameIsLeftOut() {
        assertThat(nameOf(OWN, primaryKey("id"))).isEqualTo("pk_app_book");
        assertThat(nameOf(OWN, unique("title", "year"))).isEqualTo("uq_book_title_year");
        assertThat(nameOf(OWN, unique("title").named("mine"))).isEqualTo("mine");
        assertThat(nameOf(OWN, foreignKey("a", "b").references("author", "x", "y")))
                .isEqualTo("fk_book_a_author_x_y");
    }

    @Test
    void aNameThatIsGivenIsNotMadeForWhatStandsBeforeIt() {
        CreateTable created = (CreateTable) named(
                STANDARD,
                new CreateTable(
                        Table.table("book", column("title", bigint()), column("isbn", bigint()))
                                .with(unique("title"))
                                .with(unique("isbn").named("book_title_key")),
                        Guard.NONE));

        assertThat(created.table().constraints())
                .containsExactly(
                        unique("title").finallyNamed("book_title_key1"),
                        unique("isbn").finallyNamed("book_title_key"));
    }

    @Test
    void aPlaceholderWithoutAValueGoesWithItsUnderscore() {
        Operation created = named(OWN, new CreateIndex(QualifiedName.of("book"), on("title")));

        assertThat(((CreateIndex) created).index().name()).isEqualTo("ix_title");
    }

    @Test
    void aTemplateWithTheNameBuildsItInUnlessItIsFinal() {
        assertThat(nameOf(OWN, check("price > 0").named("price"))).isEqualTo("ck_book_price");
        assertThat(nameOf(OWN, check("price > 0").finallyNamed("price"))).isEqualTo("price");
    }

    @Test
    void aTemplateWithTheNameAsksForOne() {
        List<Fault> faults = new ArrayList<>();

        OWN.named(recorded(new AddConstraint(BOOK, check("price > 0"))), LIMIT, faults);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "Operation 'add constraint app.book.(unnamed)' at AddPrice.java:7 gives no name of the kind 'check', but"
                                + " the template 'ck_{table}_{name}' asks for one.",
                        "Give it a name with named(\"...\"), or take {name} out of the template."));
    }

    @Test
    void whatIsDroppedByItsDefinitionHasTheNameThatItWasGiven() {
        Operation added = new AddConstraint(BOOK, unique("title"));
        Operation indexed = new CreateIndex(BOOK, on("title"));

        DropConstraint dropped = (DropConstraint) named(STANDARD, undone(added));
        DropIndex unindexed = (DropIndex) named(STANDARD, undone(indexed));

        DropColumn column = (DropColumn) named(
                STANDARD, undone(new AddColumn(BOOK, column("isbn", bigint()), List.of(unique("isbn")), Guard.NONE)));

        assertThat(column.constraints()).containsExactly(unique("isbn").finallyNamed("book_isbn_key"));
        assertThat(dropped.requiredName()).isEqualTo("book_title_key");
        assertThat(unindexed.requiredName()).isEqualTo("book_title_idx");
    }

    @Test
    void constraintsOfColumnsAndIndexesOfViewsAreNamed() {
        AddColumn column = (AddColumn) named(
                STANDARD,
                new AddColumn(
                        BOOK,
                        column("author_id", bigint()),
                        List.of(foreignKey("author_id").references("author", "id")),
                        Guard.NONE));
        ReplaceView view = (ReplaceView)
                named(STANDARD, new ReplaceView(materializedView("top", "SELECT 1 AS n"), null, List.of(on("n"))));

        assertThat(column.constraints().get(0).name()).isEqualTo("book_author_id_fkey");
        assertThat(view.indexes().get(0).name()).isEqualTo("top_n_idx");
    }

    @Test
    void otherOperationsStayAsTheyAre() {
        for (Operation operation : List.of(
                new RenameTable(BOOK, "work"),
                DropTable.named(BOOK),
                DropIndex.named(BOOK, "x", IndexBuild.BLOCKING),
                DropConstraint.named(BOOK, "x"),
                new Comment("book"))) {
            assertThat(named(OWN, operation)).isSameAs(operation);
        }
    }

    @Test
    void longNamesOfOwnTemplatesEndInTheirHash() {
        String column = "a".repeat(70);

        String name = nameOf(OWN, unique(column));

        assertThat(name).isEqualTo("uq_book_" + "a".repeat(46) + "_fa56905e").hasSize(63);
    }

    @Test
    void shorteningCountsBytesAndKeepsCharactersWhole() {
        IdentifierLimit limit = new IdentifierLimit(12, Unit.BYTES);

        assertThat(limit.shortened("a\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"))
                .startsWith("a\u00e9_")
                .hasSize(11);
        assertThat(new IdentifierLimit(12, Unit.CHARACTERS).shortened("\u00e9".repeat(12)))
                .hasSize(12);
    }

    @Test
    void wrongTemplatesAreRefusedAllAtOnce() {
        NamingConvention convention = STANDARD;

        assertThatThrownBy(() -> convention.with(Kind.UNIQUE, "{tabel}_{referred_table}_{"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining(
                        "Template '{tabel}_{referred_table}_{' for names of the kind 'unique' has the unknown"
                                + " placeholder '{tabel}'.")
                .hasMessageContaining("Use one of {table}, {schema}, {column}, {columns}, {name}.")
                .hasMessageContaining("has the unknown placeholder '{referred_table}'.")
                .hasMessageContaining("has a brace without its other half.");
        assertThatThrownBy(() -> convention.with(Kind.INDEX, " "))
                .hasMessageContaining("The template for names of the kind 'index' is blank.");
    }

    private static @Nullable String nameOf(NamingConvention convention, Constraint constraint) {
        return ((AddConstraint) named(convention, new AddConstraint(BOOK, constraint)))
                .constraint()
                .name();
    }

    private static @Nullable String nameOf(NamingConvention convention, Index index) {
        return ((CreateIndex) named(convention, new CreateIndex(BOOK, index)))
                .index()
                .name();
    }

    private static Operation named(NamingConvention convention, Operation operation) {
        List<Fault> faults = new ArrayList<>();
        Operation named = convention.named(recorded(operation), LIMIT, faults).operation();
        assertThat(faults).isEmpty();
        return named;
    }

    private static RecordedOperation recorded(Operation operation) {
        return new RecordedOperation(operation, new Origin("AddPrice.java", 7, 0));
    }

    private static Operation undone(Operation operation) {
        return Inversions.invert(List.of(recorded(operation)))
                .operations()
                .get(0)
                .operation();
    }
}
