package dev.migrations.schema;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SchemaValuesTest {

    @Test
    void eachWordAboutAColumnReturnsAnotherColumn() {
        Column email = column("email", varchar(80));

        Column full = email.notNull().defaultTo("'x'").collation("C").comment("address");

        assertThat(email)
                .isEqualTo(new Column(
                        "email",
                        varchar(80),
                        Nullability.NULLABLE,
                        null,
                        Identity.NONE,
                        SequenceOptions.DEFAULTS,
                        null,
                        GeneratedKind.STORED,
                        null,
                        null));
        assertThat(full)
                .isEqualTo(new Column(
                        "email",
                        varchar(80),
                        Nullability.NOT_NULL,
                        "'x'",
                        Identity.NONE,
                        SequenceOptions.DEFAULTS,
                        null,
                        GeneratedKind.STORED,
                        QualifiedName.of("C"),
                        "address"));
        assertThat(full.nullable().nullability()).isEqualTo(Nullability.NULLABLE);
    }

    @Test
    void anIdentityColumnIsNeverNull() {
        assertThat(column("id", bigint()).identityAlways().nullability()).isEqualTo(Nullability.NOT_NULL);
        assertRefused(
                () -> column("id", bigint()).identityByDefault().nullable(),
                "Identity column 'id' may be null.\nLeave out nullable(): identity columns never are.");
    }

    @Test
    void theValuesOfAColumnComeFromOnePlace() {
        String message = "Column 'id' has more than one of default, identity and generated expression."
                + "\nKeep the one that its values come from.";

        assertRefused(() -> column("id", bigint()).identityAlways().defaultTo("1"), message);
        assertRefused(() -> column("id", bigint()).generatedAs("a + b").defaultTo("1"), message);
    }

    @Test
    void anEmptyCommentIsNone() {
        assertThat(column("id", bigint()).comment("")).isEqualTo(column("id", bigint()));
        assertThat(table("author").comment("")).isEqualTo(table("author"));
    }

    @Test
    void blankNamesAndSqlAreRefused() {
        assertRefused(() -> column(" ", text()), "The name of a column is blank.\nGive it a name.");
        assertRefused(
                () -> column("a", text()).defaultTo(""),
                "The SQL of the default of column 'a' is blank.\nWrite it, or leave it out.");
        assertRefused(() -> nativeType(""), "The SQL of a type is blank.\nWrite it, or leave it out.");
        assertRefused(() -> check(" "), "The SQL of a check constraint is blank.\nWrite it, or leave it out.");
    }

    @Test
    void argumentsOfTypesAreInTheirRange() {
        assertRefused(
                () -> varchar(0), "Type varchar cannot have the arguments [0].\nBegin at 1; a scale is not negative.");
        assertRefused(
                () -> numeric(3, -1),
                "Type numeric cannot have the arguments [3, -1].\nBegin at 1; a scale is not negative.");
        assertRefused(
                () -> new StandardType(StandardType.Kind.DOUBLE_PRECISION, List.of(1)),
                "Type double precision takes at most 0 arguments, but has [1].\nLeave out what is too much.");
    }

    @Test
    void keysNameEachColumnOnce() {
        assertRefused(() -> primaryKey(), "A primary key has no columns.\nName at least one column.");
        assertRefused(() -> unique("a", "a"), "A unique constraint names column 'a' twice.\nName each column once.");
    }

    @Test
    void aForeignKeyHasATargetForEachColumn() {
        assertRefused(
                () -> foreignKey("a", "b").references("author", "id"),
                "A foreign key on [a, b] references [id] of table 'author'.\nName as many target columns as columns.");
    }

    @Test
    void anIndexHasElements() {
        assertRefused(
                () -> index("author_idx", new String[0]),
                "Index 'author_idx' has no elements.\nName at least one column or expression.");
    }

    @Test
    void thePartsOfATableFitTogether() {
        Table author = table("app.author", column("id", bigint()));

        assertRefused(
                () -> table("author", column("id", bigint()), column("id", text())),
                "Table 'author' names column 'id' twice.\nName each column once.");
        assertRefused(
                () -> author.with(primaryKey("id")).with(primaryKey("id")),
                "Table 'app.author' has more than one primary key.\nMake all but one of them unique.");
        assertRefused(
                () -> author.with(unique("email")),
                "A constraint of table 'app.author' names column 'email', which the table does not have; it has [id]."
                        + "\nAdd the column, or mend its name.");
    }

    @Test
    void listsAreCopied() {
        List<String> columns = new ArrayList<>(List.of("id"));
        PrimaryKey key = new PrimaryKey(null, NameRule.CONVENTION, columns, List.of(), Deferrability.NOT_DEFERRABLE);

        columns.add("name");

        assertThat(key).isEqualTo(primaryKey("id"));
    }

    private static void assertRefused(ThrowingCallable construction, String message) {
        assertThatThrownBy(construction).isInstanceOf(MigrationException.class).hasMessage(message);
    }
}
