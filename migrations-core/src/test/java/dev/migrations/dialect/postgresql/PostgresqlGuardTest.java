package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddColumn;
import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Guard;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations that look at what is there before they do something. */
class PostgresqlGuardTest extends PostgresqlTablesOnServer {

    @Test
    void aTableThatIsThereAlreadyKeepsItsComments() throws SQLException {
        List<String> before = catalog();

        apply(op -> op.createTable(
                "app.author",
                t -> t.columns(
                                column("name", text()).comment("other"),
                                column("more", text()).comment("more"))
                        .constraints(check("more <> ''").notValid())
                        .comment("authors"),
                CreateOption.IF_NOT_EXISTS));

        assertThat(catalog()).isEqualTo(before);
    }

    @Test
    void aTableThatIsNotThereYetIsCreatedWithItsComments() throws SQLException {
        apply(op -> op.createTable(
                "app.Book", t -> t.columns(column("it's", text()).comment("\\")), CreateOption.IF_NOT_EXISTS));

        assertThat(catalog()).anyMatch(line -> line.matches("column \\| app\\.\"Book\" \\| it's \\| text .*\\\\"));
    }

    @Test
    void aTableWithoutASchemaIsLookedForWhereItIsCreated() throws SQLException {
        execute("SET search_path TO app, public");
        execute("CREATE TABLE public.city (id integer)");
        execute("DROP TABLE app.city");

        apply(op ->
                op.createTable(table("city", column("name", text())).comment("cities"), CreateOption.IF_NOT_EXISTS));

        assertThat(catalog()).anyMatch(line -> line.startsWith("relation | city | r | p | cities"));
    }

    @Test
    void aColumnThatIsThereAlreadyKeepsItsCommentAndConstraints() throws SQLException {
        List<String> before = catalog();
        AddColumn operation = new AddColumn(
                QualifiedName.parse("app.author"),
                column("name", text()).comment("other"),
                List.of(unique("name")),
                Guard.EXISTENCE);

        apply(op -> op.add(operation));

        assertThat(catalog()).isEqualTo(before);
    }

    @Test
    void aColumnThatIsNotThereYetIsAddedWithItsCommentAndConstraints() throws SQLException {
        AddColumn guarded = new AddColumn(
                QualifiedName.parse("app.author"),
                column("more", text()).comment("it's \\ more"),
                List.of(unique("more").named("author_more_key")),
                Guard.EXISTENCE);

        apply(op -> op.add(guarded));
        List<String> catalog = catalog();
        apply(op -> op.add(guarded));

        assertThat(catalog).anyMatch(line -> line.contains("author_more_key | UNIQUE (more)"));
        assertThat(catalog).anyMatch(line -> line.endsWith("it's \\ more"));
        assertThat(catalog()).isEqualTo(catalog);
    }

    @Test
    void whatIsNotThereIsDroppedWithoutAnError() throws SQLException {
        List<String> before = catalog();

        apply(op -> {
            op.dropTable("app.none", DropOption.IF_EXISTS, DropOption.CASCADE);
            op.dropColumn("app.author", "none", DropOption.IF_EXISTS, DropOption.CASCADE);
            op.dropConstraint("app.author", "none", DropOption.IF_EXISTS, DropOption.CASCADE);
            op.dropIndex("app.author", "none", DropOption.IF_EXISTS, DropOption.CASCADE);
            op.dropIndex("app.author", "none", IndexBuild.CONCURRENT, DropOption.IF_EXISTS);
        });

        assertThat(catalog()).isEqualTo(before);
    }

    @Test
    void anIndexThatIsThereAlreadyIsLeftAlone() throws SQLException {
        List<String> before = catalog();

        apply(op -> {
            op.createIndex("app.author", index("author_name_idx", "age"), CreateOption.IF_NOT_EXISTS);
            op.createIndex("app.author", index("author_name_idx", "age").concurrently(), CreateOption.IF_NOT_EXISTS);
            op.addColumn("app.author", column("age", integer()), CreateOption.IF_NOT_EXISTS);
        });

        assertThat(catalog()).isEqualTo(before);
    }
}
